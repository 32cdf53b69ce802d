import type { Complement } from '../../lexicon/reporting-verbs.js'
import type { CueWord } from '../cues.js'
import type { Rule } from '../draft.js'
import { endOfClause, kindOf } from '../extent.js'
import { readParty, skipAdverbs } from '../noun-phrase.js'
import { hasPronoun } from '../phrase-end.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { adverbs, ends, isComplementiser, isDefinite, isStance, speakerNoun } from '../words.js'

const MOST_WORDS = 25
/** How far behind a preposition أن may still be what is said: أكد المشرف على المشروع أن. */
const NEAR = 6
export const PREPOSITIONS: ReadonlyMap<string, Complement> = new Map([
  ['علي', 'ala'],
  ['عن', 'an'],
  ['الي', 'ila'],
  ['من', 'min'],
])

/** A noun phrase in place of a clause: أشار إلى دور المرأة, أعرب عن سعادته, أشاد بالعلاقات, أعلنت الوزارة بدء العمل. */
export const asNounPhrase: Rule = ({ reading, cue, limit, opening, later }) => {
  if (cue.negated || cue.relative) return null
  const last = Math.min(limit, cue.end + MOST_WORDS, opening?.at ?? limit)
  const object = objectAt(reading, cue, last, opening?.kind === 'clause')
  const first = firstOf(behindPreposition(reading, cue, last, opening?.at ?? -1), object)
  if (first === null || first >= limit || reading.tokens[first]?.kind === 'sign') return null
  const range = { first, end: endOfClause(reading, first, later) }
  const skip = isAttached(reading, cue, first) ? 1 : 0
  return { cue, range, kind: kindOf(reading, range), rule: 'quote/noun-phrase', skip }
}

const firstOf = (a: number | null, b: number | null): number | null =>
  a !== null && b !== null ? Math.min(a, b) : (a ?? b)

/** ب is written with the word: بالدور. */
function isAttached(reading: Reading, cue: CueWord, first: number): boolean {
  const word = wordAt(reading, first)
  return (
    cue.verb?.verb.takes.includes('bi') === true &&
    word.startsWith('ب') &&
    !PREPOSITIONS.has(wordAt(reading, first - 1)) &&
    wordAt(reading, first - 1) !== 'ب'
  )
}

function behindPreposition(reading: Reading, cue: CueWord, last: number, opening: number): number | null {
  const takes = cue.verb?.verb.takes ?? []
  if (cue.form === 'noun') return null
  const subject = readParty(reading, cue.end, last)
  for (let at = cue.end; at < last; at++) {
    const word = wordAt(reading, at)
    const next = wordAt(reading, at + 1)
    const preposition = PREPOSITIONS.get(word)
    if (preposition && takes.includes(preposition) && !isOfAnother(reading, at)) {
      if (isComplementiser(next)) return null
      const inSubject = at > cue.end && isDefinite(next) && subject?.mention == null
      if (inSubject && opening >= 0 && opening - at <= NEAR) return null
      return at + 1
    }
    if (takes.includes('bi')) {
      if (word === 'ب') return at + 1
      const plain = (reading.named[at] ?? -1) < 0 && !adverbs.has(word) && speakerNoun(word) === undefined
      if (word.length > 3 && word.startsWith('ب') && plain) return at
    }
  }
  return null
}

/** The name علي, or the preposition of the word before it: الصادر عن الوزارة. */
function isOfAnother(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1)
  return (reading.named[at] ?? -1) >= 0 || OTHER_GOVERNORS.test(wordAt(reading, at - 1)) || SET_PHRASES.has(next)
}

/** على يد, على الأقل, على هامش: no object of the verb. */
const SET_PHRASES = new Set([
  'يد',
  'ايدي',
  'الاقل',
  'الاكثر',
  'مدي',
  'الرغم',
  'حد',
  'راس',
  'هامش',
  'خلفيه',
  'اثر',
  'متن',
])
const OTHER_GOVERNORS = /^(?:ال)?(?:صادره?|مسوول|نيابه|فضلا|عوضا|بعيدا|عباره|اعلان|ردا|تعليقا|علاوه|بناء|اضافه)$/

/** An indefinite noun behind the subject: أعلنت وزارة الصحة اليوم بدء الحملة. */
function objectAt(reading: Reading, cue: CueWord, last: number, clause: boolean): number | null {
  const takes = cue.verb?.verb.takes ?? []
  const any = takes.includes('object')
  if (any && clause) return null
  if (!any && !takes.includes('stance')) return null
  if (cue.verb?.pronoun || cue.form === 'noun' || cue.relative) return null
  let at = skipAdverbs(reading, cue.end, last)
  if (
    !isObject(reading, at, any) ||
    (any && cue.at > sentenceOf(reading, cue.at).first && mayBeSubject(reading, at, last))
  ) {
    const subject = readParty(reading, cue.end, last)
    if (!subject) return null
    at = skipAdverbs(reading, subject.end, last)
    at = skipAside(reading, at, last)
  }
  return at < last && isObject(reading, at, any) ? at : null
}

/** In verb-first order an indefinite noun behind the verb may be the head of the subject: أعلنت وزارة الصحة. */
function mayBeSubject(reading: Reading, at: number, last: number): boolean {
  const party = readParty(reading, at, last)
  return party !== null && party.mention !== null
}

/** In brackets or between commas: (واس), ، أمس،. */
function skipAside(reading: Reading, from: number, last: number): number {
  let at = from
  for (const [open, close] of [
    ['(', ')'],
    ['،', '،'],
  ]) {
    if (wordAt(reading, at) !== open) continue
    for (let end = at + 1; end < Math.min(last, at + 8); end++) {
      if (wordAt(reading, end) === close) return skipAdverbs(reading, end + 1, last)
    }
  }
  // في بيان, خلال مؤتمر
  while (at < last && PLACES.has(wordAt(reading, at)) && at + 2 < last) at = skipAdverbs(reading, at + 2, last)
  return at
}

const PLACES = new Set(['في', 'خلال', 'عبر', 'عقب'])

function isObject(reading: Reading, at: number, any: boolean): boolean {
  const word = wordAt(reading, at)
  if (reading.tokens[at]?.kind !== 'word' || word.length < 3) return false
  if (!any) return isStance(word) && speakerNoun(word) === undefined
  if (isDefinite(word) || hasPronoun(word) || ends.has(word) || isComplementiser(word) || /^\d/.test(word)) return false
  return (
    speakerNoun(word) === undefined &&
    (reading.named[at] ?? -1) < 0 &&
    (reading.roles[at] ?? -1) < 0 &&
    !/^(?:لل|بال)/.test(word)
  )
}
