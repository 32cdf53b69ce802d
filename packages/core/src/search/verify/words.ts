import { normalize, type Span } from '../../text/index.js'
import { fold } from '../keys.js'
import { placeWords } from '../place-words.js'

/** A text as words to be compared. */
export interface ComparedWords {
  readonly spans: readonly Span[]
  /** Folded. */
  readonly texts: readonly string[]
}

export function comparedWords(source: string): ComparedWords {
  const spans = placeWords(source).map(({ span }) => span)
  return {
    spans,
    texts: spans.map(({ start, end }) => fold(normalize(source.slice(start, end), { level: 'bare' }))),
  }
}

/** Words `from` up to `to` of the quotation that stand from `at` on in the text. */
export interface CommonRun {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** The longest run of words that both have, of those at least `least` long; the first one of equals. */
export function longestRun(
  quotation: readonly string[],
  from: number,
  to: number,
  text: readonly string[],
  least: number,
): CommonRun | null {
  const places = new Map<string, number[]>()
  for (let i = from; i < to; i++) {
    const known = places.get(quotation[i] as string)
    if (known) known.push(i)
    else places.set(quotation[i] as string, [i])
  }
  let best: CommonRun | null = null
  /** For each word of the quotation how many words up to it the text has up to this place. */
  let lengths = new Map<number, number>()
  for (let at = 0; at < text.length; at++) {
    const next = new Map<number, number>()
    for (const i of places.get(text[at] as string) ?? []) {
      const length = (lengths.get(i - 1) ?? 0) + 1
      next.set(i, length)
      if (length >= least && length > (best ? best.to - best.from : 0)) {
        best = { from: i - length + 1, to: i + 1, at: at - length + 1 }
      }
    }
    lengths = next
  }
  return best
}
