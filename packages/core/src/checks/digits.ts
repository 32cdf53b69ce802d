import { type Diagnostic, toDiagnostic } from '../diagnostic.js'

/** One number in two systems of figures: ٢0٢٤. */
const FIGURE = /[\d\u0660-\u0669\u06f0-\u06f9]+/g

export function checkDigits(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const match of source.matchAll(FIGURE)) {
    const systems = new Set([...match[0]].map(systemOf))
    if (systems.size < 2) continue
    found.push(toDiagnostic('mixed-digits', { start: match.index, end: match.index + match[0].length }, match[0]))
  }
  return found
}

function systemOf(digit: string): 'arabic-indic' | 'ascii' | 'persian' {
  const code = digit.charCodeAt(0)
  return code < 0x80 ? 'ascii' : code < 0x06f0 ? 'arabic-indic' : 'persian'
}
