import type { Span } from '../../text/index.js'

export type NameKind = 'person' | 'place' | 'organization'

/** A name in the text, as the model or a rule sees it. */
export interface NameSpan {
  readonly kind: NameKind
  readonly span: Span
}

/**
 * Kinds as the model tells them apart. `body`: ministries, councils, courts and the like, which some corpora leave out
 * and which are organizations to us. `people` (nationalities, faiths, languages) and `other` (works, events, products)
 * are no names of ours; they keep the rest clean.
 */
export const kinds = ['person', 'place', 'organization', 'other', 'body', 'people'] as const
export type LabelKind = (typeof kinds)[number]

/** Label 0 is outside of names; 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * kinds.length

export const beginOf = (kind: LabelKind): number => 1 + 2 * kinds.indexOf(kind)
export const isBegin = (label: number): boolean => (label & 1) === 1
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0

/** A name goes on only behind a word of the same name. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1
}
