import type { SearchIndex } from '../store/open.js'
import { commonWith, type Documents } from './documents.js'
import { noSpans, type Spans } from './spans.js'

/** A form that stands in some of the documents: its places in their list and in its own. */
interface Present {
  readonly form: number
  readonly inList: Uint32Array
  readonly inOther: Uint32Array
}

/** The forms of a word that stand in the documents, and in how many places. */
interface PresentWord {
  readonly forms: readonly Present[]
  readonly places: number
}

/** The places of any of these forms in the documents; of positions only what is about them is fetched. */
export function spansOfForms(index: SearchIndex, forms: readonly number[], documents: Documents): Spans {
  const present = presentIn(index, forms, documents)
  needPlaces(index, present)
  const { starts, places: from } = placesOf(index, present, documents.length)
  return { starts, from, to: from.map((start) => start + 1) }
}

/** The places where the words follow each other, each given by its forms; `null` where any word may stand. */
export function spansOfPhrase(
  index: SearchIndex,
  words: readonly (readonly number[] | null)[],
  documents: Documents,
): Spans {
  const all = words.flatMap((forms, offset) => (forms ? [{ offset, forms: presentIn(index, forms, documents) }] : []))
  const inAll = haveAll(
    all.map(({ forms }) => forms),
    documents.length,
  )
  const fixed = all
    .map(({ offset, forms }) => ({ offset, ...within(index, forms, inAll) }))
    .sort((a, b) => a.places - b.places)
  needPlaces(
    index,
    fixed.flatMap(({ forms }) => forms),
  )
  // The places of the rarest word are listed; the others are only asked whether they stand beside them.
  const [rarest, ...others] = fixed
  if (!rarest) return noSpans(documents.length)
  const { starts: first, places } = placesOf(index, rarest.forms, documents.length)
  /** For each place, how many of the other words stand beside it, as long as all before it do. */
  const beside = new Uint8Array(places.length)
  others.forEach(({ offset, forms }, nth) => {
    countBeside(index, forms, places, first, offset - rarest.offset, beside, nth)
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

function presentIn(index: SearchIndex, forms: readonly number[], documents: Documents): Present[] {
  const common = commonWith(documents, index.header.documents)
  return forms.flatMap((form) => {
    const { count, inList, inOther } = common(index.postings.of(form).documents)
    return count > 0 ? [{ form, inList: inList.slice(0, count), inOther: inOther.slice(0, count) }] : []
  })
}

/** For each document 1 when all words stand in it. */
function haveAll(words: readonly (readonly Present[])[], documents: number): Uint8Array {
  let meets = new Uint8Array(documents).fill(1)
  for (const forms of words) {
    const next = new Uint8Array(documents)
    for (const { inList } of forms) {
      for (let i = 0; i < inList.length; i++) next[inList[i] as number] = meets[inList[i] as number] as number
    }
    meets = next
  }
  return meets
}

/** What of a word stands in the documents that are kept. */
function within(index: SearchIndex, forms: readonly Present[], kept: Uint8Array): PresentWord {
  let places = 0
  const rest = forms.flatMap(({ form, inList, inOther }) => {
    const { times } = index.postings.of(form)
    let count = 0
    for (let i = 0; i < inList.length; i++) {
      if (kept[inList[i] as number] === 0) continue
      places += times[inOther[i] as number] as number
      inList[count] = inList[i] as number
      inOther[count++] = inOther[i] as number
    }
    return count > 0 ? [{ form, inList: inList.subarray(0, count), inOther: inOther.subarray(0, count) }] : []
  })
  return { forms: rest, places }
}

function needPlaces(index: SearchIndex, forms: readonly Present[]): void {
  index.chunks.need(new Set(forms.flatMap(({ form, inOther }) => index.postings.chunksOf(form, inOther))))
}

/** The places of a word, in order: those of the i-th of the documents from `starts[i]` up to `starts[i + 1]`. */
function placesOf(index: SearchIndex, forms: readonly Present[], documents: number) {
  const lists = forms.map(({ form, inList, inOther }) => ({ inList, ...index.postings.placesOf(form, inOther) }))
  const starts = new Uint32Array(documents + 1)
  for (const { inList, starts: own } of lists) {
    for (let i = 0; i < inList.length; i++) {
      const after = (inList[i] as number) + 1
      starts[after] = (starts[after] as number) + (own[i + 1] as number) - (own[i] as number)
    }
  }
  for (let i = 0; i < documents; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const places = new Uint32Array(starts[documents] as number)
  const next = starts.slice()
  for (const { inList, starts: own, positions } of lists) {
    for (let i = 0; i < inList.length; i++) {
      const document = inList[i] as number
      let at = next[document] as number
      for (let k = own[i] as number; k < (own[i + 1] as number); k++) places[at++] = positions[k] as number
      next[document] = at
    }
  }
  if (lists.length > 1) {
    for (let i = 0; i < documents; i++) sortPart(places, starts[i] as number, starts[i + 1] as number)
  }
  return { starts, places }
}

/** Counts at each place whether a word stands `offset` behind it, where the `nth` words before did. */
function countBeside(
  index: SearchIndex,
  forms: readonly Present[],
  places: Uint32Array,
  starts: Uint32Array,
  offset: number,
  beside: Uint8Array,
  nth: number,
): void {
  for (const { form, inList, inOther } of forms) {
    const { starts: own, positions } = index.postings.placesOf(form, inOther)
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
