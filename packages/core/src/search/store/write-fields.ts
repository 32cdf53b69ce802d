import type { IndexedDocument, PlacedField } from '../builder.js'
import { type ByteWriter, byteWriter } from '../bytes.js'

/** Bytes of a chunk of spans; all spans of one value stay together. */
const CHUNK_BYTES = 6000

/**
 * For each field a chunk of its values, sorted, and chunks of the spans that have each: documents, and in each the
 * positions from and to (both 0 for a document as a whole). Returns for each field the first value of each chunk.
 */
export function writeFields(
  documents: readonly IndexedDocument[],
  chunks: Map<string, Uint8Array>,
): Readonly<Record<string, readonly number[]>> {
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
  const written: Record<string, readonly number[]> = {}
  for (const name of [...fields.keys()].sort()) {
    const values = fields.get(name) ?? new Map()
    const texts = byteWriter()
    const firsts: number[] = []
    let spans = byteWriter()
    const flush = (): void => {
      if (spans.size() > 0) chunks.set(`s-${name}-${firsts.length - 1}`, spans.bytes())
      spans = byteWriter()
    }
    ;[...values.keys()].sort().forEach((value, i) => {
      if (spans.size() === 0) firsts.push(i)
      texts.text(value)
      writePlaces(spans, values.get(value) ?? [])
      if (spans.size() >= CHUNK_BYTES) flush()
    })
    flush()
    chunks.set(`v-${name}`, texts.bytes())
    written[name] = firsts
  }
  return written
}

function writePlaces({ number }: ByteWriter, found: [document: number, field: PlacedField][]): void {
  found.sort(([a, x], [b, y]) => a - b || x.from - y.from || x.to - y.to)
  number(found.length)
  let document = 0
  let start = 0
  for (const [i, { from, to }] of found) {
    if (i !== document) start = 0
    number(i - document)
    number(from - start)
    number(to - from)
    document = i
    start = from
  }
}
