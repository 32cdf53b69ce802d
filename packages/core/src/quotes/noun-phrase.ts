import type { Mention } from '../mentions/index.js'
import { goesOn, quantifiers, stops } from './phrase-end.js'
import { type Range, type Reading, rangeOf, wordAt } from './reading.js'
import { adverbs, courtesies, isBehindLi, isDefinite, nounBehindPreposition, speakerNoun } from './words.js'

/** Somebody or something named by the words at a place. */
export interface Party {
  /** The name if there is one, else the phrase. */
  readonly range: Range
  /** Where reading on begins: behind the phrase. */
  readonly end: number
  readonly mention: Mention | null
  /** Letters of the first word that are a preposition: لمصدر. */
  readonly skip?: number
  /** Where the noun stands that brings the name in: أوضح المشرف على البرنامج الدكتور سالم. */
  readonly office?: number
}

const MOST_WORDS = 14
const MOST_QUOTED = 5

/** Skips words of time and manner behind a verb: أكد اليوم أيضا. */
export function skipAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from
  while (at < limit && (adverbs.has(wordAt(reading, at)) || isBracketed(reading, at, limit))) {
    at = isBracketed(reading, at, limit) ? at + 3 : at + 1
  }
  return at
}

/** One word in brackets: (السبت). */
function isBracketed(reading: Reading, at: number, limit: number): boolean {
  return wordAt(reading, at) === '(' && wordAt(reading, at + 2) === ')' && at + 3 <= limit
}

/** ذات المصدر, هذه المصادر. */
const DETERMINERS = new Set(['هذا', 'هذه', 'هولاء', 'ذات', 'نفس'])

/** The name or noun phrase that begins at `from`, behind courtesy words; null where another kind of word stands. */
export function readParty(reading: Reading, from: number, limit: number): Party | null {
  let at = skipAdverbs(reading, from, limit)
  if (DETERMINERS.has(wordAt(reading, at))) at++
  let behind = at
  while (behind < limit && courtesies.has(wordAt(reading, behind))) behind++
  return (behind > at ? readAt(reading, behind, limit) : null) ?? readAt(reading, at, limit)
}

function readAt(reading: Reading, from: number, limit: number): Party | null {
  const at = behindInitial(reading, from)
  if (at >= limit || wordAt(reading, at) === 'لا' || wordAt(reading, at - 1) === 'لا') return null // لا أحد
  if (reading.tokens[at]?.kind === 'mark') return readMarked(reading, at, limit)
  if (reading.tokens[at]?.kind !== 'word') return null
  const named = mentionAt(reading, at)
  if (named?.mention?.kind === 'role') return nameBehind(reading, named.end, limit) ?? named
  if (named) return named
  if ((reading.named[at] ?? -1) >= 0) return null // a clitic: لرويترز
  const ofRole = bearerOf(reading, at, limit)
  return ofRole ?? readNouns(reading, at, limit)
}

/** د. عمر, م. سالم: doctor and engineer, shortened. */
export function behindInitial(reading: Reading, at: number): number {
  const point = wordAt(reading, at + 1)
  return /^[دما]$/.test(wordAt(reading, at)) && (point === '.' || point === '/') ? at + 2 : at
}

/** A person's name right behind job words, behind a comma or mark perhaps. */
function nameBehind(reading: Reading, at: number, limit: number): Party | null {
  const party = at < limit ? mentionAt(reading, at) : null
  return party?.mention?.kind === 'person' ? party : nameBehindSign(reading, at, limit)
}

/** The mention that begins with this token, without a clitic before it. */
export function mentionAt(reading: Reading, at: number): Party | null {
  const index = reading.named[at] ?? -1
  const mention = reading.mentions[index]
  const token = reading.tokens[at]
  if (!mention || !token || mention.span.start !== token.start) return null
  const range = rangeOf(reading, mention.span)
  return { range, end: range.end, mention }
}

/** "سبق", "مسعود بزشكيان": a name in quotation marks. */
function readMarked(reading: Reading, at: number, limit: number): Party | null {
  const partner = reading.partners[at] ?? -1
  if (partner <= at + 1 || partner >= limit || partner - at - 1 > MOST_QUOTED) return null
  const named = mentionAt(reading, at + 1)
  return { range: named?.range ?? { first: at + 1, end: partner }, end: partner + 1, mention: named?.mention ?? null }
}

/** The person whose job words begin here: رئيس الوزراء التركي، سليم كمال. */
function bearerOf(reading: Reading, at: number, limit: number): Party | null {
  const mention = reading.mentions[reading.roles[at] ?? -1]
  if (!mention) return null
  const range = rangeOf(reading, mention.span)
  return range.first > at && range.end <= limit ? { range, end: range.end, mention } : null
}

function readNouns(reading: Reading, first: number, limit: number): Party | null {
  const head = wordAt(reading, first)
  if (stops(reading, first, first)) return null
  const noun = speakerNoun(head)
  const person = noun?.kind === 'person' || noun?.kind === 'source'
  const several = quantifiers.has(head) // كل من سالم وعمر
  let end = first
  let titled = true // الرائد, الشيخ: definite words up to the name
  for (let at = first; at < limit && at - first < MOST_WORDS; at++) {
    const word = wordAt(reading, at)
    const inside = reading.mentions[reading.named[at] ?? -1]
    if (
      inside?.kind === 'person' &&
      !several &&
      (noun?.kind === 'person' || titled) &&
      !isOfPerson(reading, first, at)
    ) {
      const party = mentionAt(reading, at)
      if (party) return party
    }
    titled &&= isDefinite(word)
    if (reading.tokens[at]?.kind !== 'word') {
      const bearer = person ? nameBehindSign(reading, at, limit) : null
      if (bearer) return bearer
      const named = (noun && at === first + 1) || isNamedNext(reading, at)
      const marked = named ? readMarked(reading, at, limit) : null
      if (marked) end = marked.end
      break
    }
    if (at > first && !goesOn(reading, first, at, person)) break
    if (word !== 'في' && word !== 'من') end = at + 1
  }
  return end > first ? { range: { first, end }, end, mention: null } : null
}

/** باسم سالم, بمكتب سالم, محامي سالم: of whom the speaker is, and not the speaker. */
function isOfPerson(reading: Reading, first: number, at: number): boolean {
  const before = wordAt(reading, at - 1)
  if (/^(?:باسم|لدي|مع|عن|ضد)$/.test(before)) return true
  const noun = speakerNoun(before) ?? (/^.ال/.test(before) ? undefined : nounBehindPreposition(before))
  if (ITS.test(reading.view.source.slice(reading.tokens[at - 1]?.start, reading.tokens[at - 1]?.end))) return false
  const governs = noun?.kind === 'body' || noun?.kind === 'kin' || (at === first + 1 && noun?.kind === 'person')
  return (
    governs && !isDefinite(before) && !courtesies.has(before) && before !== 'دكتور' && (reading.named[at - 1] ?? -1) < 0
  )
}

/** رئيسه سالم, وكيلها سالم: with a pronoun a noun governs no name. */
const ITS = /.{2}(?:ه|ها|هم|هما|نا)$/

/** موقع منظمة "الفجر": right behind a body's noun, which is no name yet. */
function isNamedNext(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1)
  return (reading.named[at - 1] ?? -1) < 0 && !isDefinite(before) && speakerNoun(before)?.kind === 'body'
}

/** A comma or quotation mark between office and name: الرئيس الايراني "مسعود بزشكيان". */
function nameBehindSign(reading: Reading, at: number, limit: number): Party | null {
  const sign = wordAt(reading, at)
  if (sign !== '،' && sign !== ',' && sign !== '"') return null
  const party = at + 1 < limit ? mentionAt(reading, at + 1) : null
  if (party?.mention?.kind !== 'person') return null
  return sign === '"' ? { ...party, end: Math.max(party.end, (reading.partners[at] ?? -1) + 1) } : party
}

/** The name or phrase behind ل: للوزارة, لمصادر, لـ"سبق", لرويترز. */
export function readBehindLi(reading: Reading, at: number, limit: number): Party | null {
  const word = wordAt(reading, at)
  if (at >= limit || !word.startsWith('ل')) return null
  if (word === 'ل') return readParty(reading, at + 1, limit)
  const mention = reading.mentions[reading.named[at] ?? -1] ?? reading.mentions[reading.roles[at] ?? -1]
  if (mention) {
    const range = rangeOf(reading, mention.span)
    return { range, end: range.end, mention }
  }
  // The rest of a phrase is read from its second word on.
  const rest = readParty(reading, at + 1, limit)
  if (isBehindLi(word) && rest?.mention?.kind === 'person' && rest.range.first === at + 1) return rest // للمقدم سالم
  const end = rest && rest.mention === null ? rest.end : at + 1
  return { range: { first: at, end }, end, mention: null, skip: 1 }
}
