import { forwardBackward, LABELS, MAX_STEPS, MOVES, makeWorkspace, mix, ROWS, toOdds } from '@corpus/core/names'
import { randomFrom } from '../clitics/random.ts'
import { asSecond, type Example } from './examples.ts'

/** How the tagger is trained; chosen on folds of ANERcorp's training part. */
const settings = {
  epochs: 8,
  /** First step of FTRL-Proximal (McMahan 2011). */
  rate: 0.15,
  /** Pull to 0 that leaves few weights, and the gentle one. */
  sparse: 1,
  decay: 1,
  /** How often a word's own identity is left out, so that the rest carries unknown words. */
  drop: 0.4,
  /** Share of the rows that a sentence is seen without, so that weak ones learn beside strong ones (Sutton et al. 2006). */
  thin: 0.25,
  /** How often a sentence is seen as in the second pass. */
  second: 0.6,
  seed: 1,
}

export interface Weights {
  readonly table: Int8Array
  readonly moves: Int8Array
}

/** What one step of a shipped weight is worth. */
export const STEP = 0.06
/** Weights below this are noise: they only cost room. */
const LEAST = 0.45

const FULL = ROWS * LABELS

/** Weights that learn: FTRL-Proximal keeps two numbers beside each. */
class Learner {
  readonly weights: Float32Array
  private readonly sums: Float32Array
  private readonly squares: Float32Array
  private readonly sparse: number

  constructor(size: number, sparse: number) {
    this.weights = new Float32Array(size)
    this.sums = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.sparse = sparse
  }

  learn(k: number, slope: number): void {
    const { weights, sums, squares, sparse } = this
    const before = squares[k] as number
    const after = before + slope * slope
    const root = Math.sqrt(after)
    const sum = (sums[k] as number) + slope - ((root - Math.sqrt(before)) / settings.rate) * (weights[k] as number)
    sums[k] = sum
    squares[k] = after
    const pull = Math.abs(sum) - sparse
    weights[k] = pull <= 0 ? 0 : (-Math.sign(sum) * pull) / ((1 + root) / settings.rate + settings.decay)
  }
}

const WORDS = 2048
const space = makeWorkspace(WORDS)
const chances = new Float64Array(WORDS * LABELS)

/** The scores of an example's words, each from its row number `from` on. */
export function scoresOf({ rows }: Example, table: ArrayLike<number>, step: number, from?: Uint8Array): Float64Array {
  const scores = new Float64Array(rows.length * LABELS)
  rows.forEach((list, i) => {
    for (let k = from ? (from[i] as number) : 0; k < list.length; k++) {
      const base = (list[k] as number) * LABELS
      for (let y = 0; y < LABELS; y++) {
        scores[i * LABELS + y] = (scores[i * LABELS + y] as number) + (table[base + y] as number) * step
      }
    }
  })
  return scores
}

/**
 * Trains linear-chain CRFs by FTRL-Proximal, one for each set of examples, in an order of its own; their average over the
 * second half of their epochs is one tagger.
 */
export function fit(members: readonly (() => readonly Example[])[]): Weights {
  const random = randomFrom(settings.seed)
  const sums = new Float32Array(FULL)
  const sumMoves = new Float32Array(MOVES)
  for (const read of members) fitOne(read(), random, sums, sumMoves)
  const scale = 1 / (Math.floor(settings.epochs / 2) * members.length)
  return { table: quantize(sums, scale, LEAST), moves: quantize(sumMoves, scale, 0) }
}

function fitOne(examples: readonly Example[], random: () => number, sums: Float32Array, sumMoves: Float32Array): void {
  const table = new Learner(FULL, settings.sparse)
  const moves = new Learner(MOVES, 0)
  const order = [...examples]
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      const seen = random() < settings.second ? asSecond(example) : example
      const from = example.identities.map((identities) => (random() < settings.drop ? identities : 0))
      learnFrom(thin(seen, from, random), from, table, moves)
    }
    if (epoch < settings.epochs / 2) continue
    addTo(sums, table.weights)
    addTo(sumMoves, moves.weights)
  }
}

/** The example without some rows, the same ones at all its words; those before `from` are not looked at anyway. */
function thin(example: Example, from: Uint8Array, random: () => number): Example {
  const seed = Math.floor(random() * 2 ** 31)
  const isKept = (row: number): boolean => mix(row, seed) >>> 0 >= settings.thin * 2 ** 32
  return { ...example, rows: example.rows.map((list, i) => list.filter((row, k) => k < (from[i] ?? 0) || isKept(row))) }
}

const goldMoves = new Float64Array(MOVES)
const gotMoves = new Float64Array(MOVES)

function learnFrom({ rows, gold }: Example, from: Uint8Array, table: Learner, moves: Learner): void {
  const size = rows.length
  const scores = scoresOf({ rows } as Example, table.weights, 1, from)
  gotMoves.fill(0)
  goldMoves.fill(0)
  forwardBackward(scores, toOdds(moves.weights), size, space, chances, gotMoves)
  for (let i = 0; i < size; i++) {
    const label = gold[i] as number
    const move = (i === 0 ? LABELS : (gold[i - 1] as number)) * LABELS + label
    goldMoves[move] = (goldMoves[move] as number) + 1
    chances[i * LABELS + label] = (chances[i * LABELS + label] as number) - 1
    const list = rows[i] as Int32Array
    for (let y = 0; y < LABELS; y++) {
      const slope = chances[i * LABELS + y] as number
      if (Math.abs(slope) < 2e-3) continue
      for (let k = from[i] as number; k < list.length; k++) table.learn((list[k] as number) * LABELS + y, slope)
    }
  }
  for (let k = 0; k < MOVES; k++) {
    const slope = (gotMoves[k] as number) - (goldMoves[k] as number)
    if (Math.abs(slope) > 1e-6) moves.learn(k, slope)
  }
}

function addTo(sums: Float32Array, weights: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[k] as number)
}

/** Rounds to whole steps, so that what ships is what is measured. */
function quantize(sums: Float32Array, scale: number, least: number): Int8Array {
  return Int8Array.from(sums, (sum) => {
    const steps = (sum * scale) / STEP
    return Math.abs(steps) < least ? 0 : Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(steps)))
  })
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i] as Item
    items[i] = items[j] as Item
    items[j] = item
  }
}
