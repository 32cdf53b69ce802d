import type { CueWord } from './cues.js'
import type { Draft } from './draft.js'
import { countWords, FEW_WORDS, isNameInMarks, namesBody } from './opening.js'
import { type Range, type Reading, sentenceOf, wordAt } from './reading.js'
import { verbForms } from './verb-forms.js'
import { isComplementiser, links } from './words.js'

const WHAT = new Set(['ما', 'لما'])
const LEADS = new Set(['بحسب', 'حسب', 'وفق', 'وفقا', 'طبقا', 'حسبما', 'وفقما', 'كما', 'وذلك'])
const STOP_SIGNS = /^[.؟?!…،,؛;:")([\]«»*/\\|-]$/

/** A report in the text's own words is not longer, so that no text makes the reading slow. */
const MOST_WORDS = 400

/**
 * Where a report in the text's own words ends: with its sentence, or before the next word that reports beside it
 * (…، مضيفا أن; …، وأكد أن). One without و, كما or a participle's ending belongs to what is reported.
 */
export function endOfClause(reading: Reading, first: number, later: ReadonlyMap<number, Draft>): number {
  const most = first + MOST_WORDS
  let end = Math.min(sentenceOf(reading, first).end, most)
  // Words that open with a quotation mark end with it.
  const opens =
    reading.tokens[first + 1]?.kind === 'mark' ? first + 1 : reading.tokens[first]?.kind === 'mark' ? first : -1
  const closing = opens < 0 ? -1 : (reading.partners[opens] ?? -1)
  if (closing > opens && countWords(reading, opens, closing) > FEW_WORDS) return trimEnd(reading, first, closing)
  for (let at = first + 1; at < end; at++) {
    const partner = reading.tokens[at]?.kind === 'mark' ? (reading.partners[at] ?? -1) : -1
    if (partner > at) {
      if (partner >= end) end = Math.min(sentenceOf(reading, partner).end, most)
      if (partner >= most) break
      at = partner
      continue
    }
    if (partner >= 0 && partner < first) return trimEnd(reading, first, at) // the speech that it stands in ends
    if (isComment(reading, at) || turnsToDemand(reading, at)) return trimEnd(reading, first, at)
    const cue = later.get(at)?.cue
    if (cue ? standsBeside(reading, cue) : opensParticiple(reading, at)) {
      return trimEnd(reading, first, cue?.trails ? Math.max(first + 1, leadOf(reading, at, first)) : at)
    }
    if (isOwnAttribution(reading, at)) return trimEnd(reading, first, wordAt(reading, at) === 'حد' ? at - 1 : at)
  }
  return trimEnd(reading, first, end)
}

/** ، مؤكدا الاستعداد: a participle of speech goes with the verb before what is reported. */
function opensParticiple(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (!word.endsWith('ا') || !/[،,]/.test(wordAt(reading, at - 1))) return false
  const form = verbForms.get(word)
  return form?.form === 'participle' && form.verb.doubtful === undefined
}

/** وفق قوله, حسب تعبيره, على حد وصفه: the speaker again, no part of the speech. */
function isOwnAttribution(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (word !== 'وفق' && word !== 'حسب' && word !== 'بحسب' && word !== 'حد') return false
  return /^(?:قول|تعبير|وصف|راي|كلام|تصريح|روايت)(?:ه|ها|هم)$/.test(wordAt(reading, at + 1))
}

/** ، كما طالب بـ…: another act of the same speaker, which is no report. */
function turnsToDemand(reading: Reading, comma: number): boolean {
  if (!/[،,]/.test(wordAt(reading, comma)) || wordAt(reading, comma + 1) !== 'كما') return false
  const form = verbForms.get(wordAt(reading, comma + 2))?.form
  return form === 'perfect' || form === 'imperfect'
}

/** ، وهو ما …: the writer's own remark on what was said. */
function isComment(reading: Reading, comma: number): boolean {
  if (!/[،,]/.test(wordAt(reading, comma))) return false
  const next = `${wordAt(reading, comma + 1)} ${wordAt(reading, comma + 2)}`
  return next === 'وهو ما' || next === 'الامر الذي' || next === 'في اشاره'
}

/** The first word of the attribution: وذلك وفق ما قال. */
export function leadOf(reading: Reading, at: number, start: number): number {
  let lead = at
  while (lead > start && (WHAT.has(wordAt(reading, lead - 1)) || LEADS.has(wordAt(reading, lead - 1)))) lead--
  return lead
}

function standsBeside(reading: Reading, cue: CueWord): boolean {
  if (cue.phrase || cue.trails) return true
  if (cue.relative) return false
  return cue.joined || cue.form === 'participle' || links.has(wordAt(reading, cue.at - 1))
}

/** Leaves out signs and linking words before what ends the content. */
export function trimEnd(reading: Reading, first: number, end: number): number {
  let last = end
  while (last > first + 1) {
    const word = wordAt(reading, last - 1)
    const token = reading.tokens[last - 1]
    if (
      token?.kind === 'word' ? !links.has(word) || last === sentenceOf(reading, last - 1).end : !STOP_SIGNS.test(word)
    )
      break
    if (word === ')' && hasOpenBracket(reading, first, last - 1)) break
    last--
  }
  return last
}

function hasOpenBracket(reading: Reading, first: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 40); back--) if (wordAt(reading, back) === '(') return true
  return false
}

/** Leaves out marks and blanks at the start. */
export function trimStart(reading: Reading, first: number, end: number): number {
  let at = first
  while (
    at < end - 1 &&
    reading.tokens[at]?.kind !== 'word' &&
    wordAt(reading, at) !== '(' &&
    wordAt(reading, at) !== '#'
  )
    at++
  return at
}

/** A report is mixed when it holds quoted words that are neither a name nor a term. */
export function kindOf(reading: Reading, { first, end }: Range): Draft['kind'] {
  for (let at = first; at < end; at++) {
    if (reading.tokens[at]?.kind !== 'mark') continue
    const partner = reading.partners[at] ?? -1
    const close = partner > at ? partner : partner === -1 ? end : -1
    if (close < 0) continue
    const words = countWords(reading, at, Math.min(close, end))
    const least = isComplementiser(wordAt(reading, at - 1)) ? 2 : FEW_WORDS
    if (words >= least && !isNameInMarks(reading, at) && !namesBody(reading, at, words)) return 'mixed'
    at = Math.max(at, Math.min(close, end))
  }
  return 'indirect'
}
