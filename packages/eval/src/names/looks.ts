import { LOOKS, lookRows, MAX_STEPS } from '@corpus/core/names'
import { randomFrom } from '../clitics/random.ts'

/** What one step of a weight is worth in log odds; rounds, first step and pull to 0 of Adagrad. */
const settings = { step: 0.1, rounds: 6, rate: 0.3, decay: 0.01 }

/** Weights of runs of letters by which names of people are told from other words of the news; logistic regression. */
export function learnLooks(names: readonly string[], others: readonly string[]): Int8Array {
  const random = randomFrom(3)
  const items = [
    ...names.map((word) => ({ rows: lookRows(word), name: 1 })),
    ...others.map((word) => ({ rows: lookRows(word), name: 0 })),
  ]
  const weights = new Float64Array(LOOKS)
  const squares = new Float64Array(LOOKS).fill(1)
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const item = items[i] as (typeof items)[number]
      items[i] = items[j] as (typeof items)[number]
      items[j] = item
    }
    for (const { rows, name } of items) {
      const sum = rows.reduce((total, row) => total + (weights[row] as number), 0)
      const slope = 1 / (1 + Math.exp(-sum)) - name
      for (const row of rows) {
        const own = slope + settings.decay * (weights[row] as number)
        squares[row] = (squares[row] as number) + own * own
        weights[row] = (weights[row] as number) - (settings.rate * own) / Math.sqrt(squares[row] as number)
      }
    }
  }
  const limit = (steps: number): number => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps))
  return Int8Array.from(weights, (weight) => limit(Math.round(weight / settings.step)))
}
