import type { SearchIndex } from '../store/open.js'
import { commonWith, type Documents } from './documents.js'
import type { Spans } from './spans.js'

/** The places of any of these forms in the documents; of positions only what is about them is fetched. */
export function spansOfForms(index: SearchIndex, forms: readonly number[], documents: Documents): Spans {
  const common = commonWith(documents, index.header.documents)
  const counts = new Uint32Array(documents.length + 1)
  const present: { readonly form: number; readonly inList: Uint32Array; readonly inOther: Uint32Array }[] = []
  for (const form of forms) {
    const { documents: mine, times } = index.postings.of(form)
    const { count, inList, inOther } = common(mine)
    if (count > 0) present.push({ form, inList: inList.slice(0, count), inOther: inOther.slice(0, count) })
    for (let i = 0; i < count; i++) {
      const after = (inList[i] as number) + 1
      counts[after] = (counts[after] as number) + (times[inOther[i] as number] as number)
    }
  }
  index.chunks.need(new Set(present.flatMap(({ form, inOther }) => index.postings.chunksOf(form, inOther))))
  for (let i = 0; i < documents.length; i++) counts[i + 1] = (counts[i + 1] as number) + (counts[i] as number)
  const from = new Uint32Array(counts[documents.length] as number)
  const next = counts.slice()
  for (const { form, inList, inOther } of present) {
    const copy = index.postings.placesOf(form)
    for (let i = 0; i < inList.length; i++) {
      const at = inList[i] as number
      next[at] = copy(inOther[i] as number, from, next[at] as number)
    }
  }
  if (present.length > 1) {
    for (let i = 0; i < documents.length; i++) sortPart(from, counts[i] as number, counts[i + 1] as number)
  }
  const to = new Uint32Array(from.length)
  for (let i = 0; i < from.length; i++) to[i] = (from[i] as number) + 1
  return { starts: counts, from, to }
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
