import { mix, toRow } from './hash.js'
import { LABELS } from './labels.js'

/**
 * The second pass: how the first one took the same word elsewhere in the document. الأسد by itself is known by
 * الرئيس بشار الأسد three sentences before.
 */

/** Kinds that are looked at: person, place, organization. */
const KINDS = 3

interface Sums {
  count: number
  /** For each kind the sum, the highest and the second highest chance. */
  readonly chances: Float64Array
}

/** Chances that words with the same key are part of a name of each kind. */
export type DocumentChances = Map<string, Sums>

export function addChances(chances: DocumentChances, key: string, marginals: ArrayLike<number>, at: number): void {
  let sums = chances.get(key)
  if (!sums) {
    sums = { count: 0, chances: new Float64Array(3 * KINDS) }
    chances.set(key, sums)
  }
  sums.count++
  for (let kind = 0; kind < KINDS; kind++) {
    const chance = chanceOf(marginals, at, kind)
    const k = 3 * kind
    sums.chances[k] = (sums.chances[k] as number) + chance
    if (chance > (sums.chances[k + 1] as number)) {
      sums.chances[k + 2] = sums.chances[k + 1] as number
      sums.chances[k + 1] = chance
    } else if (chance > (sums.chances[k + 2] as number)) sums.chances[k + 2] = chance
  }
}

const chanceOf = (marginals: ArrayLike<number>, at: number, kind: number): number =>
  (marginals[at * LABELS + 1 + 2 * kind] as number) + (marginals[at * LABELS + 2 + 2 * kind] as number)

/** What the other places of a word say, as one number; 0 when there is none. */
export function elsewhere(chances: DocumentChances, key: string, marginals: ArrayLike<number>, at: number): number {
  const sums = chances.get(key)
  if (!sums || sums.count < 2) return 0
  let highest = 0
  let means = 0
  for (let kind = 0; kind < KINDS; kind++) {
    const own = chanceOf(marginals, at, kind)
    const k = 3 * kind
    const top = sums.chances[k + 1] as number
    const other = own >= top ? (sums.chances[k + 2] as number) : top
    highest = 4 * highest + toLevel(other)
    means = 4 * means + toLevel(((sums.chances[k] as number) - own) / (sums.count - 1))
  }
  return 1 + highest + 64 * means
}

function toLevel(chance: number): number {
  return chance < 0.15 ? 0 : chance < 0.5 ? 1 : chance < 0.85 ? 2 : 3
}

/** No word has more of these rows. */
export const MAX_DOCUMENT_ROWS = 8

/** Writes the rows of the second pass for word `i` into `out` and returns how many there are. */
export function documentRows(
  codes: ArrayLike<number>,
  length: number,
  i: number,
  coarse: number,
  out: Int32Array,
): number {
  const here = codes[i] as number
  const before = i > 0 ? (codes[i - 1] as number) : 0
  const after = i + 1 < length ? (codes[i + 1] as number) : 0
  let size = 0
  const add = (feature: number, value: number): void => {
    out[size++] = toRow(mix(mix(value, 0x7a3d), 300 + feature))
  }
  if (here > 0) {
    add(0, (here - 1) & 63)
    add(1, (here - 1) >> 6)
    add(2, here)
    add(3, mix(coarse, (here - 1) & 63))
  }
  if (before > 0) add(4, (before - 1) & 63)
  if (after > 0) add(5, (after - 1) & 63)
  if (here > 0 && before > 0) add(6, mix((before - 1) & 63, (here - 1) & 63))
  if (here > 0 && after > 0) add(7, mix((here - 1) & 63, (after - 1) & 63))
  return size
}
