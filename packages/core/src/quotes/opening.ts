import type { CueWord } from './cues.js'
import type { Opening } from './draft.js'
import { NEVER_OPENED } from './marks.js'
import { type Reading, wordAt } from './reading.js'
import { verbForms } from './verb-forms.js'
import { isComplementiser, isDefinite, otherThat, relatives, speakerNoun } from './words.js'

/** Fewer words in quotation marks may be a name or a term. */
export const FEW_WORDS = 3
const PREFIX = /^(?:ال|بال|[بكل]|لل|ول|وب)$/

/** What is demanded may be quoted in part: دعا إلى «وقف فوري» للقتال. */
const DEMANDS = new Set(['ask', 'call-for'])

/** The first word or sign behind a cue that opens its content. */
export function findOpening(reading: Reading, cue: CueWord, limit: number): Opening | null {
  let few: Opening | null = null
  for (let at = cue.end; at < limit; at++) {
    const token = reading.tokens[at]
    if (token === undefined || speaksAgain(reading, at)) return few
    if (token.kind === 'mark') {
      const partner = reading.partners[at] ?? -1
      if (partner === NEVER_OPENED) continue
      const speech = speechAt(reading, at, DEMANDS.has(cue.verb?.verb.class ?? ''))
      if (speech === 'many' || (speech === 'few' && at === cue.end)) return { kind: 'mark', at }
      if (speech === 'few') few ??= { kind: 'mark', at }
      if (partner > at) at = partner
    } else if (token.text === ':') {
      if (reading.tokens[at + 1]?.kind === 'mark' && !isNameInMarks(reading, at + 1))
        return { kind: 'mark', at: at + 1 }
      if (isComplementiser(wordAt(reading, at + 1))) return clauseAt(reading, at + 1)
      if (/^\d/.test(wordAt(reading, at + 1)) && /\d$/.test(wordAt(reading, at - 1))) continue
      return at + 1 < reading.tokens.length ? { kind: 'colon', at: at + 1 } : few
    } else if (isComplementiser(token.text) && !otherThat.has(wordAt(reading, at - 1))) {
      return clauseAt(reading, at)
    }
  }
  return few
}

/** Another word that surely reports, though nothing that it reports was found: سائلا الله أن يرحمه. */
function speaksAgain(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  const form = verbForms.get(word) ?? (/^[وف]/.test(word) ? verbForms.get(word.slice(1)) : undefined)
  if (form === undefined || form.pronoun || form.form === 'noun' || form.verb.doubtful !== undefined) return false
  return !relatives.has(wordAt(reading, at - 1))
}

/** قال إن: «...» is speech, whatever stands before the colon. */
function clauseAt(reading: Reading, at: number): Opening {
  const behind = wordAt(reading, at + 1) === ':' ? at + 2 : -1
  if (behind > 0 && reading.tokens[behind]?.kind === 'mark') return { kind: 'mark', at: behind }
  return { kind: 'clause', at }
}

/**
 * Whether a mark behind a cue opens speech. A `few` words are speech only where nothing else opens, since they may be a
 * name or a term; null where they are one.
 */
function speechAt(reading: Reading, at: number, demand: boolean): 'few' | 'many' | null {
  const partner = reading.partners[at] ?? -1
  const before = wordAt(reading, at - 1)
  if (before === ':') return 'many'
  if (isNameInMarks(reading, at) || (PREFIX.test(before) && !demand)) return null
  if (partner < 0) return 'many'
  const words = countWords(reading, at, partner)
  if (!hasLetters(reading, at, partner) || namesBody(reading, at, words)) return null
  if (words > FEW_WORDS) return 'many'
  const next = reading.tokens[partner + 1]
  const closes = next === undefined || next.kind !== 'word' || next.sentence !== reading.tokens[partner]?.sentence
  return closes || (demand && words > 1) ? 'few' : null
}

function hasLetters(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/\p{Script=Arabic}/u.test(wordAt(reading, at))) return true
  return false
}

/** Whether all that the marks hold is one name. */
export function isNameInMarks(reading: Reading, at: number): boolean {
  const partner = reading.partners[at] ?? -1
  const mention = reading.named[at + 1] ?? -1
  if (partner < 0 || mention < 0) return false
  for (let inner = at + 1; inner < partner; inner++) if (reading.named[inner] !== mention) return false
  return true
}

export function countWords(reading: Reading, from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) if (reading.tokens[at]?.kind === 'word') words++
  return words
}

/** More words are no name. */
const MOST_OF_NAME = 6

/** A body and its name: حركة "شباب من أجل المدينة". */
export function namesBody(reading: Reading, mark: number, words: number): boolean {
  const before = wordAt(reading, mark - 1)
  return words <= MOST_OF_NAME && !isDefinite(before) && speakerNoun(before)?.kind === 'body'
}
