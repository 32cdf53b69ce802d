import { commonWith, type Documents } from './query/documents.js'
import type { Evaluator } from './query/evaluate.js'
import { spansOfForms } from './query/form-spans.js'
import type { Query, WordQuery } from './query/query.js'
import { together } from './store/chunks.js'
import type { SearchIndex } from './store/open.js'
import { type TermLevel, termLevels } from './terms.js'

/** BM25 as usual: how soon more of the same word counts less, and how much long documents pay. */
const K1 = 1.2
const B = 0.75

/**
 * What a word counts by its level. Chosen on 2,500 headlines of news that the bench does not ask for, the best of some
 * hundred settings in which nearer levels count more; settings near it do almost as well.
 */
const WEIGHTS: Readonly<Record<TermLevel, number>> = {
  exact: 1,
  folded: 0.82,
  clitic: 0.75,
  lemma: 0.6,
  stem: 0.35,
  root: 0.07,
}
/** The word as it was typed counts once more, with its own rarity. */
const AS_TYPED = 0.11

/**
 * Neighbours in the query that are near in the text: how many documents are looked at, how far apart, what it counts,
 * and how fast that falls with the distance. Chosen on the same headlines.
 */
const NEAR = { documents: 50, distance: 5, weight: 0.9, decay: 0.7 } as const
/** Words that more than about every third document has are near to everything. */
const LEAST_RARITY = 1

export interface Ranked {
  readonly document: number
  readonly score: number
}

/** The best of the documents, by score; those with the same score in the order of the index. */
export function rank(
  index: SearchIndex,
  evaluator: Evaluator,
  query: Query,
  documents: Documents,
  limit: number,
): readonly Ranked[] {
  const words = wordsOf(query)
  const scores = new Float64Array(documents.length)
  const rarities = words.map((word) => addWord(index, evaluator, word, documents, scores))
  // The words of a phrase follow each other in every document.
  if (words.length < 2 || query.kind === 'phrase') return topOf(documents, scores, limit)
  const wide = topOf(documents, scores, Math.max(limit, NEAR.documents))
  const best = wide.slice(0, NEAR.documents)
  const bonus = nearness(index, evaluator, words, rarities, best)
  return best
    .map(({ document, score }, i) => ({ document, score: score + (bonus[i] as number) }))
    .sort(inOrder)
    .concat(wide.slice(NEAR.documents))
    .slice(0, limit)
}

const inOrder = (a: Ranked, b: Ranked): number => b.score - a.score || a.document - b.document

/** The words that a document may have, without those that it must not. */
export function wordsOf(query: Query): WordQuery[] {
  switch (query.kind) {
    case 'word':
      return [query]
    case 'phrase':
      return query.words.filter((word) => word !== null)
    case 'near':
      return [...wordsOf(query.first), ...wordsOf(query.second)]
    case 'and':
    case 'or':
      return query.parts.flatMap(wordsOf)
    case 'within':
      return wordsOf(query.part)
    default:
      return []
  }
}

/**
 * Adds what a word is worth to the score of each document; returns its rarity. All its forms are taken for one word that
 * stands in a document as often as they do, each weighted; those that are spelled as it was typed count once more.
 */
function addWord(
  index: SearchIndex,
  evaluator: Evaluator,
  word: WordQuery,
  documents: Documents,
  scores: Float64Array,
): number {
  const forms = [...evaluator.formsOf(word)]
  index.postings.need(forms.map(([form]) => form))
  const all = { often: new Float64Array(documents.length), found: 0 }
  const typed = { often: new Float64Array(documents.length), found: 0 }
  const common = commonWith(documents, index.header.documents)
  for (const [form, level] of forms) {
    const share = WEIGHTS[termLevels[level] as TermLevel]
    const posting = index.postings.of(form)
    const { count, inList, inOther } = common(posting.documents)
    all.found += share * posting.documents.length
    for (let i = 0; i < count; i++) {
      const at = inList[i] as number
      all.often[at] = (all.often[at] as number) + share * (posting.times[inOther[i] as number] as number)
    }
    if (level > FOLDED) continue
    typed.found += posting.documents.length
    for (let i = 0; i < count; i++) {
      const at = inList[i] as number
      typed.often[at] = (typed.often[at] as number) + (posting.times[inOther[i] as number] as number)
    }
  }
  addScores(index, typed, AS_TYPED, documents, scores)
  return addScores(index, all, 1, documents, scores)
}

const FOLDED = termLevels.indexOf('folded')

/** How often a word stands in each document, and how many documents have it, by its forms' weights. */
interface Occurrences {
  readonly often: Float64Array
  readonly found: number
}

/** A word whose relatives are frequent is not thereby: the documents of a form count towards rarity by its weight too. */
function addScores(
  index: SearchIndex,
  { often, found }: Occurrences,
  weight: number,
  documents: Documents,
  scores: Float64Array,
): number {
  const all = index.header.documents
  const rarity = Math.log(1 + (all - Math.min(found, all) + 0.5) / (Math.min(found, all) + 0.5))
  const lengths = index.lengths()
  const average = Math.max(1, index.header.words / Math.max(1, all))
  for (let i = 0; i < documents.length; i++) {
    const times = often[i] as number
    if (times === 0) continue
    const length = (lengths[documents[i] as number] as number) / average
    scores[i] = (scores[i] as number) + (weight * rarity * times * (K1 + 1)) / (times + K1 * (1 - B + B * length))
  }
  return rarity
}

/** The highest scores, found with a heap of `limit`; of equal ones the documents that come first. */
function topOf(documents: Documents, scores: Float64Array, limit: number): Ranked[] {
  if (limit <= 0) return []
  const heap: Ranked[] = []
  const isWorse = (a: Ranked, b: Ranked): boolean =>
    a.score < b.score || (a.score === b.score && a.document > b.document)
  const sink = (): void => {
    for (let i = 0; ; ) {
      let worst = i
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && isWorse(heap[child] as Ranked, heap[worst] as Ranked)) worst = child
      }
      if (worst === i) return
      const item = heap[i] as Ranked
      heap[i] = heap[worst] as Ranked
      heap[worst] = item
      i = worst
    }
  }
  for (let i = 0; i < documents.length; i++) {
    if (heap.length === limit && (scores[i] as number) < (heap[0] as Ranked).score) continue
    const item = { document: documents[i] as number, score: scores[i] as number }
    if (heap.length < limit) {
      heap.push(item)
      if (heap.length === limit) {
        heap.sort((a, b) => (isWorse(a, b) ? -1 : 1))
      }
    } else if (isWorse(heap[0] as Ranked, item)) {
      heap[0] = item
      sink()
    }
  }
  return heap.sort(inOrder)
}

/** What each document gains by words of the query that follow each other there as in the query, or nearly. */
function nearness(
  index: SearchIndex,
  evaluator: Evaluator,
  words: readonly WordQuery[],
  rarities: readonly number[],
  ranked: readonly Ranked[],
): Float64Array {
  const documents = Uint32Array.from(ranked, ({ document }) => document).sort()
  const place = new Map(ranked.map(({ document }, i) => [document, i]))
  const forms = words.map((word, n) =>
    (rarities[n] as number) < LEAST_RARITY
      ? []
      : [...evaluator.formsOf(word)].flatMap(([form, level]) => (level <= LEMMA ? [form] : [])),
  )
  index.postings.need(forms.flat())
  const spans = together(forms.map((mine) => () => spansOfForms(index, mine, documents)))
  const bonus = new Float64Array(ranked.length)
  for (let n = 1; n < words.length; n++) {
    const before = spans[n - 1] as (typeof spans)[number]
    const after = spans[n] as (typeof spans)[number]
    const rarity = Math.min(rarities[n - 1] as number, rarities[n] as number)
    for (let i = 0; i < documents.length; i++) {
      let gap = NEAR.distance + 1
      let k = before.starts[i] as number
      const end = before.starts[i + 1] as number
      for (let j = after.starts[i] as number; j < (after.starts[i + 1] as number); j++) {
        const position = after.from[j] as number
        while (k + 1 < end && (before.from[k + 1] as number) < position) k++
        if (k < end && (before.from[k] as number) < position) gap = Math.min(gap, position - (before.from[k] as number))
      }
      if (gap > NEAR.distance) continue
      const at = place.get(documents[i] as number) as number
      bonus[at] = (bonus[at] as number) + (NEAR.weight * rarity) / gap ** NEAR.decay
    }
  }
  return bonus
}

const LEMMA = termLevels.indexOf('lemma')
