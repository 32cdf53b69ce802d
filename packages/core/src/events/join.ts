import type { DateMention } from '../dates/index.js'
import type { PlaceMention } from '../mentions/index.js'
import { type Range, sentenceOf, wordAt } from '../quotes/reading.js'
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

/** A meeting as far as the text is read. */
interface Draft extends Meeting {
  main: Telling
  people: Person[]
  place: PlaceMention | null
  date: DateMention | null
  readonly evidence: { readonly range: Range; readonly rule: string }[]
  /** Token where a sentence first speaks of a delegation. */
  delegation: number | null
}

/** How many meetings a telling looks back over. */
const LOOK_BACK = 12
/** People of one meeting at most; real lists are shorter. */
const MOST_PEOPLE = 60

/**
 * Joins tellings of one meeting: those that name the same people, and nouns with the article or هذا that stand for the
 * one told last. A meeting of fewer than two people is left out, unless it is a visit to a place.
 */
export function joinTellings(scene: Scene, found: readonly (readonly [Trigger, Telling | null])[]): Meeting[] {
  const meetings: Draft[] = []
  for (const [trigger, telling] of found) {
    const last = meetings.at(-1)
    const people = telling ? peopleOf(telling) : []
    if (telling && people.length > 0) {
      const at = sameAs(meetings, telling, people)
      const meeting = meetings[at]
      if (meeting) join(meeting, telling, people)
      else meetings.push(toDraft(telling, people))
      const { range } = telling
      const told = meeting ?? (meetings.at(-1) as Draft)
      if (speaksOfDelegation(scene.reading, sentenceOf(scene.reading, range.first))) told.delegation ??= range.first
    } else if (last && standsFor(trigger, last)) {
      attend(scene, last, trigger)
    }
  }
  for (const delegation of findDelegations(scene.reading)) addDelegation(meetings, delegation)
  return meetings.filter(isMeeting)
}

/** Two people at least, one of them named; or a visit to a place. */
function isMeeting({ people, main, place }: Meeting): boolean {
  if (!people.some(isNamed)) return false
  return people.length > 1 || (main.trigger.form.word.kind === 'visit' && place !== null)
}

function toDraft(telling: Telling, people: readonly Person[]): Draft {
  const { place, date, range, rule } = telling
  return { main: telling, people: [...people], place, date, evidence: [{ range, rule }], delegation: null }
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

/** Takes the telling into the meeting: long lists grow in place, so that time stays linear. */
function join(meeting: Draft, telling: Telling, people: readonly Person[]): void {
  const better = people.filter(isNamed).length > meeting.people.filter(isNamed).length
  if (better) meeting.main = telling
  meeting.people = better ? addPeople(people, meeting.people) : addPeople(meeting.people, people)
  meeting.place ??= telling.place
  if (!meeting.date?.iso) meeting.date = telling.date ?? meeting.date
  meeting.evidence.push({ range: telling.range, rule: telling.rule })
}

/** The people of both, each once. Of roles without a name only those stay that no named person can be. */
function addPeople(people: readonly Person[], others: readonly Person[]): Person[] {
  const all = [...people]
  const named = all.filter(isNamed).length
  for (const other of others) {
    const same = all.find(({ key }) => key === other.key)
    if (same) same.mentions.push(...other.mentions)
    else if (all.length < MOST_PEOPLE && (isNamed(other) || named < 2)) all.push(other)
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
function attend({ reading }: Scene, meeting: Draft, { at, end, clause }: Trigger): void {
  const verb = [at - 1, at - 2].some((before) => ATTENDED.test(wordAt(reading, before)))
  const parties = verb ? clause.parties : clause.parties.filter(({ attends }) => attends)
  addOthers(meeting, parties, { first: at, end }, 'event/again')
}

const ATTENDED = /^و?حضرت?$/

/** Adds people who were there with others, and the words that say so. */
function addOthers(meeting: Draft, parties: readonly Party[], range: Range, rule: string): void {
  let { end } = range
  for (const party of parties) {
    const person = toPerson(party, 'attendee', null)
    if (person.name === null || meeting.people.length >= MOST_PEOPLE) continue
    if (meeting.people.some(({ key }) => key === person.key)) continue
    meeting.people.push(person)
    end = Math.max(end, party.range.end)
  }
  meeting.evidence.push({ range: { first: range.first, end }, rule })
}

/** The people of وضم الوفد فلانا وفلانا, for the last meeting that speaks of a delegation. */
function addDelegation(meetings: readonly Draft[], { range, parties }: Delegation): void {
  for (let at = meetings.length - 1; at >= Math.max(0, meetings.length - LOOK_BACK); at--) {
    const meeting = meetings[at] as Draft
    if (meeting.delegation === null || meeting.delegation > range.first) continue
    addOthers(meeting, parties, range, 'event/delegation')
    return
  }
}
