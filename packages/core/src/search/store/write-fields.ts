import type { IndexedDocument, PlacedField } from '../builder.js'
import { byteWriter } from '../bytes.js'

/**
 * For each field a chunk of its values, sorted, and one of the spans that have each: documents, and in each the
 * positions from and to (both 0 for a document as a whole). Returns the names of the fields.
 */
export function writeFields(documents: readonly IndexedDocument[], chunks: Map<string, Uint8Array>): string[] {
  const fields = new Map<string, Map<string, [document: number, field: PlacedField][]>>()
  documents.forEach((document, i) => {
    for (const field of document.fields) {
      const values = fields.get(field.field) ?? new Map()
      const spans = values.get(field.value) ?? []
      spans.push([i, field])
      values.set(field.value, spans)
      fields.set(field.field, values)
    }
  })
  const names = [...fields.keys()].sort()
  for (const name of names) {
    const values = fields.get(name) ?? new Map()
    const texts = byteWriter()
    const spans = byteWriter()
    for (const value of [...values.keys()].sort()) {
      texts.text(value)
      const found: [number, PlacedField][] = values.get(value) ?? []
      found.sort(([a, x], [b, y]) => a - b || x.from - y.from || x.to - y.to)
      spans.number(found.length)
      let document = 0
      let start = 0
      for (const [i, { from, to }] of found) {
        if (i !== document) start = 0
        spans.number(i - document)
        spans.number(from - start)
        spans.number(to - from)
        document = i
        start = from
      }
    }
    chunks.set(`v-${name}`, texts.bytes())
    chunks.set(`s-${name}`, spans.bytes())
  }
  return names
}
