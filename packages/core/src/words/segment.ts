import type { Span } from '../text/index.js'
import { otherSpellings } from './evidence.js'
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

/** Readings below this score are left out, but never the best three: بسام keeps ب + سام behind the name. */
const LEAST_SCORE = 0.01
const KEPT = 3

/**
 * Cuts the proclitics and the pronoun off a word: all readings worth keeping, the best first. Pure: the same word and
 * model give the same readings.
 *
 * @example
 * segment('وبمدارسهم', { model: cliticModel() })[0]
 * // segments و ب مدارس هم, stem 'مدارس'
 */
export function segment(word: string, { model }: SegmentOptions = {}): readonly Reading[] {
  if (word === '') return []
  const written = readWord(word)
  const cuts = cutsOf(written)
  if (cuts.length === 1) return [{ segments: [whole(word)], stem: written.letters || word, score: 1 }]
  const scores = model ? rank(written, cuts, model) : rankByRule(written, cuts)
  return bestFirst(scores).map((i) => {
    const cut = cuts[i] as Cut
    return {
      segments: segmentsOf(written, cut),
      stem: stemOf(written, cut, model?.lexicon),
      score: scores[i] as number,
    }
  })
}

/** Places of the scores worth keeping, the best first. */
function bestFirst(scores: readonly number[]): number[] {
  return scores
    .map((_, i) => i)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .filter((i, place) => place < KEPT || (scores[i] as number) >= LEAST_SCORE)
}

/** Where a stem is among the letters of its word, and how it is spelled alone. */
export interface LikelyStem extends Cut {
  readonly spelling: string
}

/**
 * The stems of a word, the likeliest first: with a model those of readings at least `share` times as likely as the best
 * one (0.2: a fifth), without one those of all readings that `segment` gives.
 */
export function likelyStems(written: Written, share: number, model?: CliticModel): LikelyStem[] {
  const cuts = cutsOf(written)
  if (cuts.length === 1) return [{ stem: 0, end: written.letters.length, spelling: written.letters }]
  const scores = model ? sumsOf(written, cuts, model) : rankByRule(written, cuts)
  const least = Math.max(...scores) + Math.log(share)
  const kept = model ? placesFrom(scores, least) : bestFirst(scores)
  return kept.map((i) => {
    const { stem, end } = cuts[i] as Cut
    return { stem, end, spelling: stemOf(written, cuts[i] as Cut, model?.lexicon) }
  })
}

/** Places of the scores that are not below `least`, the highest first. */
function placesFrom(scores: readonly number[], least: number): number[] {
  const places: number[] = []
  scores.forEach((score, i) => {
    if (score >= least) places.push(i)
  })
  return places.sort((a, b) => (scores[b] as number) - (scores[a] as number))
}

/** Where the best reading of a word has its stem, as offsets into the word. */
export interface StemPlace {
  readonly stem: number
  readonly end: number
}

/** Words remembered for one model: news repeats its words, so that few are ranked twice. */
const MEMORY = 1 << 18
/** Longer runs of letters are no words, and not worth their room. */
const LONGEST = 40
const memories = new WeakMap<CliticModel, Map<string, StemPlace>>()

/** The best reading only, remembered. */
export function placeStem(word: string, model: CliticModel): StemPlace {
  let memory = memories.get(model)
  if (!memory) {
    memory = new Map()
    memories.set(model, memory)
  }
  const known = memory.get(word)
  if (known) return known
  const place = findStem(word, model)
  if (word.length > LONGEST) return place
  if (memory.size >= MEMORY) memory.clear()
  memory.set(word, place)
  return place
}

function findStem(word: string, model: CliticModel): StemPlace {
  const written = readWord(word)
  const uncut = { stem: 0, end: word.length }
  const cuts = cutsOf(written)
  if (cuts.length === 1) return uncut
  const sums = sumsOf(written, cuts, model)
  const { stem, end } = cuts[sums.indexOf(Math.max(...sums))] as Cut
  const { starts } = written
  return {
    stem: stem === 0 ? 0 : (starts[stem] as number),
    end: starts[end] as number,
  }
}

const cells = new Int32Array(MAX_FEATURES)

/** A linear score for each cut: what the natural logarithms of their odds differ by. */
function sumsOf(word: Written, cuts: readonly Cut[], { weights, step, lexicon }: CliticModel): number[] {
  return cuts.map((cut) => {
    const size = featuresOf(word, cut, lexicon, cells)
    let sum = 0
    for (let i = 0; i < size; i++) sum += weights[cells[i] as number] as number
    return sum * step
  })
}

/** The scores as probabilities over all cuts of the word. */
function rank(word: Written, cuts: readonly Cut[], model: CliticModel): number[] {
  const sums = sumsOf(word, cuts, model)
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / all)
}

function whole(surface: string): Segment {
  return { kind: 'stem', span: { start: 0, end: surface.length } }
}

function segmentsOf({ starts }: Written, { stem, end }: Cut): Segment[] {
  const segments: Segment[] = []
  let start = 0
  const add = (kind: SegmentKind, letter: number): void => {
    const at = starts[letter] as number
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
  const spellings = otherSpellings(letters, cut)
  let best = written
  let highest = countOf(lexicon.find(folded, cut.stem, cut.end))
  otherSpellings(folded, cut).forEach((spelling, i) => {
    const count = countOf(lexicon.find(spelling))
    if (count > highest) {
      highest = count
      best = spellings[i] ?? written
    }
  })
  return best
}
