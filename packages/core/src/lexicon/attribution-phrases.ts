/**
 * Words that give a report its source. `according` may also mean a measure (وفقا للقانون), so that what follows must
 * be able to speak; `relayed` names who passed it on; `clause` has its verb behind it (حسبما قال).
 * `before` is what must stand between the word and the source.
 * Source: Ryding, A Reference Grammar of Modern Standard Arabic, chapters 16 and 17; formulas of the press.
 */
export interface AttributionPhrase {
  readonly key: string
  readonly words: string
  readonly before: 'an' | 'li' | null
}

export const attributionPhrases: readonly AttributionPhrase[] = [
  { key: 'according-to', words: 'بحسب', before: null },
  { key: 'according-to', words: 'حسب', before: null },
  { key: 'according-to', words: 'طبقا', before: 'li' },
  { key: 'according-to', words: 'وفق', before: null },
  { key: 'according-to', words: 'وفقا', before: 'li' },
  { key: 'by-the-words-of', words: 'على لسان', before: null },
  { key: 'by-the-words-of', words: 'على حد تعبير', before: null },
  { key: 'by-the-words-of', words: 'على حد قول', before: null },
  { key: 'as-relayed', words: 'نقلا', before: 'an' },
]
