import type { Forms, IndexedDocument } from '../builder.js'
import { byteWriter } from '../bytes.js'
import { collectEntries } from './entries.js'
import { type BuiltIndex, type IndexHeader, VERSION } from './format.js'
import { writeFields } from './write-fields.js'
import { extentOf, writePostings } from './write-postings.js'
import { writeEntries, writeForms, writeRoots } from './write-words.js'

/** Documents in a chunk of cards. */
const CARDS = 32

/** Writes documents as chunks, see `format.ts`. */
export function writeIndex(documents: readonly IndexedDocument[], forms: Forms): BuiltIndex {
  const chunks = new Map<string, Uint8Array>()
  const counts = countForms(documents, forms)
  const entries = collectEntries(counts, forms)
  const { order } = entries
  const numbers = new Uint32Array(counts.length)
  order.forEach((form, number) => {
    numbers[form] = number
  })
  const f = writeForms(entries, numbers, forms, chunks)
  const e = writeEntries(entries, numbers, chunks)
  const r = writeRoots(entries, chunks)
  const { p, words } = writePostings(documents, order, numbers, counts, chunks)
  writeDocuments(documents, chunks)
  const s = writeFields(documents, chunks)
  const header: IndexHeader = {
    format: 'corpus-search',
    version: VERSION,
    documents: documents.length,
    words,
    forms: order.length,
    f,
    e,
    r,
    p,
    cards: CARDS,
    fields: Object.keys(s),
    s,
  }
  return { header, chunks }
}

/** How often each form stands in the documents; removed documents leave forms that stand nowhere. */
function countForms(documents: readonly IndexedDocument[], { texts }: Forms): Uint32Array {
  const counts = new Uint32Array(texts.length)
  for (const { forms } of documents) addCounts(forms, counts)
  return counts
}

/** A function of its own, for V8 keeps what it compiled for a short loop that is called often. */
function addCounts(forms: Uint32Array, counts: Uint32Array): void {
  for (const form of forms) counts[form] = (counts[form] as number) + 1
}

function writeDocuments(documents: readonly IndexedDocument[], chunks: Map<string, Uint8Array>): void {
  const lengths = byteWriter()
  const extents = byteWriter()
  for (const document of documents) {
    lengths.number(document.forms.length)
    extents.number(extentOf(document) - document.forms.length)
  }
  chunks.set('n', lengths.bytes())
  chunks.set('m', extents.bytes())
  for (let from = 0; from < documents.length; from += CARDS) {
    const writer = byteWriter()
    writer.text(JSON.stringify(documents.slice(from, from + CARDS).map(({ id, card }) => [id, card])))
    chunks.set(`c${from / CARDS}`, writer.bytes())
  }
}
