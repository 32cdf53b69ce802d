import { isInside, LABELS, mayFollow } from './labels.js'

/** Decoding of a linear chain: chances of labels by forward-backward, the best row of labels by Viterbi. Linear in words. */

/** Weights of one label behind another: `before * LABELS + label`; the last row is for the first word. */
export const MOVES = (LABELS + 1) * LABELS

/** For each label, the rows of `moves` it may come from. */
const ORIGINS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, label)),
)

/** The odds of each move; 0 for those that must not be. */
export function toOdds(moves: ArrayLike<number>): Float64Array {
  const odds = new Float64Array(MOVES)
  for (let k = 0; k < MOVES; k++) {
    const label = k % LABELS
    const before = Math.floor(k / LABELS)
    const allowed = before === LABELS ? !isInside(label) : mayFollow(before, label)
    odds[k] = allowed ? Math.exp(moves[k] as number) : 0
  }
  return odds
}

/** Room for sentences of so many words, to be used again. */
export interface Workspace {
  readonly alpha: Float64Array
  readonly emission: Float64Array
  readonly scale: Float64Array
  readonly back: Uint8Array
}

export function makeWorkspace(size: number): Workspace {
  return {
    alpha: new Float64Array(size * LABELS),
    emission: new Float64Array(size * LABELS),
    scale: new Float64Array(size),
    back: new Uint8Array(size * LABELS),
  }
}

/**
 * Writes the chance of each label of each word (`word * LABELS + label`) into `chances`; `pairs`, if given, gets the
 * expected number of each move.
 */
export function forwardBackward(
  scores: ArrayLike<number>,
  odds: Float64Array,
  size: number,
  { alpha, emission, scale }: Workspace,
  chances: Float64Array,
  pairs?: Float64Array,
): void {
  for (let i = 0; i < size; i++) {
    const at = i * LABELS
    let high = Number.NEGATIVE_INFINITY
    for (let y = 0; y < LABELS; y++) if ((scores[at + y] as number) > high) high = scores[at + y] as number
    let sum = 0
    for (let y = 0; y < LABELS; y++) {
      const odd = Math.exp((scores[at + y] as number) - high)
      emission[at + y] = odd
      let value = 0
      if (i === 0) value = odds[LABELS * LABELS + y] as number
      else {
        const origins = ORIGINS[y] as readonly number[]
        for (let k = 0; k < origins.length; k++) {
          const x = origins[k] as number
          value += (alpha[at - LABELS + x] as number) * (odds[x * LABELS + y] as number)
        }
      }
      value *= odd
      alpha[at + y] = value
      sum += value
    }
    scale[i] = sum
    for (let y = 0; y < LABELS; y++) alpha[at + y] = (alpha[at + y] as number) / sum
  }
  // `chances` holds the backward values until they are joined with the forward ones.
  for (let y = 0; y < LABELS; y++) chances[(size - 1) * LABELS + y] = 1
  for (let i = size - 1; i > 0; i--) {
    const at = i * LABELS
    const factor = 1 / (scale[i] as number)
    for (let x = 0; x < LABELS; x++) chances[at - LABELS + x] = 0
    for (let y = 0; y < LABELS; y++) {
      const value = (chances[at + y] as number) * (emission[at + y] as number) * factor
      const origins = ORIGINS[y] as readonly number[]
      for (let k = 0; k < origins.length; k++) {
        const x = origins[k] as number
        const flow = (odds[x * LABELS + y] as number) * value
        chances[at - LABELS + x] = (chances[at - LABELS + x] as number) + flow
        if (pairs) pairs[x * LABELS + y] = (pairs[x * LABELS + y] as number) + (alpha[at - LABELS + x] as number) * flow
      }
    }
  }
  for (let k = 0; k < size * LABELS; k++) chances[k] = (chances[k] as number) * (alpha[k] as number)
  if (pairs)
    for (let y = 0; y < LABELS; y++)
      pairs[LABELS * LABELS + y] = (pairs[LABELS * LABELS + y] as number) + (chances[y] as number)
}

/** The most likely row of labels. */
export function findBest(
  scores: ArrayLike<number>,
  moves: ArrayLike<number>,
  size: number,
  { alpha: best, back }: Workspace,
): Uint8Array {
  for (let i = 0; i < size; i++) {
    const at = i * LABELS
    for (let y = 0; y < LABELS; y++) {
      let high = Number.NEGATIVE_INFINITY
      if (i === 0) high = isInside(y) ? high : (moves[LABELS * LABELS + y] as number)
      else {
        const origins = ORIGINS[y] as readonly number[]
        for (let k = 0; k < origins.length; k++) {
          const x = origins[k] as number
          const value = (best[at - LABELS + x] as number) + (moves[x * LABELS + y] as number)
          if (value > high) {
            high = value
            back[at + y] = x
          }
        }
      }
      best[at + y] = high + (scores[at + y] as number)
    }
  }
  const labels = new Uint8Array(size)
  let label = 0
  const last = (size - 1) * LABELS
  for (let y = 1; y < LABELS; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABELS + label] as number
  }
  return labels
}
