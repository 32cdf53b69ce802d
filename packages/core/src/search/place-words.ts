import type { Span } from '../text/index.js'
import { type TokenKind, tokenize } from '../words/index.js'

/** Positions left free at a break, so that neither a phrase nor NEAR reaches across. */
const BREAK = 32

/** A word of a text with its place in the index: words that follow each other have positions that do. */
export interface PlacedWord {
  readonly span: Span
  readonly position: number
}

const SKIPPED: ReadonlySet<TokenKind> = new Set(['punctuation', 'symbol'])
const UNDERSCORE = 0x5f

/** All words of a text with their positions; a hashtag counts as its words: #رؤية_2030 is رؤية and 2030. */
export function placeWords(source: string, breaks: readonly number[] = []): PlacedWord[] {
  const placed: PlacedWord[] = []
  let position = 0
  let nextBreak = 0
  for (const { kind, span } of tokenize(source)) {
    if (SKIPPED.has(kind)) continue
    if (nextBreak < breaks.length && (breaks[nextBreak] as number) <= span.start) {
      while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= span.start) nextBreak++
      if (position > 0) position += BREAK
    }
    if (kind !== 'hashtag') placed.push({ span, position: position++ })
    else for (const part of partsOf(source, span)) placed.push({ span: part, position: position++ })
  }
  return placed
}

function partsOf(source: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start + 1
  for (let i = from; i <= end; i++) {
    if (i < end && source.charCodeAt(i) !== UNDERSCORE) continue
    if (i > from) parts.push({ start: from, end: i })
    from = i + 1
  }
  return parts
}
