import { bitWriter } from '../bits.js'
import type { IndexedDocument } from '../builder.js'
import { byteWriter } from '../bytes.js'
import { BLOCK } from './format.js'

/** Bytes of a chunk of postings; of one of positions, of which a query may need one here and one there. */
const CHUNK_BYTES = 3000
const PLACES_BYTES = 4000

/** One more than the last position. */
export function extentOf({ positions }: IndexedDocument): number {
  return (positions.at(-1) ?? -1) + 1
}

/** Writes the chunks p and x. Returns the first form of each, and the number of all words. */
export function writePostings(
  documents: readonly IndexedDocument[],
  order: Uint32Array,
  numbers: Uint32Array,
  counts: Uint32Array,
  chunks: Map<string, Uint8Array>,
): { readonly p: number[]; readonly words: number } {
  const { starts, inDocument, atPosition } = sortPlaces(documents, order, numbers, counts)
  const extents = documents.map(extentOf)
  const found = new Uint32Array(documents.length)
  const times = new Uint32Array(documents.length)
  const firsts: number[] = []
  let postings = bitWriter()
  let places = bitWriter()
  let isNew = true
  /** Postings in this chunk, and the first of them in each chunk of positions beside it. */
  let written = 0
  let parts = [0]
  /** Where the blocks of this chunk of positions begin. */
  let blocks: number[] = []
  const flushPlaces = (): void => {
    chunks.set(`x${firsts.length - 1}-${parts.length - 1}`, withSteps(blocks, places.bytes()))
    places = bitWriter()
    blocks = []
  }
  const flush = (): void => {
    if (parts.length > 1 && parts.at(-1) === written) parts.pop()
    else flushPlaces()
    chunks.set(`p${firsts.length - 1}`, withSteps(parts, postings.bytes()))
    postings = bitWriter()
    isNew = true
    written = 0
    parts = [0]
  }
  /** The documents of a form, into `found` and `times`, and its positions. Returns how many documents it has. */
  const writePlaces = (from: number, end: number): number => {
    let count = 0
    for (let i = from; i < end; ) {
      const document = inDocument[i] as number
      const first = i
      while (i < end && inDocument[i] === document) i++
      found[count] = document
      times[count++] = i - first
      if ((written - (parts.at(-1) as number)) % BLOCK === 0) {
        places.align()
        blocks.push(places.size())
      }
      places.list(atPosition, first, i, 0, extents[document] as number)
      written++
      if (places.size() < PLACES_BYTES) continue
      flushPlaces()
      parts.push(written)
    }
    return count
  }
  for (let number = 0; number < order.length; number++) {
    if (isNew) firsts.push(number)
    isNew = false
    const count = writePlaces(starts[number] as number, starts[number + 1] as number)
    postings.small(count)
    postings.list(found, 0, count, 0, documents.length)
    for (let i = 0; i < count; i++) postings.small(times[i] as number)
    if (postings.size() >= CHUNK_BYTES) flush()
  }
  if (!isNew) flush()
  return { p: firsts, words: starts[order.length] ?? 0 }
}

/** Ascending numbers, as the steps between them, before the bits of a chunk. */
function withSteps(numbers: readonly number[], bits: Uint8Array): Uint8Array {
  const writer = byteWriter()
  writer.number(numbers.length)
  numbers.forEach((number, i) => {
    writer.number(number - (numbers[i - 1] ?? 0))
  })
  const head = writer.bytes()
  const chunk = new Uint8Array(head.length + bits.length)
  chunk.set(head)
  chunk.set(bits, head.length)
  return chunk
}

/** A counting sort: the places of form `n` stand from `starts[n]` on, by document and position. */
function sortPlaces(
  documents: readonly IndexedDocument[],
  order: Uint32Array,
  numbers: Uint32Array,
  counts: Uint32Array,
) {
  const starts = new Uint32Array(order.length + 1)
  order.forEach((form, number) => {
    starts[number + 1] = (starts[number] as number) + (counts[form] as number)
  })
  const words = starts[order.length] ?? 0
  const inDocument = new Uint32Array(words)
  const atPosition = new Uint32Array(words)
  const next = starts.slice()
  documents.forEach(({ forms, positions }, document) => {
    for (let i = 0; i < forms.length; i++) {
      const number = numbers[forms[i] as number] as number
      const place = next[number] as number
      next[number] = place + 1
      inDocument[place] = document
      atPosition[place] = positions[i] as number
    }
  })
  return { starts, inDocument, atPosition }
}
