import { describe, expect, test } from 'vitest'
import { findBest, forwardBackward, MOVES, makeWorkspace, toOdds } from './crf.js'
import { isInside, LABELS, mayFollow } from './labels.js'

const SIZE = 3

/** Some numbers from -1 to 1, always the same. */
const numbers = (length: number, seed: number): Float64Array =>
  Float64Array.from({ length }, (_, i) => Math.sin(seed + 7.3 * i))

/** Every row of labels that may be, with its score. */
function* rows(scores: Float64Array, moves: Float64Array): Generator<readonly [labels: number[], score: number]> {
  for (let code = 0; code < LABELS ** SIZE; code++) {
    const labels = [code % LABELS, Math.floor(code / LABELS) % LABELS, Math.floor(code / LABELS ** 2)]
    let score = 0
    let allowed = true
    labels.forEach((label, i) => {
      const before = labels[i - 1]
      allowed &&= before === undefined ? !isInside(label) : mayFollow(before, label)
      score += (scores[i * LABELS + label] ?? 0) + (moves[(before ?? LABELS) * LABELS + label] ?? 0)
    })
    if (allowed) yield [labels, score]
  }
}

describe.each([1, 2, 3])('as trying every row of labels, %i', (seed) => {
  const scores = numbers(SIZE * LABELS, seed)
  const moves = numbers(MOVES, seed + 100)
  const all = [...rows(scores, moves)]

  test('the best row', () => {
    const [labels] = all.reduce((best, row) => (row[1] > best[1] ? row : best))
    expect([...findBest(scores, moves, SIZE, makeWorkspace(SIZE))]).toEqual(labels)
  })

  test('the chance of each label', () => {
    const sum = all.reduce((total, [, score]) => total + Math.exp(score), 0)
    const chances = new Float64Array(SIZE * LABELS)
    forwardBackward(scores, toOdds(moves), SIZE, makeWorkspace(SIZE), chances)
    const expected = new Float64Array(SIZE * LABELS)
    for (const [labels, score] of all) {
      labels.forEach((label, i) => {
        expected[i * LABELS + label] = (expected[i * LABELS + label] ?? 0) + Math.exp(score) / sum
      })
    }
    for (const [k, chance] of chances.entries()) expect(chance).toBeCloseTo(expected[k] ?? 0, 9)
  })
})
