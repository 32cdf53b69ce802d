import type { PersonMention, RoleMention } from '../mentions/index.js'
import { type Range, type Reading, rangeOf, wordAt } from '../quotes/reading.js'
import { normalize } from '../text/index.js'
import { attendance, endsClause, invitation, isRelative, peopleEnd, titleAt } from './words.js'

/** A person as the words of a meeting name one: name, role and titles together. */
export interface Party {
  readonly mention: PersonMention | RoleMention
  readonly range: Range
  /** What leads it in: مع, ب, ل, الى, بين, من; the empty string for nothing. */
  readonly led: string
  /** و stands before it. */
  readonly joined: boolean
  /** Behind بحضور or حضره. */
  readonly attends: boolean
  /** Behind بدعوة من. */
  readonly invites: boolean
}

/** The people named in a clause, and where it ends. */
export interface Clause {
  readonly parties: readonly Party[]
  readonly end: number
}

/** Words read at most of one clause. */
const MOST_WORDS = 90
const LEADS = new Set(['مع', 'الي', 'بين', 'من', 'ب', 'ل', 'و'])

/** Reads on from a token to the end of its clause, `end` at most. */
export function readClause(reading: Reading, from: number, end: number): Clause {
  const parties: Party[] = []
  const last = Math.min(end, from + MOST_WORDS)
  let closed = false
  let attends = false
  let invites = false
  let at = from
  for (; at < last; at++) {
    const party = partyAt(reading, at)
    if (party) {
      if (attends && party.led !== '') closed = true
      if (!closed) parties.push({ ...party, attends, invites })
      invites = false
      at = party.range.end - 1
      continue
    }
    if ((reading.named[at] ?? -1) >= 0) continue
    const text = wordAt(reading, at)
    if (text === '؛' || text === '؟' || (text === '.' && !invitation.has(wordAt(reading, at + 1)))) break
    if (attendance.has(text)) attends = true
    else if (invitation.has(text)) invites = true
    else if (endsClause(text)) break
    else if (isRelative(text)) {
      if (attendance.has(wordAt(reading, at + 1))) continue
      // الذي يزور البلاد حاليا، : what follows the comma goes on, if the other side is still to come
      const comma = parties.length > 1 ? -1 : nextComma(reading, at, last)
      if (comma < 0) break
      at = comma
    } else if (peopleEnd.has(text)) closed = true
  }
  return { parties, end: at }
}

const COMMA_WITHIN = 14

function nextComma(reading: Reading, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + COMMA_WITHIN); at++) {
    if (wordAt(reading, at) === '،' || wordAt(reading, at) === ',') return at
  }
  return -1
}

/** The person whose name or job words begin at this token, with the titles before; null when none does. */
export function partyAt(reading: Reading, at: number): Omit<Party, 'attends' | 'invites'> | null {
  const index = personAt(reading, at)
  if (index < 0) return null
  let end = at + 1
  // job words and name of one person are one party, with titles, commas and marks between them
  for (let next = end; next < reading.tokens.length && next < end + 6; next++) {
    if (personAt(reading, next) === index) end = next + 1
    else if (!isSoft(wordAt(reading, next))) break
  }
  const mention = reading.mentions[index] as PersonMention | RoleMention
  // a place in the job words has its own mention: وزير خارجية سوريا
  for (const span of [mention.span, mention.role?.span]) {
    if (span && span.end > (reading.tokens[end - 1]?.end ?? 0)) end = rangeOf(reading, span).end
  }
  const { start, prefix } = leadOf(reading, at)
  const before = wordAt(reading, start - 1)
  const clitic = prefix.replace(/^[وف]/, '')
  const led = clitic !== '' ? clitic : LEADS.has(before) && before !== 'و' ? before : ''
  return { mention, range: { first: start, end }, led, joined: /^[وف]/.test(prefix) || before === 'و' }
}

/** Index of the person or role that a token belongs to, or -1. */
export function personAt(reading: Reading, at: number): number {
  const named = reading.named[at] ?? -1
  const kind = reading.mentions[named]?.kind
  if (kind === 'person' || kind === 'role') return isTitle(reading, at) ? -1 : named
  return reading.roles[at] ?? -1
}

/** صاحب السمو الملكي alone is taken for a name at times. */
function isTitle({ tokens, named }: Reading, at: number): boolean {
  if (!titleAt(tokens[at]?.text ?? '')) return false
  const index = named[at]
  for (let next = at + 1; named[next] === index; next++) if (!titleAt(tokens[next]?.text ?? '')) return false
  for (let before = at - 1; named[before] === index; before--) if (!titleAt(tokens[before]?.text ?? '')) return false
  return true
}

const isSoft = (text: string): boolean =>
  text === '،' || text === ',' || text === '"' || text === '-' || titleAt(text)?.prefix === ''

/** Where the titles before a name begin, and what is written onto the first word: و, ب, ل. */
function leadOf(reading: Reading, at: number): { readonly start: number; readonly prefix: string } {
  const token = reading.tokens[at] as Reading['tokens'][number]
  const index = personAt(reading, at)
  const mention = reading.mentions[index]
  const role = mention?.kind === 'person' ? mention.role?.span : undefined
  const begin = role && role.start >= token.start && role.start < token.end ? role.start : (mention?.span.start ?? 0)
  const letters = begin > token.start && begin < token.end ? reading.view.source.slice(token.start, begin) : ''
  if (letters !== '') return { start: at, prefix: normalize(letters) }
  const { prefix: own } = /^(?<prefix>لل)/.exec(token.text)?.groups ?? {}
  if (own !== undefined) return { start: at, prefix: 'ل' }
  let start = at
  for (let left = 8; left > 0 && start > 0; left--) {
    const text = wordAt(reading, start - 1)
    const title = text === '"' || text === '(' ? { prefix: '' } : titleAt(text)
    if (!title) break
    start--
    if (title.prefix !== '') return { start, prefix: title.prefix }
  }
  return { start, prefix: '' }
}
