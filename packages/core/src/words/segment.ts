import type { Span } from '../text/index.js'
import { spellingsOf } from './evidence.js'
import { featuresOf, MAX_FEATURES } from './features.js'
import { type Cut, cutsOf } from './lattice.js'
import { countOf, type Lexicon } from './lexicon.js'
import type { CliticModel } from './model.js'
import { rankByRule } from './rank-by-rule.js'
import { readWord, type Written } from './written.js'

export type SegmentKind = 'proclitic' | 'stem' | 'enclitic'

/** A part of a word. The segments of a word tile it; each proclitic is one letter. */
export interface Segment {
  readonly kind: SegmentKind
  readonly span: Span
}

/** One way to read a word. */
export interface Reading {
  /** Spans into the word. */
  readonly segments: readonly Segment[]
  /** The stem as it is spelled alone, without marks: مدينة for مدينتهم, الفنون for للفنون. */
  readonly stem: string
  /** From 0 to 1, over all readings of the word: a probability when a model ranked them, else a bare order. */
  readonly score: number
}

export interface SegmentOptions {
  /** A trained ranker, such as `@corpus/clitics-ar`; without one only what grammar makes sure is cut off. */
  readonly model?: CliticModel
}

/** Readings below this score are left out, the best one never. */
const LEAST_SCORE = 0.01

/** Words remembered for one model; news repeats its words, so that few are read twice. */
const MEMORY = 1 << 16

const memories = new WeakMap<object, Map<string, readonly Reading[]>>()
const BY_RULE = {}

/**
 * Cuts the proclitics and the pronoun off a word: all readings worth keeping, the best first. Pure: the same word and
 * model give the same readings.
 *
 * @example
 * segment('وبمدارسهم', { model: cliticModel() })[0]
 * // segments و ب مدارس هم, stem 'مدارس'
 */
export function segment(word: string, { model }: SegmentOptions = {}): readonly Reading[] {
  const owner = model ?? BY_RULE
  let memory = memories.get(owner)
  if (!memory) {
    memory = new Map()
    memories.set(owner, memory)
  }
  const known = memory.get(word)
  if (known) return known
  if (memory.size >= MEMORY) memory.clear()
  const readings = read(word, model)
  memory.set(word, readings)
  return readings
}

function read(surface: string, model: CliticModel | undefined): readonly Reading[] {
  if (surface === '') return []
  const word = readWord(surface)
  if (word.letters === '') return [{ segments: [whole(surface)], stem: surface, score: 1 }]
  const cuts = cutsOf(word)
  const scores = model ? rank(word, cuts, model) : rankByRule(word, cuts)
  const readings: Reading[] = []
  cuts.forEach((cut, i) => {
    const score = scores[i] ?? 0
    readings.push({ segments: segmentsOf(word, cut), stem: stemOf(word, cut, model?.lexicon), score })
  })
  readings.sort((a, b) => b.score - a.score)
  return readings.filter(({ score }, i) => i === 0 || score >= LEAST_SCORE)
}

const cells = new Int32Array(MAX_FEATURES)

/** A linear score for each cut, made a probability over all cuts of the word. */
function rank(word: Written, cuts: readonly Cut[], { weights, step, lexicon }: CliticModel): number[] {
  const sums = cuts.map((cut) => {
    const size = featuresOf(word, cut, lexicon, cells)
    let sum = 0
    for (let i = 0; i < size; i++) sum += weights[cells[i] as number] as number
    return sum * step
  })
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / all)
}

function whole(surface: string): Segment {
  return { kind: 'stem', span: { start: 0, end: surface.length } }
}

function segmentsOf({ surface, starts }: Written, { stem, end }: Cut): Segment[] {
  const segments: Segment[] = []
  let start = 0
  const add = (kind: SegmentKind, letter: number): void => {
    const at = letter === starts.length - 1 ? surface.length : (starts[letter] as number)
    segments.push({ kind, span: { start, end: at } })
    start = at
  }
  for (let letter = 1; letter <= stem; letter++) add('proclitic', letter)
  add('stem', end)
  if (end < starts.length - 1) add('enclitic', starts.length - 1)
  return segments
}

/** The spelling that the lexicon knows best; the written one when it knows none better. */
function stemOf({ letters, folded }: Written, cut: Cut, lexicon: Lexicon | undefined): string {
  const written = letters.slice(cut.stem, cut.end)
  if (!lexicon) return written
  const spellings = spellingsOf(letters, cut)
  let best = written
  let highest = countOf(lexicon.get(folded.slice(cut.stem, cut.end)) ?? 0)
  spellingsOf(folded, cut).forEach((spelling, i) => {
    const count = countOf(lexicon.get(spelling) ?? 0)
    if (count > highest) {
      highest = count
      best = spellings[i] ?? written
    }
  })
  return best
}
