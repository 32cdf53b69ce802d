import { groupWithin, type Span } from '../../text/index.js'
import type { Token } from '../../words/index.js'
import { constrain, forbidRunOn } from './constrain.js'
import { contextRows, MAX_CONTEXT_ROWS, readContext } from './context.js'
import { findBest, forwardBackward, makeWorkspace, toOdds, type Workspace } from './crf.js'
import { addChances, type DocumentChances, documentRows, elsewhere, MAX_DOCUMENT_ROWS } from './document.js'
import type { Form } from './features.js'
import { LABELS, type LabelKind, type NameSpan } from './labels.js'
import { addRows, readScored, type ScoredForm } from './memory.js'
import type { NamesModel } from './model.js'
import { MAX_PAIRS, pairsAt } from './pairs.js'
import { type NameWord, readNameWords } from './read-words.js'
import { toNames } from './to-names.js'

/** A name that the model found. */
export interface TaggedName extends NameSpan {
  /** From 0 to 1: how sure the model is of the least sure word; 1 for a known name. */
  readonly score: number
}

/** The same with a kind of the model, see `kinds`. */
export interface LabelledSpan {
  readonly kind: LabelKind
  readonly span: Span
  readonly score: number
}

export interface TagOptions {
  /** Names that are sure: sorted, not overlapping. They come back as they are, and nothing else is found in them. */
  readonly known?: readonly NameSpan[]
  /**
   * How far names are preferred to none, in logs; the default 0 keeps to the habit of the corpus that the model learned
   * from, which leaves some names out.
   */
  readonly lean?: number
}

/** What is against a name that goes on with a word in tanwin; the corpora have hardly any tanwin to learn it from. */
const TANWIN = 4

/** Longer sentences are read in parts, so that memory stays small. */
const LONGEST = 256

interface Sentence {
  readonly words: readonly NameWord[]
  readonly forms: readonly ScoredForm[]
  /** `word * LABELS + label`. */
  readonly scores: Float64Array
  readonly chances: Float64Array
}

/**
 * Finds the names of persons, places and organizations, in order and without overlap. Two passes: what the first one
 * finds in a document tells the second how the same words are meant elsewhere in it. Linear in time.
 */
export function tagNames(
  source: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  model: NamesModel,
  options: TagOptions = {},
): TaggedName[] {
  return labelSpans(source, tokens, sentences, model, options).flatMap(({ kind, ...name }) => {
    const own = kind === 'body' ? 'organization' : kind
    return own === 'other' || own === 'people' ? [] : [{ ...name, kind: own }]
  })
}

/** As `tagNames`, with the kinds as the model tells them apart. */
export function labelSpans(
  source: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  model: NamesModel,
  { known = [], lean = 0 }: TagOptions = {},
): LabelledSpan[] {
  const edge = readScored('', model)
  const odds = toOdds(model.moves)
  const space = makeWorkspace(LONGEST)
  const read = groupWithin(sentences, tokens)
    .flatMap((group) => cut(readNameWords(source, group)))
    .map((words) => firstPass(words, model, edge, odds, space, known, lean))
  const document: DocumentChances = new Map()
  for (const { words, forms, chances } of read) {
    words.forEach((word, i) => {
      if (word.isWord) addChances(document, (forms[i] as ScoredForm).form.key, chances, i)
    })
  }
  let end = 0
  const spans = read.flatMap((sentence) => {
    addSecond(sentence, document, model)
    const { words, scores, chances } = sentence
    constrain(words, known, scores)
    forwardBackward(scores, odds, words.length, space, chances)
    const labels = findBest(scores, model.moves, words.length, space)
    return toNames(source, sentence.words, sentence.forms, labels, chances, known)
  })
  // A known name that reaches over the end of a sentence comes once.
  return spans.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function cut(words: readonly NameWord[]): NameWord[][] {
  const parts: NameWord[][] = []
  for (let from = 0; from < words.length; from += LONGEST) parts.push(words.slice(from, from + LONGEST))
  return parts
}

const pairs = new Int32Array(MAX_PAIRS + MAX_CONTEXT_ROWS)

function firstPass(
  words: readonly NameWord[],
  model: NamesModel,
  edge: ScoredForm,
  odds: Float64Array,
  space: Workspace,
  known: readonly NameSpan[],
  lean: number,
): Sentence {
  const { step } = model
  const size = words.length
  const forms = words.map(({ form }) => readScored(form, model))
  const bare: Form[] = forms.map(({ form }) => form)
  const context = readContext(bare, words, model.lists)
  const scores = new Float64Array(size * LABELS)
  const sums = new Int32Array(LABELS)
  for (let i = 0; i < size; i++) {
    sums.fill(0)
    for (let place = -2; place <= 2; place++) {
      const { sums: part } = forms[i + place] ?? edge
      for (let y = 0; y < LABELS; y++) sums[y] = (sums[y] as number) + (part[(place + 2) * LABELS + y] as number)
    }
    const size = contextRows(context, bare, i, pairs, pairsAt(bare, words, i, edge.form, pairs))
    addRows(model, pairs, size, sums, 0)
    for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] = (sums[y] as number) * step
    scores[i * LABELS] = (scores[i * LABELS] as number) - lean
    if (words[i]?.tanwin) {
      for (let y = 2; y < LABELS; y += 2) scores[i * LABELS + y] = (scores[i * LABELS + y] as number) - TANWIN
    }
  }
  forbidRunOn(words, bare, model.words, scores)
  constrain(words, known, scores)
  const chances = new Float64Array(size * LABELS)
  forwardBackward(scores, odds, size, space, chances)
  return { words, forms, scores, chances }
}

const rows = new Int32Array(MAX_DOCUMENT_ROWS)
const added = new Int32Array(LABELS)

function addSecond({ words, forms, scores, chances }: Sentence, document: DocumentChances, model: NamesModel): void {
  const codes = words.map(({ isWord }, i) =>
    isWord ? elsewhere(document, (forms[i] as ScoredForm).form.key, chances, i) : 0,
  )
  words.forEach((_, i) => {
    const size = documentRows(codes, words.length, i, (forms[i] as ScoredForm).form.coarse, rows)
    if (size === 0) return
    added.fill(0)
    addRows(model, rows, size, added, 0)
    for (let y = 0; y < LABELS; y++) {
      scores[i * LABELS + y] = (scores[i * LABELS + y] as number) + (added[y] as number) * model.step
    }
  })
}
