import type { SearchIndex } from '../store/open.js'
import { larger, type Wanted, type WantedPositions } from '../store/postings.js'
import { commonWith, type Documents } from './documents.js'
import { noSpans, type Spans } from './spans.js'

/** What of the forms of a word stands in some documents: at `places` of their lists and at `inList` of the documents. */
interface Present extends Wanted {
  readonly inList: Uint32Array
}

/** Where each of its forms stands in the document at `inList`: at the positions from `starts[i]` up to `starts[i + 1]`. */
interface WordPlaces extends WantedPositions {
  readonly inList: Uint32Array
}

/** The places of any of these forms in the documents; of positions only what is about them is fetched. */
export function spansOfForms(index: SearchIndex, forms: readonly number[], documents: Documents): Spans {
  const present = presentIn(index, forms, documents)
  index.chunks.need(index.postings.chunksOf(present))
  const { inList } = present
  const { starts, places: from } = placesOf({ inList, ...index.postings.positionsOf(present) }, documents.length)
  return { starts, from, to: from.map((start) => start + 1) }
}

/** The places where the words follow each other, each given by its forms; `null` where any word may stand. */
export function spansOfPhrase(
  index: SearchIndex,
  words: readonly (readonly number[] | null)[],
  documents: Documents,
): Spans {
  const all = words.flatMap((forms, offset) => (forms ? [{ offset, word: presentIn(index, forms, documents) }] : []))
  const inAll = haveAll(
    all.map(({ word }) => word),
    documents.length,
  )
  const fixed = all.map(({ offset, word }) => ({ offset, word: within(word, inAll) }))
  index.chunks.need(new Set(fixed.flatMap(({ word }) => [...index.postings.chunksOf(word)])))
  // The places of the rarest word are listed; the others are only asked whether they stand beside them.
  const [rarest, ...others] = fixed
    .map(({ offset, word }) => ({ offset, inList: word.inList, ...index.postings.positionsOf(word) }))
    .sort((a, b) => (a.starts.at(-1) as number) - (b.starts.at(-1) as number))
  if (!rarest) return noSpans(documents.length)
  const { starts: first, places } = placesOf(rarest, documents.length)
  /** For each place, how many of the other words stand beside it, as long as all before it do. */
  const beside = new Uint8Array(places.length)
  others.forEach((word, nth) => {
    countBeside(word, places, first, word.offset - rarest.offset, beside, nth)
  })
  const starts = new Uint32Array(documents.length + 1)
  const from = new Uint32Array(places.length)
  let found = 0
  for (let i = 0; i < documents.length; i++) {
    const end = first[i + 1] as number
    for (let k = first[i] as number; k < end; k++) {
      const start = (places[k] as number) - rarest.offset
      if (start >= 0 && beside[k] === others.length) from[found++] = start
    }
    starts[i + 1] = found
  }
  const kept = from.slice(0, found)
  return { starts, from: kept, to: kept.map((start) => start + words.length) }
}

function presentIn(index: SearchIndex, all: readonly number[], documents: Documents): Present {
  const common = commonWith(documents, index.header.documents)
  const forms: number[] = []
  const ends: number[] = []
  let inList = new Uint32Array(documents.length)
  let places = new Uint32Array(documents.length)
  let size = 0
  for (const form of all) {
    const found = common(index.postings.of(form).documents)
    if (found.count === 0) continue
    if (size + found.count > places.length) {
      inList = larger(inList, (size + found.count) * 2)
      places = larger(places, (size + found.count) * 2)
    }
    for (let i = 0; i < found.count; i++) {
      inList[size] = found.inList[i] as number
      places[size++] = found.inOther[i] as number
    }
    forms.push(form)
    ends.push(size)
  }
  return { forms, ends, inList: inList.subarray(0, size), places: places.subarray(0, size) }
}

/** For each document 1 when all words stand in it. */
function haveAll(words: readonly Present[], documents: number): Uint8Array {
  let meets = new Uint8Array(documents).fill(1)
  for (const { inList } of words) {
    const next = new Uint8Array(documents)
    for (let i = 0; i < inList.length; i++) next[inList[i] as number] = meets[inList[i] as number] as number
    meets = next
  }
  return meets
}

/** What of a word stands in the documents that are kept; its arrays are used again. */
function within({ forms, ends, inList, places }: Present, kept: Uint8Array): Present {
  let size = 0
  let i = 0
  const fewer = ends.map((end) => {
    for (; i < end; i++) {
      if (kept[inList[i] as number] === 0) continue
      inList[size] = inList[i] as number
      places[size++] = places[i] as number
    }
    return size
  })
  return { forms, ends: fewer, inList: inList.subarray(0, size), places: places.subarray(0, size) }
}

/** The places of a word, in order: those of the i-th of the documents from `starts[i]` up to `starts[i + 1]`. */
function placesOf({ inList, starts: own, positions }: WordPlaces, documents: number) {
  const starts = new Uint32Array(documents + 1)
  for (let i = 0; i < inList.length; i++) {
    const after = (inList[i] as number) + 1
    starts[after] = (starts[after] as number) + (own[i + 1] as number) - (own[i] as number)
  }
  for (let i = 0; i < documents; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const places = new Uint32Array(starts[documents] as number)
  const next = starts.slice()
  for (let i = 0; i < inList.length; i++) {
    let at = next[inList[i] as number] as number
    for (let k = own[i] as number; k < (own[i + 1] as number); k++) places[at++] = positions[k] as number
    next[inList[i] as number] = at
  }
  for (let i = 0; i < documents; i++) sortPart(places, starts[i] as number, starts[i + 1] as number)
  return { starts, places }
}

/** Counts at each place whether a word stands `offset` behind it, where the `nth` words before did. */
function countBeside(
  { inList, starts: own, positions }: WordPlaces,
  places: Uint32Array,
  starts: Uint32Array,
  offset: number,
  beside: Uint8Array,
  nth: number,
): void {
  for (let i = 0; i < inList.length; i++) {
    let k = starts[inList[i] as number] as number
    const end = starts[(inList[i] as number) + 1] as number
    for (let j = own[i] as number; j < (own[i + 1] as number) && k < end; j++) {
      const wanted = (positions[j] as number) - offset
      while (k < end && (places[k] as number) < wanted) k++
      if (k < end && places[k] === wanted && beside[k] === nth) beside[k] = nth + 1
    }
  }
}

/** Sorts by insertion: the runs to be merged are few and short. Long parts are left to the engine. */
function sortPart(values: Uint32Array, start: number, end: number): void {
  if (end - start > 64) {
    values.subarray(start, end).sort()
    return
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i] as number
    let k = i
    for (; k > start && (values[k - 1] as number) > value; k--) values[k] = values[k - 1] as number
    values[k] = value
  }
}
