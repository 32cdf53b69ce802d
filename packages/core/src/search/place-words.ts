import type { Span } from '../text/index.js'
import type { TokenKind } from '../words/index.js'
import { scanTokens } from '../words/tokenize.js'

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
  scanWords(source, breaks, (start, end, position) => placed.push({ span: { start, end }, position }))
  return placed
}

/** Tells of the words that `placeWords` gives, without an object for each. */
export function scanWords(
  source: string,
  breaks: readonly number[],
  onWord: (start: number, end: number, position: number) => void,
): void {
  let position = 0
  let nextBreak = 0
  const onTokenAt = (start: number): void => {
    if (nextBreak >= breaks.length || (breaks[nextBreak] as number) > start) return
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= start) nextBreak++
    if (position > 0) position += BREAK
  }
  scanTokens(
    source,
    (start, end) => {
      onTokenAt(start)
      onWord(start, end, position++)
    },
    ({ kind, span }) => {
      if (SKIPPED.has(kind)) return
      onTokenAt(span.start)
      if (kind !== 'hashtag') onWord(span.start, span.end, position++)
      else for (const { start, end } of partsOf(source, span)) onWord(start, end, position++)
    },
  )
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
