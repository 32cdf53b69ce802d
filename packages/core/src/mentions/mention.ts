import type { Span } from '../text/index.js'

/** A name in the text; so far of those who are credited for the text or named as a source: agencies and outlets. */
export interface Mention {
  readonly id: string
  readonly kind: 'agency'
  /** Without clitics, class words (صحيفة) and quotation marks; "agency" (وكالة) is part of a name. */
  readonly span: Span
  /** As printed. */
  readonly name: string
  /** Which one it is, where the lexicon knows it. */
  readonly outlet: KnownOutlet | null
  readonly rule: string
}

export interface KnownOutlet {
  readonly key: string
  readonly kind: 'agency' | 'outlet'
  /** In Latin letters. */
  readonly name: string
  /** ISO 3166-1 code of its seat; null for several agencies together. */
  readonly country: string | null
}
