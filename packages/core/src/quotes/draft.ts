import type { CueWord } from './cues.js'
import type { Party } from './noun-phrase.js'
import type { Quote } from './quote.js'
import type { Range, Reading } from './reading.js'

/** A quote before its speaker is known. */
export interface Draft {
  readonly cue: CueWord | null
  readonly range: Range
  readonly kind: Quote['kind']
  readonly rule: string
  /** Letters of the first word that are a preposition and not of the content: بالدور. */
  readonly skip?: number
  /** Whom a trailing attribution names behind a report that has its own speaker. */
  readonly passedOnBy: readonly Party[]
}

/** A draft as a rule makes it. */
export type Found = Omit<Draft, 'passedOnBy'>

/** What the rules know of a word that may report. */
export interface Place {
  readonly reading: Reading
  readonly cue: CueWord
  /** The token that the content must begin before: the next word that reports, or the end of the sentence. */
  readonly limit: number
  /** What opens the content, as far as one is found before the limit. */
  readonly opening: Opening | null
  /** For each token the later quote whose cue stands there. */
  readonly later: ReadonlyMap<number, Draft>
}

export interface Opening {
  readonly kind: 'clause' | 'colon' | 'mark'
  readonly at: number
}

/** Reads what one word reports, if it is written in the form that the rule knows. */
export type Rule = (place: Place) => Found | null
