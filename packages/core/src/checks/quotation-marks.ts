import type { Article } from '../article.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic.js'

/** Pairs of marks; some outlets open with the sign that closes («HES»: ”...”), which is read as one sign for both. */
const PAIRS = [
  { open: '«', close: '»' },
  { open: '“', close: '”' },
] as const
const STRAIGHT = '"'

/** Per block: marks without a partner, and pairs that stand the wrong way round. */
export function checkQuotationMarks({ source, blocks }: Pick<Article, 'blocks' | 'source'>): Diagnostic[] {
  return blocks.flatMap(({ kind, span }) => {
    if (kind === 'boilerplate') return []
    const text = source.slice(span.start, span.end)
    const straight = placesOf(text, STRAIGHT)
    const last = straight.at(-1)
    const odd =
      last !== undefined && straight.length % 2 === 1 ? [at('unbalanced-quotation-mark', span.start + last)] : []
    return [...odd, ...PAIRS.flatMap(({ open, close }) => checkPair(text, span.start, open, close))]
  })
}

function checkPair(text: string, offset: number, open: string, close: string): Diagnostic[] {
  const opens = placesOf(text, open)
  const closes = placesOf(text, close)
  const first = closes[0]
  if (first === undefined) return opens.map((place) => at('unbalanced-quotation-mark', offset + place))
  if (opens.length === 0) {
    // The closing sign alone, in pairs, is that outlet's habit.
    return closes.length % 2 === 0 ? [] : [at('unbalanced-quotation-mark', offset + first)]
  }
  const reversed = opens.length === closes.length && opens.every((place, i) => (closes[i] as number) < place)
  if (reversed) return [at('reversed-quotation-marks', offset + first)]
  return unmatched(opens, closes).map((place) => at('unbalanced-quotation-mark', offset + place))
}

/** Places that a walk from the start leaves without a partner. */
function unmatched(opens: readonly number[], closes: readonly number[]): number[] {
  const waiting: number[] = []
  const alone: number[] = []
  const all = [...opens.map((place) => ({ place, opens: true })), ...closes.map((place) => ({ place, opens: false }))]
  for (const mark of all.sort((a, b) => a.place - b.place)) {
    if (mark.opens) waiting.push(mark.place)
    else if (waiting.pop() === undefined) alone.push(mark.place)
  }
  return [...alone, ...waiting].sort((a, b) => a - b)
}

function placesOf(text: string, sign: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at)
  return places
}

function at(code: 'reversed-quotation-marks' | 'unbalanced-quotation-mark', start: number): Diagnostic {
  return toDiagnostic(code, { start, end: start + 1 })
}
