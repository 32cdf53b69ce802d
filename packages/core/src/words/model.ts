import { CELLS } from './features.js'
import { type Lexicon, readLexicon } from './lexicon.js'

/** A trained ranker for clitics, as plain text that a module can hold. Made by the training script, never by hand. */
export interface PackedCliticModel {
  /** One character a cell, from `#` on, backslash left out; the middle one is 0. */
  readonly weights: string
  /** What one step of a weight is worth. */
  readonly step: number
  /** See `readLexicon`. */
  readonly words: string
}

/** A ranker ready for use, see `segment`. */
export interface CliticModel {
  readonly weights: Int8Array
  readonly step: number
  readonly lexicon: Lexicon
}

/** The largest weight, in steps. */
export const MAX_STEPS = 45
const FIRST = '#'.charCodeAt(0)
const BACKSLASH = 0x5c

/**
 * Unpacks a trained ranker.
 *
 * @throws RangeError when it was trained for another table
 */
export function readCliticModel({ weights, step, words }: PackedCliticModel): CliticModel {
  if (weights.length !== CELLS) throw new RangeError(`a table of ${CELLS} weights is needed, not ${weights.length}`)
  const table = new Int8Array(CELLS)
  for (let cell = 0; cell < CELLS; cell++) {
    const code = weights.charCodeAt(cell)
    table[cell] = code - FIRST - (code > BACKSLASH ? 1 : 0) - MAX_STEPS
  }
  return { weights: table, step, lexicon: readLexicon(words) }
}

/** Packs a table as `readCliticModel` reads it. */
export function packWeights(table: Int8Array): string {
  let packed = ''
  for (const steps of table) {
    const code = FIRST + MAX_STEPS + steps
    packed += String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
  }
  return packed
}
