import type { Span } from '../../text/index.js'

/** A name that a rule or the model has found, before overlaps are settled. */
export interface NameDraft {
  readonly kind: 'organization' | 'person' | 'place'
  readonly span: Span
  readonly rule: string
  readonly score: number | null
  /** ISO 3166-1 code, where the lexicon has it. */
  readonly country?: string | null
}
