import type { IndexedDocument, PlacedField } from '../builder.js'
import { readEntries, readForms } from './dictionary.js'
import type { BuiltIndex } from './format.js'
import { openIndex, type SearchIndex } from './open.js'

/** What a builder held when it wrote an index. */
export interface ReadBack {
  /** The text of each form, and its keys. */
  readonly texts: readonly string[]
  readonly keys: readonly (readonly string[])[]
  readonly documents: readonly IndexedDocument[]
}

/** Reads an index back into documents, so that some can be added and removed without the texts of the others. */
export function readBack(built: BuiltIndex): ReadBack {
  const index = openIndex(built)
  for (const [name, bytes] of built.chunks) index.chunks.put(name, bytes)
  const { texts, keys } = readWords(built)
  return { texts, keys, documents: readDocuments(index) }
}

function readWords({ header, chunks }: BuiltIndex): Pick<ReadBack, 'keys' | 'texts'> {
  const texts: string[] = new Array(header.forms).fill('')
  const keys: string[][] = Array.from({ length: header.forms }, () => [])
  const bytesOf = (name: string): Uint8Array => chunks.get(name) ?? new Uint8Array()
  header.f.forEach((_, chunk) => {
    const table = readForms(bytesOf(`f${chunk}`))
    table.numbers.forEach((form, i) => {
      texts[form] = table.texts[i] ?? ''
    })
  })
  const entries = header.e.keys.flatMap((_, chunk) =>
    readEntries(bytesOf(`e${chunk}`), header.e.entries[chunk] ?? 0, header.e.forms[chunk] ?? 0),
  )
  for (const { key, from, to } of entries) for (let form = from; form < to; form++) keys[form]?.push(key)
  // Behind the first key of each form; the order of the others does not count.
  for (const { key, foreign } of entries) for (const form of foreign) keys[form]?.push(key)
  return { texts, keys }
}

function readDocuments(index: SearchIndex): IndexedDocument[] {
  const { header } = index
  const words: { readonly position: number; readonly form: number }[][] = Array.from(
    { length: header.documents },
    () => [],
  )
  for (let form = 0; form < header.forms; form++) {
    const { documents } = index.postings.of(form)
    const places = documents.map((_, i) => i)
    const { starts, positions } = index.postings.positionsOf({ forms: [form], ends: [places.length], places })
    documents.forEach((document, i) => {
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        words[document]?.push({ position: positions[k] as number, form })
      }
    })
  }
  const fields = readFields(index)
  const all = Array.from({ length: header.documents }, (_, document) => document)
  return index.cardsOf(all).map(({ id, card }, i) => {
    const mine = (words[i] ?? []).sort((a, b) => a.position - b.position)
    return {
      id,
      card,
      forms: Uint32Array.from(mine, ({ form }) => form),
      positions: Uint32Array.from(mine, ({ position }) => position),
      fields: fields[i] ?? [],
    }
  })
}

function readFields({ header, fields }: SearchIndex): PlacedField[][] {
  const found: PlacedField[][] = Array.from({ length: header.documents }, () => [])
  for (const field of header.fields) {
    fields.valuesOf(field).forEach((value, i) => {
      for (const { document, from, to } of fields.placesOf(field, [i]))
        found[document]?.push({ field, value, from, to })
    })
  }
  return found
}
