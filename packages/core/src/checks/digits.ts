import { type Diagnostic, MOST_OF_A_KIND, toDiagnostic } from '../diagnostic.js'

/** Longer runs of figures are shown by their beginning. */
const SHOWN = 20

/** One number in two systems of figures: ٢0٢٤. */
export function checkDigits(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let start = 0; start < source.length && found.length < MOST_OF_A_KIND; start++) {
    const first = systemOf(source.charCodeAt(start))
    if (first === null) continue
    let mixed = false
    let end = start + 1
    for (let system = first; end < source.length; end++) {
      const next = systemOf(source.charCodeAt(end))
      if (next === null) break
      mixed ||= next !== system
      system = next
    }
    if (mixed)
      found.push(toDiagnostic('mixed-digits', { start, end }, source.slice(start, Math.min(end, start + SHOWN))))
    start = end
  }
  return found
}

function systemOf(code: number): 'arabic-indic' | 'ascii' | 'persian' | null {
  if (code >= 0x30 && code <= 0x39) return 'ascii'
  if (code >= 0x0660 && code <= 0x0669) return 'arabic-indic'
  return code >= 0x06f0 && code <= 0x06f9 ? 'persian' : null
}
