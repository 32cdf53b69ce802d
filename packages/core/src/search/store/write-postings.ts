import { bitWriter } from '../bits.js'
import type { IndexedDocument } from '../builder.js'

/** Bytes of a chunk of postings; that of its positions is a little larger. */
const CHUNK_BYTES = 6000

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
  const flush = (): void => {
    chunks.set(`p${firsts.length - 1}`, postings.bytes())
    chunks.set(`x${firsts.length - 1}`, places.bytes())
    postings = bitWriter()
    places = bitWriter()
    isNew = true
  }
  for (let number = 0; number < order.length; number++) {
    if (isNew) firsts.push(number)
    isNew = false
    const end = starts[number + 1] as number
    let count = 0
    for (let i = starts[number] as number; i < end; ) {
      const document = inDocument[i] as number
      const first = i
      while (i < end && inDocument[i] === document) i++
      found[count] = document
      times[count++] = i - first
      places.list(atPosition, first, i, 0, extents[document] as number)
    }
    postings.small(count)
    postings.list(found, 0, count, 0, documents.length)
    for (let i = 0; i < count; i++) postings.small(times[i] as number)
    if (postings.size() >= CHUNK_BYTES) flush()
  }
  if (!isNew) flush()
  return { p: firsts, words: starts[order.length] ?? 0 }
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
