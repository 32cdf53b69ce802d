import type { Span } from '../text/index.js'
import { fold } from './keys.js'
import { type PlacedWord, placeWords, wordAt } from './place-words.js'
import { type EvaluateOptions, evaluator } from './query/evaluate.js'
import { settleLevels, USUAL_LEVEL } from './query/levels.js'
import type { Query } from './query/query.js'
import { withChunks } from './store/chunks.js'
import type { SearchIndex } from './store/open.js'
import type { TermLevel } from './terms.js'

/** A text as it was indexed: needed to show words in their surroundings. */
export interface ConcordanceSource {
  readonly source: string
  readonly breaks: readonly number[]
}

export interface ConcordanceOptions {
  /** The loosest level at which words meet. Default `lemma`. */
  readonly level?: TermLevel | undefined
  /** As for `search`. */
  readonly cards?: boolean | undefined
  /** Words on either side. Default 8. */
  readonly words?: number | undefined
  /** Spans of sentences of a document: lines end where the sentence does. */
  readonly sentencesOf?: ((id: string) => readonly Span[]) | undefined
  /** By the text before, from the match outwards, or by the text behind it. Default: the order of the index. */
  readonly sort?: 'after' | 'before' | undefined
  /** At most so many lines, drawn by `seed` from all. */
  readonly sample?: { readonly size: number; readonly seed: number } | undefined
  /** As for `search`. */
  readonly model?: EvaluateOptions['model']
  readonly spell?: EvaluateOptions['spell']
}

/** One place where the query is met. Spans are offsets into the source; `match` covers whole words. */
export interface ConcordanceLine {
  /** How many documents were added to the index before it. */
  readonly document: number
  /** Empty when cards were not asked for. */
  readonly id: string
  readonly before: Span
  readonly match: Span
  readonly after: Span
}

export interface Concordance {
  /** All places, those that were not drawn included. */
  readonly total: number
  readonly lines: readonly ConcordanceLine[]
  /** Places in each document that has any, in the order of the index. */
  readonly documents: readonly { readonly document: number; readonly id: string; readonly places: number }[]
}

/**
 * Finds every place where a query is met, with the words before and behind it (key word in context).
 *
 * @param sourceOf the text of a document, by its id or number; null leaves its lines out, so that nothing is shown that may not be
 */
export async function concordance(
  index: SearchIndex,
  query: Query,
  sourceOf: (id: string, document: number) => ConcordanceSource | null | Promise<ConcordanceSource | null>,
  options: ConcordanceOptions = {},
): Promise<Concordance> {
  const { level = USUAL_LEVEL, cards = true, words = 8, sentencesOf, sort, sample, model, spell } = options
  const settled = settleLevels(query, level)
  const found = await withChunks(index.chunks, () => findPlaces(index, settled, { model, spell }, cards))
  const all = found.flatMap(({ document, id, places }) => places.map((place) => ({ document, id, place })))
  const drawn = sample ? draw(all, sample.size, sample.seed) : all
  const lines: (ConcordanceLine & { readonly key: string })[] = []
  const texts = await readTexts(drawn, sourceOf)
  let current: { document: number; text: ConcordanceSource | null; placed: readonly PlacedWord[] } | undefined
  for (const { document, id, place } of drawn) {
    if (current?.document !== document) {
      const text = texts.get(document) ?? null
      current = { document, text, placed: text ? placeWords(text.source, text.breaks) : [] }
    }
    if (!current.text) continue
    const line = toLine({ document, id }, place, current.placed, words, sentencesOf?.(id))
    if (line) lines.push({ ...line, key: keyOf(current.text.source, line, sort) })
  }
  if (sort) lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return {
    total: all.length,
    lines: lines.map(({ key: _, ...line }) => line),
    documents: found.map(({ places, ...document }) => ({ ...document, places: places.length })),
  }
}

/** All at once: over a network each wait counts. */
async function readTexts(
  drawn: readonly Pick<ConcordanceLine, 'document' | 'id'>[],
  sourceOf: Parameters<typeof concordance>[2],
): Promise<ReadonlyMap<number, ConcordanceSource | null>> {
  const ids = new Map(drawn.map(({ document, id }) => [document, id]))
  return new Map(
    await Promise.all([...ids].map(async ([document, id]) => [document, await sourceOf(id, document)] as const)),
  )
}

interface Found {
  readonly document: number
  readonly id: string
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

function findPlaces(index: SearchIndex, query: Query, options: EvaluateOptions, withCards: boolean): Found[] {
  const evaluate = evaluator(index, options)
  evaluate.prepare(query)
  const documents = evaluate.documentsOf(query)
  const { starts, from, to } = evaluate.spansOf(query, documents)
  const cards = withCards ? index.cardsOf([...documents]) : []
  return Array.from(documents, (document, i) => {
    const places: { from: number; to: number }[] = []
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      places.push({ from: from[k] as number, to: to[k] as number })
    }
    return { document, id: cards[i]?.id ?? '', places }
  })
}

/** The words around a place, within its sentence if that is known, and never across a break. */
function toLine(
  named: Pick<ConcordanceLine, 'document' | 'id'>,
  { from, to }: { readonly from: number; readonly to: number },
  placed: readonly PlacedWord[],
  words: number,
  sentences: readonly Span[] | undefined,
): ConcordanceLine | null {
  const first = wordAt(placed, from)
  const end = wordAt(placed, to)
  const start = placed[first]
  const last = placed[end - 1]
  if (!start || !last || end <= first) return null
  const sentence = sentences?.find((span) => span.start <= start.span.start && start.span.start < span.end)
  const mayBe = (word: PlacedWord | undefined, distance: number, near: PlacedWord): word is PlacedWord =>
    word !== undefined &&
    Math.abs(word.position - near.position) === distance &&
    (!sentence || (word.span.start >= sentence.start && word.span.end <= sentence.end))
  let low = first
  while (first - low < words && mayBe(placed[low - 1], first - low + 1, start)) low--
  let high = end - 1
  while (high - end + 1 < words && mayBe(placed[high + 1], high - end + 2, last)) high++
  const match = { start: start.span.start, end: last.span.end }
  return {
    ...named,
    before: { start: placed[low]?.span.start ?? match.start, end: match.start },
    match,
    after: { start: match.end, end: placed[high]?.span.end ?? match.end },
  }
}

/** What a line is sorted by: words in the order in which a reader meets them, going away from the match. */
function keyOf(source: string, { before, after }: ConcordanceLine, sort: ConcordanceOptions['sort']): string {
  if (!sort) return ''
  const span = sort === 'before' ? before : after
  const words = fold(source.slice(span.start, span.end)).match(/[\p{L}\p{N}]+/gu) ?? []
  return (sort === 'before' ? words.reverse() : words).join(' ')
}

/** A sample without repeats in the order of all: the same for the same seed (Knuth's selection sampling). */
function draw<Item>(all: readonly Item[], size: number, seed: number): Item[] {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  let wanted = size
  return all.filter((_, i) => {
    if (next() * (all.length - i) >= wanted) return false
    wanted--
    return true
  })
}
