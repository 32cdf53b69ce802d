import type { PersonMention, RoleMention } from '../mentions/index.js'
import { normalize } from '../text/index.js'
import type { EventPart } from './event.js'
import type { Party } from './party.js'
import type { Telling } from './telling.js'

/** Somebody in a meeting, over all its tellings. */
export interface Person {
  readonly key: string
  readonly mentions: (PersonMention | RoleMention)[]
  readonly name: string | null
  readonly part: EventPart
  readonly side: 1 | 2 | null
}

const OTHER_PART = { guest: 'host', host: 'guest', party: 'party' } as const

/** The people of one telling, each once. */
export function peopleOf({ subject, object, attendees, trigger }: Telling): Person[] {
  const part = trigger.form.word.subject
  const people = new Map<string, Person>()
  const add = (party: Party, own: EventPart, side: 1 | 2 | null): void => {
    const person = toPerson(party, own, side)
    if (!people.has(person.key)) people.set(person.key, person)
  }
  for (const party of subject) add(party, part, 1)
  for (const party of object) add(party, party.invites ? 'host' : OTHER_PART[part], 2)
  for (const party of attendees) add(party, 'attendee', null)
  return [...people.values()]
}

export function toPerson({ mention }: Party, part: EventPart, side: 1 | 2 | null): Person {
  return { key: keyOf(mention), mentions: [mention], name: mention.name, part, side }
}

/** The same name, the same person; one without a name is known by the job words. */
function keyOf(mention: PersonMention | RoleMention): string {
  const name = mention.name
  if (name !== null) return normalize(name)
  return `?${mention.kind === 'role' ? normalize(mention.role.text) : mention.id}`
}

export const isNamed = ({ name }: Person): boolean => name !== null
