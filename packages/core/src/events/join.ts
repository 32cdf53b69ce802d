import type { DateMention } from '../dates/index.js'
import type { PlaceMention } from '../mentions/index.js'
import { type Range, wordAt } from '../quotes/reading.js'
import { type Delegation, findDelegations, speaksOfDelegation } from './delegation.js'
import type { Party } from './party.js'
import { isNamed, type Person, peopleOf, toPerson } from './people.js'
import type { Scene, Telling, Trigger } from './telling.js'

/** A meeting, with all that the text tells of it. */
export interface Meeting {
  /** The telling that names most of the people, the first of several. */
  readonly main: Telling
  readonly people: readonly Person[]
  readonly place: PlaceMention | null
  readonly date: DateMention | null
  readonly evidence: readonly { readonly range: Range; readonly rule: string }[]
}

/** How many meetings a telling looks back over. */
const LOOK_BACK = 12

/**
 * Joins tellings of one meeting: those that name the same people, and nouns with the article or هذا that stand for the
 * one told last. A meeting of fewer than two people is left out, unless it is a visit to a place.
 */
export function joinTellings(scene: Scene, found: readonly (readonly [Trigger, Telling | null])[]): Meeting[] {
  const meetings: Meeting[] = []
  for (const [trigger, telling] of found) {
    const last = meetings.at(-1)
    const people = telling ? peopleOf(telling) : []
    if (telling && people.length > 0) {
      const at = sameAs(meetings, telling, people)
      if (at >= 0) meetings[at] = join(meetings[at] as Meeting, telling, people)
      else meetings.push(toMeeting(telling, people))
    } else if (last && standsFor(trigger, last)) {
      meetings[meetings.length - 1] = attend(scene, last, trigger)
    }
  }
  for (const delegation of findDelegations(scene.reading)) addDelegation(scene, meetings, delegation)
  return meetings.filter(isMeeting)
}

/** Two people at least, one of them named; or a visit to a place. */
function isMeeting({ people, main, place }: Meeting): boolean {
  if (!people.some(isNamed)) return false
  return people.length > 1 || (main.trigger.form.word.kind === 'visit' && place !== null)
}

function toMeeting(telling: Telling, people: readonly Person[]): Meeting {
  const { place, date, range, rule } = telling
  return { main: telling, people, place, date, evidence: [{ range, rule }] }
}

/** Index of the meeting that is told again, the last of several, or -1. */
function sameAs(meetings: readonly Meeting[], telling: Telling, people: readonly Person[]): number {
  for (let at = meetings.length - 1; at >= Math.max(0, meetings.length - LOOK_BACK); at--) {
    if (isSame(meetings[at] as Meeting, telling, people)) return at
  }
  return -1
}

function isSame({ main, people: known, date }: Meeting, telling: Telling, people: readonly Person[]): boolean {
  const [a, b] = [main.trigger.form.word.kind, telling.trigger.form.word.kind]
  if (main.status !== telling.status || (a === 'call') !== (b === 'call')) return false
  if (date?.iso && telling.date?.iso && date.iso.slice(0, 10) !== telling.date.iso.slice(0, 10)) return false
  const shared = people.filter(({ key }) => known.some((person) => person.key === key))
  if (shared.length === 0) return false
  if (a === 'visit' || b === 'visit') {
    // a visit and a meeting on it are two things, unless the same people make them
    return a === b || (shared.length > 1 && shared.length === Math.min(people.length, known.length))
  }
  // one names people that the other leaves out, or by their job alone
  const news = people.filter((person) => isNamed(person) && !shared.includes(person))
  const olds = known.filter((person) => isNamed(person) && !shared.some(({ key }) => key === person.key))
  return shared.length > 1 || news.length === 0 || olds.length === 0
}

function join(meeting: Meeting, telling: Telling, people: readonly Person[]): Meeting {
  const { main, place, date, evidence } = meeting
  const [first, second] = [meeting.people, people].map((list) => list.filter(isNamed).length) as [number, number]
  const better = second > first
  return {
    main: better ? telling : main,
    people: better ? addPeople(people, meeting.people) : addPeople(meeting.people, people),
    place: place ?? telling.place,
    date: date?.iso ? date : (telling.date ?? date),
    evidence: [...evidence, { range: telling.range, rule: telling.rule }],
  }
}

/** The people of both, each once. Of roles without a name only those stay that no named person can be. */
function addPeople(people: readonly Person[], others: readonly Person[]): Person[] {
  const all = people.map((person) => {
    const same = others.find(({ key }) => key === person.key)
    return same ? { ...person, mentions: [...person.mentions, ...same.mentions] } : person
  })
  const named = all.filter(isNamed).length
  for (const other of others) {
    if (all.some(({ key }) => key === other.key)) continue
    if (isNamed(other) || named < 2) all.push(other)
  }
  return all.filter((person) => isNamed(person) || named < 2 || people.includes(person))
}

/** خلال اللقاء, هذه الزيارة, لقائهما: the meeting told last, of a like kind. */
function standsFor({ form }: Trigger, { main }: Meeting): boolean {
  if (form.form !== 'noun' || !(form.definite || form.pronoun)) return false
  const [a, b] = [form.word.kind, main.trigger.form.word.kind]
  return a === b || (a !== 'call' && b !== 'call' && a !== 'visit' && b !== 'visit')
}

/** Adds the place where it is spoken of again, and the people of حضر اللقاء فلان and اللقاء الذي حضره فلان. */
function attend({ reading }: Scene, meeting: Meeting, { at, end, clause }: Trigger): Meeting {
  const verb = [at - 1, at - 2].some((before) => ATTENDED.test(wordAt(reading, before)))
  return withOthers(meeting, verb ? clause.parties : clause.parties.filter(({ attends }) => attends), {
    range: { first: at, end },
    rule: 'event/again',
  })
}

const ATTENDED = /^و?حضرت?$/

/** Adds people who were there with others, and the words that say so. */
function withOthers(
  meeting: Meeting,
  parties: readonly Party[],
  { range, rule }: Meeting['evidence'][number],
): Meeting {
  const people = [...meeting.people]
  let { end } = range
  for (const party of parties) {
    const person = toPerson(party, 'attendee', null)
    if (person.name === null || people.some(({ key }) => key === person.key)) continue
    people.push(person)
    end = Math.max(end, party.range.end)
  }
  return { ...meeting, people, evidence: [...meeting.evidence, { range: { first: range.first, end }, rule }] }
}

/** The people of وضم الوفد فلانا وفلانا, for the last meeting that speaks of a delegation. */
function addDelegation({ reading }: Scene, meetings: Meeting[], { range, parties }: Delegation): void {
  for (let at = meetings.length - 1; at >= Math.max(0, meetings.length - LOOK_BACK); at--) {
    const meeting = meetings[at] as Meeting
    const { sentence, at: told } = meeting.main.trigger
    if (told > range.first || !speaksOfDelegation(reading, sentence)) continue
    meetings[at] = withOthers(meeting, parties, { range, rule: 'event/delegation' })
    return
  }
}
