import { hashOf } from './hash.js'

/**
 * How much a word looks like one of a person's name, by its letters alone: كليتشدورف is no noun of Arabic. A sum of
 * weights of its runs of one to four letters.
 */

/** Rows in the table of runs; a power of two. */
export const LOOKS = 1 << 14
const LONGEST_RUN = 4

/** The rows of a word's runs. */
export function lookRows(word: string): number[] {
  const text = `^${word}$`
  const rows: number[] = []
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_RUN); to++) {
      const hash = hashOf(text, from, to, 31)
      rows.push((hash ^ (hash >>> 15)) & (LOOKS - 1))
    }
  }
  return rows
}

/** Bounds between the levels, in steps of the table. */
const BOUNDS = [-45, -25, -10, 2, 14, 26, 40] as const

/** The level from 0 (a plain word) to 7 (a name). */
export function lookOf(word: string, looks: Int8Array): number {
  const sum = lookRows(word).reduce((total, row) => total + (looks[row] as number), 0)
  let level = 0
  while (level < BOUNDS.length && sum >= (BOUNDS[level] as number)) level++
  return level
}
