import { MOVES } from './crf.js'
import type { Lexicon } from './features.js'
import { ROWS } from './hash.js'
import { readKnownWords } from './known-words.js'
import { LABELS } from './labels.js'
import { LOOKS } from './name-look.js'
import { makeLists } from './word-lists.js'

/** What is known of words before the weights, as plain text. */
export interface PackedLexicon {
  /** See `readKnownWords`. */
  readonly words: string
  /** For each fine cluster the middle one, for each middle one the coarse one. */
  readonly middle: readonly number[]
  readonly coarse: readonly number[]
  /** See `readLooks`. */
  readonly looks: string
  /** Names of the gazetteer at level `folded`, `|` between them. */
  readonly places: string
  readonly bodies: string
}

/** A trained tagger for names, as plain text that a module can hold. Made by the training script, never by hand. */
export interface PackedNamesModel extends PackedLexicon {
  /** What one step of a weight is worth. */
  readonly step: number
  /** For each row with weights the number of empty rows before it; see `packTable`. */
  readonly gaps: string
  /** For each such row which labels have a weight. */
  readonly masks: string
  /** Those weights, one character each. */
  readonly values: string
  /** Weights of moves from label to label, in steps. */
  readonly moves: readonly number[]
}

/** A tagger ready for use, see `tagNames`. */
export interface NamesModel extends Lexicon {
  /** `row * LABELS + label`, in steps. */
  readonly table: Int8Array
  /** A bit for each row that has weights; most have none, and are passed over without a look at the large table. */
  readonly filled: Int32Array
  readonly step: number
  readonly moves: Float64Array
}

/** The largest weight, in steps. */
export const MAX_STEPS = 45
const FIRST = '#'.charCodeAt(0)
const BACKSLASH = 0x5c
/** Gaps are written in digits of this base, all but the last marked by `~`. */
const BASE = 64
const MARK = 0x7e
/** Digits of a mask: a bit for each label. */
const MASK = Math.ceil(LABELS / 6)

const toChar = (value: number): string =>
  String.fromCharCode(FIRST + value >= BACKSLASH ? FIRST + value + 1 : FIRST + value)
const toValue = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0)

/**
 * Unpacks a trained tagger.
 *
 * @throws RangeError when it was trained for another table
 */
export function readNamesModel(packed: PackedNamesModel): NamesModel {
  const { step, gaps, masks, values, moves } = packed
  if (moves.length !== MOVES) throw new RangeError(`${MOVES} weights of moves are needed, not ${moves.length}`)
  const table = new Int8Array(ROWS * LABELS)
  const filled = new Int32Array(ROWS >> 5)
  let row = -1
  let value = 0
  let mask = 0
  for (let at = 0; at < gaps.length; at++) {
    let gap = 0
    while (gaps.charCodeAt(at) === MARK) {
      gap = (gap + toValue(gaps.charCodeAt(at + 1))) * BASE
      at += 2
    }
    row += gap + toValue(gaps.charCodeAt(at)) + 1
    if (row >= ROWS) throw new RangeError(`a table of ${ROWS} rows is needed`)
    filled[row >> 5] = (filled[row >> 5] as number) | (1 << row)
    let bits = 0
    for (let digit = 0; digit < MASK; digit++) bits = bits * BASE + toValue(masks.charCodeAt(mask++))
    for (let label = 0; label < LABELS; label++) {
      if (((bits >> label) & 1) === 1) table[row * LABELS + label] = toValue(values.charCodeAt(value++)) - MAX_STEPS
    }
  }
  return { table, filled, step, moves: Float64Array.from(moves, (steps) => steps * step), ...readLexicon(packed) }
}

export function readLexicon({ words, middle, coarse, looks, places, bodies }: PackedLexicon): Lexicon {
  const toMiddle = Uint16Array.from([0, ...middle])
  const toCoarse = Uint16Array.from([0, ...middle.map((cluster) => coarse[cluster] ?? 0)])
  return {
    words: readKnownWords(words),
    clusters: { toMiddle, toCoarse, looks: readLooks(looks) },
    lists: makeLists({ places: readNameList(places), bodies: readNameList(bodies) }),
  }
}

export const readNameList = (packed: string): string[] => (packed === '' ? [] : packed.split('|'))

/** One character for each row of `lookRows`. */
export function readLooks(packed: string): Int8Array {
  const looks = new Int8Array(LOOKS)
  for (let row = 0; row < packed.length; row++) looks[row] = toValue(packed.charCodeAt(row)) - MAX_STEPS
  return looks
}

export function packLooks(looks: Int8Array): string {
  return Array.from(looks, (weight) => toChar(weight + MAX_STEPS)).join('')
}

/** Packs a table as `readNamesModel` reads it. */
export function packTable(table: Int8Array): Pick<PackedNamesModel, 'gaps' | 'masks' | 'values'> {
  const gaps: string[] = []
  const masks: string[] = []
  const values: string[] = []
  let before = -1
  for (let row = 0; row < ROWS; row++) {
    const weights = table.subarray(row * LABELS, (row + 1) * LABELS)
    const bits = weights.reduce((sum, weight, label) => sum + (weight === 0 ? 0 : 1 << label), 0)
    if (bits === 0) continue
    let gap = toChar((row - before - 1) % BASE)
    for (let rest = Math.floor((row - before - 1) / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
      gap = `~${toChar(rest % BASE)}${gap}`
    }
    gaps.push(gap)
    for (let digit = MASK - 1; digit >= 0; digit--) masks.push(toChar(Math.floor(bits / BASE ** digit) % BASE))
    for (const weight of weights) if (weight !== 0) values.push(toChar(weight + MAX_STEPS))
    before = row
  }
  return { gaps: gaps.join(''), masks: masks.join(''), values: values.join('') }
}
