import {
  CELLS,
  type CliticModel,
  cutsOf,
  featuresOf,
  type Lexicon,
  MAX_FEATURES,
  MAX_STEPS,
} from '@corpus/core/clitics'
import { type GoldToken, goldCut } from './gold.ts'
import type { MadeToken } from './made.ts'
import { randomFrom } from './random.ts'

/** How the ranker is trained; chosen on folds of PUD. */
const settings = {
  epochs: 20,
  /** First step of AdaGrad. */
  rate: 0.1,
  /** Pull of the weights to 0. */
  decay: 2e-4,
  /** How often the features that know the very word are left out, so that the others carry unknown words. */
  drop: 0.7,
  /** A word seen n times counts n to this power. */
  weight: 0.3,
  /** Trainings, each in another order, whose weights are averaged. */
  runs: 4,
  seed: 7,
}

interface Example {
  /** The cells of each cut, with and without the features that know the very word. */
  readonly full: readonly Int32Array[]
  readonly general: readonly Int32Array[]
  readonly gold: number
  readonly weight: number
}

/** Trains the ranker: a log-linear model over the cuts of each word, by AdaGrad, averaged over the second half. */
export function fit(tokens: readonly GoldToken[], lexicon: Lexicon, extra: readonly MadeToken[] = []): CliticModel {
  const examples = [
    ...toExamples(tokens, lexicon),
    ...extra.flatMap((token) => toExample(token, token.hidden ? hide(lexicon, token) : lexicon, token.weight)),
  ]
  const sums = new Float64Array(CELLS)
  for (let run = 0; run < settings.runs; run++) addRun(examples, randomFrom(settings.seed + run), sums)
  return { ...quantize(sums), lexicon }
}

/** One training: adds the weights after each epoch of the second half to `sums`. */
function addRun(examples: Example[], random: () => number, sums: Float64Array): void {
  const weights = new Float64Array(CELLS)
  const squares = new Float64Array(CELLS).fill(1e-3)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(examples, random)
    for (const example of examples) {
      const cuts = random() < settings.drop ? example.general : example.full
      const chances = toChances(cuts, weights)
      cuts.forEach((cells, i) => {
        const error = ((chances[i] ?? 0) - (i === example.gold ? 1 : 0)) * example.weight
        if (Math.abs(error) < 1e-4) return
        for (const cell of cells) {
          const slope = error + settings.decay * (weights[cell] as number)
          squares[cell] = (squares[cell] as number) + slope * slope
          weights[cell] = (weights[cell] as number) - (settings.rate * slope) / Math.sqrt(squares[cell] as number)
        }
      })
    }
    for (let cell = 0; cell < CELLS; cell++) {
      weights[cell] = (weights[cell] as number) * (1 - settings.decay * 100)
      if (epoch >= settings.epochs / 2) sums[cell] = (sums[cell] as number) + (weights[cell] as number)
    }
  }
}

function toExamples(tokens: readonly GoldToken[], lexicon: Lexicon): Example[] {
  const types = new Map<string, { token: GoldToken; count: number }>()
  for (const token of tokens) {
    const id = `${token.word.letters} ${token.word.tanwin} ${token.clitics}`
    const type = types.get(id)
    if (type) type.count++
    else if (token.arabic) types.set(id, { token, count: 1 })
  }
  return [...types.values()].flatMap(({ token, count }) => toExample(token, lexicon, count ** settings.weight))
}

const cells = new Int32Array(MAX_FEATURES)

/** Nothing when there is nothing to choose, or when gold is not among the cuts. */
function toExample(token: GoldToken, lexicon: Lexicon, weight: number): Example[] {
  const gold = goldCut(token)
  const cuts = cutsOf(token.word)
  if (gold < 0 || cuts.length < 2) return []
  const extract = (identity: boolean) =>
    cuts.map((cut) => cells.slice(0, featuresOf(token.word, cut, lexicon, cells, identity)))
  return [{ full: extract(true), general: extract(false), gold, weight }]
}

/** The lexicon without the entry of the token's stem. */
function hide(lexicon: Lexicon, { word, clitics }: MadeToken): Lexicon {
  const stem = clitics.slice(clitics.lastIndexOf('+') + 1)
  return {
    ...lexicon,
    find: (source, start = 0, end = source.length, before = '', after = '') => {
      const form = before + source.slice(start, end) + after
      return form === stem || form === word.folded ? 0 : lexicon.find(form)
    },
  }
}

function toChances(cuts: readonly Int32Array[], weights: Float64Array): number[] {
  const sums = cuts.map((cells) => cells.reduce((sum, cell) => sum + (weights[cell] as number), 0))
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / all)
}

/** What one step of a shipped weight is worth; the largest weight is about 1.2. */
const STEP = 0.03

/** Rounds to whole steps, so that what ships is what is measured. */
function quantize(sums: Float64Array): { weights: Int8Array; step: number } {
  const scale = 2 / (settings.epochs * settings.runs)
  return { weights: Int8Array.from(sums, (sum) => clamp(Math.round((sum * scale) / STEP))), step: STEP }
}

const clamp = (steps: number): number => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps))

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i] as Item
    items[i] = items[j] as Item
    items[j] = item
  }
}
