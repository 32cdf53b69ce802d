import type { Span } from '../text/index.js'
import type { Segment } from './segment.js'

/** A word of Arabic letters with what is written on them. */
export interface WordToken {
  readonly kind: 'word'
  readonly span: Span
  /** Clitics and stem as spans into the text; only when a model was given. */
  readonly segments?: readonly Segment[]
}

/** Digits of one number; signs, currencies, times and dates around it are tokens of their own. */
export interface NumberToken {
  readonly kind: 'number'
  readonly span: Span
  /** Null when the writing leaves it open, as in 53ر12, whose halves are swapped in some papers and not in others. */
  readonly value: number | null
  /** The character between whole and fraction, if any; `ر` is the letter ra. */
  readonly decimalMark: string | null
}

export type PlainTokenKind = 'latin' | 'foreign' | 'url' | 'email' | 'handle' | 'hashtag' | 'punctuation' | 'symbol'

/** Everything else. A run of one punctuation mark is one token, and so is a run of emoji. */
export interface PlainToken {
  readonly kind: PlainTokenKind
  readonly span: Span
}

export type Token = WordToken | NumberToken | PlainToken
export type TokenKind = Token['kind']
