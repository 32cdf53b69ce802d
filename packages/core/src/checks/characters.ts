import { type Diagnostic, type DiagnosticCode, MOST_OF_A_KIND, toDiagnostic } from '../diagnostic.js'

/** Halves of characters, lost characters and controls that have no place in a text. */
export function checkCharacters(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  const counts = new Map<DiagnosticCode, number>()
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = source.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) {
        i++
        continue
      }
    }
    const kind = faultOf(code)
    if (kind === null) continue
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count > MOST_OF_A_KIND) continue
    found.push(toDiagnostic(kind, { start: i, end: i + 1 }, `U+${code.toString(16).toUpperCase().padStart(4, '0')}`))
  }
  return found
}

function faultOf(code: number): DiagnosticCode | null {
  if (code >= 0xd800 && code <= 0xdfff) return 'lone-surrogate'
  if (code === 0xfffd) return 'replacement-character'
  if (code === 0x202d || code === 0x202e) return 'bidi-override' // LRO RLO
  const control =
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code < 0xa0 && code !== 0x85)
  return control ? 'control-character' : null
}
