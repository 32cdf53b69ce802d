import type { SearchIndex } from '../store/open.js'
import { commonWith, type Documents } from './documents.js'
import { noSpans, type Spans } from './spans.js'

/** A form that stands in some of the documents: its places in their list and in its own. */
interface Present {
  readonly form: number
  readonly inList: Uint32Array
  readonly inOther: Uint32Array
}

/** The forms of a word that stand in the documents, and how many places they have before each of them, and in all. */
interface PresentWord {
  readonly forms: readonly Present[]
  readonly starts: Uint32Array
}

/** The places of any of these forms in the documents; of positions only what is about them is fetched. */
export function spansOfForms(index: SearchIndex, forms: readonly number[], documents: Documents): Spans {
  const word = presentIn(index, forms, documents)
  needPlaces(index, [word])
  const from = placesOf(index, word)
  const to = new Uint32Array(from.length)
  for (let i = 0; i < from.length; i++) to[i] = (from[i] as number) + 1
  return { starts: word.starts, from, to }
}

/** The places where the words follow each other, each given by its forms; `null` where any word may stand. */
export function spansOfPhrase(
  index: SearchIndex,
  words: readonly (readonly number[] | null)[],
  documents: Documents,
): Spans {
  const fixed = words.flatMap((forms, offset) => (forms ? [{ offset, word: presentIn(index, forms, documents) }] : []))
  needPlaces(
    index,
    fixed.map(({ word }) => word),
  )
  // The places of the rarest word are listed; the others are only asked whether they stand beside them.
  const [rarest, ...others] = fixed.sort((a, b) => (a.word.starts.at(-1) as number) - (b.word.starts.at(-1) as number))
  if (!rarest) return noSpans(documents.length)
  const places = placesOf(index, rarest.word)
  /** For each place, how many of the other words stand beside it, as long as all before it do. */
  const beside = new Uint8Array(places.length)
  others.forEach(({ offset, word }, nth) => {
    countBeside(index, word, places, rarest.word.starts, offset - rarest.offset, beside, nth)
  })
  const starts = new Uint32Array(documents.length + 1)
  const from = new Uint32Array(places.length)
  let found = 0
  for (let i = 0; i < documents.length; i++) {
    const end = rarest.word.starts[i + 1] as number
    for (let k = rarest.word.starts[i] as number; k < end; k++) {
      const start = (places[k] as number) - rarest.offset
      if (start >= 0 && beside[k] === others.length) from[found++] = start
    }
    starts[i + 1] = found
  }
  const kept = from.slice(0, found)
  return { starts, from: kept, to: kept.map((start) => start + words.length) }
}

function presentIn(index: SearchIndex, forms: readonly number[], documents: Documents): PresentWord {
  const common = commonWith(documents, index.header.documents)
  const starts = new Uint32Array(documents.length + 1)
  const present: Present[] = []
  for (const form of forms) {
    const { documents: mine, times } = index.postings.of(form)
    const { count, inList, inOther } = common(mine)
    if (count > 0) present.push({ form, inList: inList.slice(0, count), inOther: inOther.slice(0, count) })
    for (let i = 0; i < count; i++) {
      const after = (inList[i] as number) + 1
      starts[after] = (starts[after] as number) + (times[inOther[i] as number] as number)
    }
  }
  for (let i = 0; i < documents.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  return { forms: present, starts }
}

function needPlaces(index: SearchIndex, words: readonly PresentWord[]): void {
  const forms = words.flatMap((word) => word.forms)
  index.chunks.need(new Set(forms.flatMap(({ form, inOther }) => index.postings.chunksOf(form, inOther))))
}

/** The places of a word, document by document, in order. */
function placesOf(index: SearchIndex, { forms, starts }: PresentWord): Uint32Array {
  const places = new Uint32Array(starts.at(-1) as number)
  const next = starts.slice()
  for (const { form, inList, inOther } of forms) {
    const cursor = index.postings.placesOf(form)
    for (let i = 0; i < inList.length; i++) {
      const document = inList[i] as number
      cursor.seek(inOther[i] as number)
      let at = next[document] as number
      for (let k = cursor.from; k < cursor.to; k++) places[at++] = cursor.positions[k] as number
      next[document] = at
    }
  }
  if (forms.length > 1) {
    for (let i = 0; i + 1 < starts.length; i++) sortPart(places, starts[i] as number, starts[i + 1] as number)
  }
  return places
}

/** Counts at each place whether a word stands `offset` behind it, where the `nth` words before did. */
function countBeside(
  index: SearchIndex,
  { forms }: PresentWord,
  places: Uint32Array,
  starts: Uint32Array,
  offset: number,
  beside: Uint8Array,
  nth: number,
): void {
  for (const { form, inList, inOther } of forms) {
    const cursor = index.postings.placesOf(form)
    for (let i = 0; i < inList.length; i++) {
      const document = inList[i] as number
      let k = starts[document] as number
      const end = starts[document + 1] as number
      if (k === end) continue
      cursor.seek(inOther[i] as number)
      for (let j = cursor.from; j < cursor.to && k < end; j++) {
        const wanted = (cursor.positions[j] as number) - offset
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
