import type { Span } from '../text/index.js'

export const blockKinds = [
  'kicker',
  'headline',
  'dateline',
  'byline',
  'section',
  'lead',
  'paragraph',
  'subhead',
  'caption',
  'boilerplate',
] as const

export type BlockKind = (typeof blockKinds)[number]

/**
 * A part of the article's layout: mostly one line, less where a section name, a credit or stock text shares its line.
 * Blocks are in text order and do not overlap; only blank characters lie outside of them.
 */
export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly span: Span
  /** The earlier block that says the same words (a doubled headline); null for the first or only one. */
  readonly repeats: string | null
  readonly rule: string
}

/** Blocks of running text. */
export function isBody(kind: BlockKind): boolean {
  return kind === 'lead' || kind === 'paragraph'
}
