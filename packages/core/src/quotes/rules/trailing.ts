import type { CueWord } from '../cues.js'
import type { Draft, Found, Rule } from '../draft.js'
import { kindOf, leadOf, trimEnd, trimStart } from '../extent.js'
import { mentionAt, readBehindLi, readParty } from '../noun-phrase.js'
import { countWords, FEW_WORDS } from '../opening.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { adverbs, ends, isBehindLi, isComplementiser, relatives, speakerNoun } from '../words.js'

/** The clause before an attribution is not longer. */
const MOST_WORDS = 120

/** «...»، هكذا قال. */
const THUS = new Set(['هكذا', 'بهذا', 'بذلك'])

/** Attribution behind the report: سيبدأ العمل غدا، وفق ما قال الوزير; «سنعود»، قال الوزير; بحسب رويترز. */
export const trailing: Rule = ({ reading, cue, limit, opening }) => {
  if (cue.phrase ? !canSpeak(reading, cue.end, limit) : opening !== null && cue.trails !== 'surely') return null
  const sentence = sentenceOf(reading, cue.at)
  const lead = leadOf(reading, cue.at, sentence.first)
  if ((cue.phrase || cue.trails === 'surely') && lead <= sentence.first + 1)
    return leading(reading, cue.end, limit, cue)
  if (lead <= sentence.first) return null
  const last = THUS.has(wordAt(reading, lead - 1)) ? lead - 2 : lead - 1
  const closing = [last, last - 1].find(
    (at) => reading.tokens[at]?.kind === 'mark' && (reading.partners[at] ?? -1) >= 0,
  )
  const finite = cue.form === 'perfect' || cue.form === 'imperfect'
  if (closing !== undefined && (cue.phrase || (finite && !cue.joined && isSpoken(reading, cue, limit)))) {
    const open = reading.partners[closing] ?? -1
    const before = wordAt(reading, open - 1)
    const claimed = before === ':' || isComplementiser(before)
    if (open < closing && !claimed && countWords(reading, open, closing) >= FEW_WORDS) {
      const first = trimStart(reading, open + 1, closing)
      return { cue, range: { first, end: trimEnd(reading, first, closing) }, kind: 'direct', rule: 'quote/trailing' }
    }
  }
  if (!cue.phrase && cue.trails === null) return null
  if (cue.trails === 'maybe' && !(/[،,]/.test(wordAt(reading, last)) && isSomebody(reading, cue.end, limit)))
    return null
  if (!closesClause(reading, cue, limit)) return null
  if (lead - sentence.first > MOST_WORDS) return null
  const first = trimStart(reading, sentence.first, lead)
  const range = { first, end: trimEnd(reading, first, lead) }
  return range.end > range.first + FEW_WORDS
    ? { cue, range, kind: kindOf(reading, range), rule: 'quote/trailing' }
    : null
}

/** «...»، قال الوزير; but not a title and what is said of it: «أيام» يتحدث عن المدينة. */
function isSpoken(reading: Reading, cue: CueWord, limit: number): boolean {
  const verb = cue.verb?.verb
  if (!verb || verb.key === 'speak-of' || !SPOKEN.has(verb.class)) return false
  return cue.trails !== null || isSomebody(reading, cue.end, limit)
}

const SPOKEN = new Set(['add', 'answer', 'ask', 'say', 'stress'])

/** A name or a noun that speaks behind كما قال. */
function isSomebody(reading: Reading, at: number, limit: number): boolean {
  const party = readParty(reading, at, limit)
  return party !== null && (party.mention !== null || speakerNoun(wordAt(reading, party.range.first)) !== undefined)
}

/** Nothing but where and when it was said comes behind the source. */
function closesClause(reading: Reading, cue: CueWord, limit: number): boolean {
  const party = cue.phrase?.before === 'li' ? readBehindLi(reading, cue.end, limit) : readParty(reading, cue.end, limit)
  const end = party?.end ?? cue.end
  const next = reading.tokens[end]
  if (party === null || next === undefined || end >= sentenceOf(reading, cue.at).end || next.kind !== 'word')
    return true
  return ends.has(next.text) || adverbs.has(next.text) || relatives.has(next.text) || /^[لب]/.test(next.text)
}

/** وفقا للمصدر، فإن العمل بدأ: the report comes behind the comma. */
function leading(reading: Reading, from: number, limit: number, cue: Draft['cue']): Found | null {
  const party = readParty(reading, skipLi(reading, from), limit)
  const sentence = sentenceOf(reading, from)
  for (let at = party?.end ?? from; at < Math.min(sentence.end, from + 20); at++) {
    const word = wordAt(reading, at)
    if (!/[،,:]/.test(word) && !/^(?:فان|فانه|فانها)$/.test(word)) continue
    const first = trimStart(reading, at, sentence.end)
    const range = { first, end: trimEnd(reading, first, Math.min(sentence.end, first + MOST_WORDS)) }
    if (range.end <= range.first + FEW_WORDS) return null
    return { cue, range, kind: kindOf(reading, range), rule: 'quote/leading' }
  }
  return null
}

/** Whether what stands behind "according to" can speak: a name, or a noun for a person, body, source or text. */
function canSpeak(reading: Reading, from: number, limit: number): boolean {
  const at = skipLi(reading, from)
  if (at >= limit) return false
  const mention = reading.mentions[reading.named[at] ?? -1]
  if (mention) return mention.kind !== 'place'
  if ((reading.roles[at] ?? -1) >= 0) return true
  const word = wordAt(reading, at).replace(/^لل/, 'ال')
  if (isBehindLi(wordAt(reading, at)) && mentionAt(reading, at + 1)?.mention?.kind === 'person') return true
  const noun = speakerNoun(word) ?? speakerNoun(word.replace(/^ل/, ''))
  return noun !== undefined && noun.word !== 'قرار' && noun.word !== 'كتاب'
}

/** A demonstrative or a mark before the noun: وفق هذه المصادر, بحسب "المصدر". */
export function skipLi(reading: Reading, from: number): number {
  return /^(?:هذا|هذه|احد|احدي|ذات|نفس|"|ل)$/.test(wordAt(reading, from)) ? from + 1 : from
}
