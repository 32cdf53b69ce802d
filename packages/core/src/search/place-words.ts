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

/** The first word at this position or behind it. */
export function wordAt(placed: readonly PlacedWord[], position: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle] as PlacedWord).position < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The source spans of places that a search gave: whole words, to be lit in the text. */
export function spansOfPlaces(
  placed: readonly PlacedWord[],
  places: readonly { readonly from: number; readonly to: number }[],
): Span[] {
  return places.flatMap(({ from, to }) => {
    const first = placed[wordAt(placed, from)]
    const last = placed[wordAt(placed, to) - 1]
    return first && last && first.position >= from && last.position < to
      ? [{ start: first.span.start, end: last.span.end }]
      : []
  })
}
