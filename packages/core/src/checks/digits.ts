import { type Diagnostic, MOST_OF_A_KIND, toDiagnostic } from '../diagnostic.js'
import { DIGIT_ZEROS, zeroOf } from '../text/index.js'

/** Longer runs of figures are shown by their beginning. */
const SHOWN = 20
const DIGITS = DIGIT_ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')
/** Longer runs are read in parts: a pattern without a bound runs out of stack on millions of figures. */
const RUN = new RegExp(`[${DIGITS}]{2,1000}`, 'g')

/** One number in two systems of figures: ٢0٢٤. */
export function checkDigits(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { 0: run, index: start } of source.matchAll(RUN)) {
    if (!isMixed(run)) continue
    found.push(toDiagnostic('mixed-digits', { start, end: start + run.length }, run.slice(0, SHOWN)))
    if (found.length === MOST_OF_A_KIND) break
  }
  return found
}

function isMixed(run: string): boolean {
  const zero = zeroOf(run.charCodeAt(0))
  for (let i = 1; i < run.length; i++) if (zeroOf(run.charCodeAt(i)) !== zero) return true
  return false
}
