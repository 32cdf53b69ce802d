import type { Span } from '../../text/index.js'
import type { TermLevel } from '../terms.js'

/** A query, parsed. Spans are offsets into its text. */
export type Query = WordQuery | PhraseQuery | NearQuery | GroupQuery | NotQuery | FieldQuery | WithinQuery

export interface WordQuery {
  readonly kind: 'word'
  readonly text: string
  /** The loosest level at which it may meet a word of the text; null for that of the whole search. */
  readonly level: TermLevel | null
  /** Written with `*`: the word begins so. */
  readonly prefix: boolean
  readonly span: Span
}

/** Words in this order; `null` stands for any one word. */
export interface PhraseQuery {
  readonly kind: 'phrase'
  readonly words: readonly (WordQuery | null)[]
  readonly span: Span
}

/** Two words or phrases, in either order, with at most `distance` words between them. */
export interface NearQuery {
  readonly kind: 'near'
  readonly distance: number
  readonly first: WordQuery | PhraseQuery
  readonly second: WordQuery | PhraseQuery
}

export interface GroupQuery {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Query[]
}

export interface NotQuery {
  readonly kind: 'not'
  readonly part: Query
}

/** A property of the document or of a stretch of it. */
export interface FieldQuery {
  readonly kind: 'field'
  readonly field: string
  readonly test: 'after' | 'before' | 'is'
  /** Null for any value. */
  readonly value: string | null
  readonly span: Span
}

/** What is found within one stretch that has the property: النووي within speaker:عراقجي. */
export interface WithinQuery {
  readonly kind: 'within'
  readonly part: Query
  readonly field: FieldQuery
}

export const queryErrors = [
  'too-long',
  'too-deep',
  'too-many-words',
  'unexpected',
  'unclosed',
  'unknown-field',
  'unknown-level',
  'short-prefix',
  'distance',
  'date',
  'no-word',
] as const

/** Why a query was not understood: where, and what was expected there. */
export interface QueryError {
  readonly code: (typeof queryErrors)[number]
  readonly span: Span
  /** What could stand there: `word`, `"`, `)`, names of fields or levels, a limit. */
  readonly expected: readonly string[]
}
