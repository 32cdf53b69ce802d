import type { Span } from '../text/index.js'
import { type Block, isBody } from './block.js'
import { splitWithin } from './split-sentences.js'

/** A sentence of a body block, or a block of another kind as a whole. Addressed as `#s12`. */
export interface Sentence {
  readonly id: string
  /** The block it is in. */
  readonly block: string
  readonly span: Span
}

/** Sentences in text order: those of each body block, and blocks of other kinds as a whole. */
export function findSentences(source: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    const spans = isBody(block.kind) ? splitWithin(source, block.span) : [block.span]
    for (const span of spans) sentences.push({ id: `s${sentences.length + 1}`, block: block.id, span })
  }
  return sentences
}
