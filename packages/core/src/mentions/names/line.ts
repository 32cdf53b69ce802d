import type { Block } from '../../structure/index.js'
import { cutFront, type NormalView, type Span, type Word, wordsOf } from '../../text/index.js'

/** A block as a row of words. Names do not run from one block into the next. */
export interface Line {
  readonly block: Block
  readonly words: readonly Word[]
}

/** The blocks that may name somebody: all but stock text. */
export function linesOf(view: NormalView, blocks: readonly Block[]): Line[] {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map((block) => ({ block, words: wordsOf(view, block.span) }))
}

/** From the word at `from`, without its first `cut` letters, to the end of the word at `to`. */
export function spanOf(view: NormalView, words: readonly Word[], from: number, to: number, cut = 0): Span {
  const first = words[from] as Word // both are within the row
  const last = words[to] as Word
  return { start: cut === 0 ? first.span.start : cutFront(view, first, cut).span.start, end: last.span.end }
}
