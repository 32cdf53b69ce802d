import { byteReader } from '../bytes.js'
import type { Card } from '../document.js'
import { type Chunks, chunksOf, fromBuilt, type LoadChunk } from './chunks.js'
import { type Dictionary, dictionary } from './dictionary.js'
import { type Fields, fields } from './fields.js'
import { type BuiltIndex, type IndexHeader, VERSION } from './format.js'
import { type Postings, postings } from './postings.js'

/** An index that is open for queries. The same in Node, in workerd and in a browser. */
export interface SearchIndex {
  readonly header: IndexHeader
  readonly chunks: Chunks
  readonly dictionary: Dictionary
  readonly postings: Postings
  readonly fields: Fields
  /** The number of words of each document. */
  readonly lengths: () => Uint32Array
  readonly cardsOf: (documents: readonly number[]) => readonly StoredDocument[]
}

interface StoredDocument {
  readonly id: string
  readonly card: Card
}

/**
 * Opens an index: one just built, or one whose chunks are fetched when a query needs them.
 *
 * @throws RangeError when the header is of another format or version
 */
export function openIndex(built: BuiltIndex): SearchIndex
export function openIndex(header: IndexHeader, load: LoadChunk): SearchIndex
export function openIndex(first: BuiltIndex | IndexHeader, load?: LoadChunk): SearchIndex {
  const header = 'header' in first ? first.header : first
  if (header.format !== 'corpus-search' || header.version !== VERSION) {
    throw new RangeError(`not an index of version ${VERSION}: ${header.format} ${header.version}`)
  }
  const chunks = chunksOf(header, 'header' in first ? fromBuilt(first) : (load as LoadChunk)) // by the overloads
  const read = (name: string): (() => Uint32Array) => {
    let numbers: Uint32Array | undefined
    return () => {
      numbers ??= readNumbers(chunks.get(name), header.documents)
      return numbers
    }
  }
  const lengths = read('n')
  const free = read('m')
  let extents: Uint32Array | undefined
  const extentsOf = (): Uint32Array => {
    chunks.need(['n', 'm'])
    extents ??= lengths().map((length, document) => length + (free()[document] as number))
    return extents
  }
  const cards = new Map<number, readonly StoredDocument[]>()
  return {
    header,
    chunks,
    dictionary: dictionary(chunks),
    postings: postings(chunks, extentsOf),
    fields: fields(chunks),
    lengths,
    cardsOf: (documents) => {
      const placeOf = (document: number): number => Math.floor(document / header.cards)
      chunks.need(new Set(documents.map((document) => `c${placeOf(document)}`)))
      return documents.flatMap((document) => {
        const place = placeOf(document)
        const known = cards.get(place) ?? readCards(chunks.get(`c${place}`))
        cards.set(place, known)
        return known[document % header.cards] ?? []
      })
    },
  }
}

function readNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const reader = byteReader(bytes)
  return Uint32Array.from({ length: count }, () => reader.number())
}

function readCards(bytes: Uint8Array): readonly StoredDocument[] {
  const rows = JSON.parse(byteReader(bytes).text()) as [string, Card][] // as `writeDocuments` wrote it
  return rows.map(([id, card]) => ({ id, card }))
}
