import { type Diagnostic, MOST_OF_A_KIND, toDiagnostic } from '../diagnostic.js'
import { zeroOf } from '../text/index.js'

/** Longer runs of figures are shown by their beginning. */
const SHOWN = 20

/** One number in two systems of figures: ٢0٢٤. */
export function checkDigits(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let start = 0; start < source.length && found.length < MOST_OF_A_KIND; start++) {
    const first = zeroOf(source.charCodeAt(start))
    if (first === undefined) continue
    let mixed = false
    let end = start + 1
    for (let zero = first; end < source.length; end++) {
      const next = zeroOf(source.charCodeAt(end))
      if (next === undefined) break
      mixed ||= next !== zero
      zero = next
    }
    if (mixed)
      found.push(toDiagnostic('mixed-digits', { start, end }, source.slice(start, Math.min(end, start + SHOWN))))
    start = end
  }
  return found
}
