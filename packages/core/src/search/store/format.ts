/**
 * An index is a header and chunks, each of which can be fetched alone. Names of chunks are a letter and a number:
 *
 *     f0 …  forms: each word as written, sorted by its folded text, with its number
 *     e0 …  entries: keys (words without clitics), sorted, each with the numbers of its forms
 *     r0 …  roots, sorted, each with the forms that have it
 *     p0 …  postings: for each form the documents it is in, and how often
 *     x0-0 …  its positions there: those of p0 in x0-0, x0-1 …, so that of a frequent word only the part is fetched
 *           that is about the documents in question, and of that only the blocks with them unpacked
 *     n     the number of words of each document
 *     m     how many positions each document leaves free
 *     c0 …  ids and cards of documents, as JSON
 *     v-NAME, s-NAME-0 …  values of a field, and the spans that have them
 *
 * Forms are numbered in the order of their keys, so that what a query word finds lies together.
 */
export const VERSION = 3

/** Postings whose positions are unpacked together: each block begins at a whole byte, given at the front of its chunk. */
export const BLOCK = 64

export interface IndexHeader {
  readonly format: 'corpus-search'
  readonly version: number
  readonly documents: number
  /** Words in all documents together. */
  readonly words: number
  readonly forms: number
  /** The folded text of the first form of each chunk. */
  readonly f: readonly string[]
  readonly e: {
    /** The first key of each chunk, the number of that entry, and of its first form. */
    readonly keys: readonly string[]
    readonly entries: readonly number[]
    readonly forms: readonly number[]
  }
  /** The first root of each chunk. */
  readonly r: readonly string[]
  /** The number of the first form of each chunk of postings. */
  readonly p: readonly number[]
  /** Documents in a chunk of cards. */
  readonly cards: number
  /** The names of the fields. */
  readonly fields: readonly string[]
  /** For each field the number of the first value of each chunk of spans. */
  readonly s: Readonly<Record<string, readonly number[]>>
}

export interface BuiltIndex {
  readonly header: IndexHeader
  readonly chunks: ReadonlyMap<string, Uint8Array>
}

/** The number of the last item that is not above `wanted`; 0 when all are. */
export function placeOf<Value extends number | string>(firsts: readonly Value[], wanted: Value): number {
  let low = 0
  let high = firsts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((firsts[middle] as Value) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
