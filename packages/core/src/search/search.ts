import type { CliticModel } from '../words/index.js'
import type { Card } from './document.js'
import type { Documents } from './query/documents.js'
import { type EvaluateOptions, evaluator } from './query/evaluate.js'
import { settleLevels, USUAL_LEVEL } from './query/levels.js'
import type { Query } from './query/query.js'
import { noSpans } from './query/spans.js'
import { rank } from './rank.js'
import { withChunks } from './store/chunks.js'
import type { SearchIndex } from './store/open.js'
import { type TermLevel, termLevels } from './terms.js'

export interface SearchOptions {
  /** The loosest level at which words meet. Default `lemma`; in a phrase then `clitic`, for its particles `folded`. */
  readonly level?: TermLevel | undefined
  /** Whether hits tell where they meet the query. Default true; a page on a slow line may ask for them later. */
  readonly places?: boolean | undefined
  /** Whether hits have their id and card. Default true; one who knows documents by their number saves these chunks. */
  readonly cards?: boolean | undefined
  /** Fields whose values are to be counted among all documents that meet the query. */
  readonly facets?: readonly string[] | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
  /** For words that the index has not; without it all their readings count. */
  readonly model?: CliticModel | undefined
  /** Arabic spellings of a word in Latin letters. */
  readonly spell?: ((word: string) => readonly string[]) | undefined
}

export interface SearchHit {
  /** How many documents were added to the index before it. */
  readonly document: number
  /** Empty, like the card, when they were not asked for. */
  readonly id: string
  readonly card: Card
  readonly score: number
  /** Where the query is met, as positions of words, see `placeWords`; empty when they were not asked for. */
  readonly places: readonly Place[]
}

export interface Facet {
  readonly value: string
  readonly documents: number
}

/** Words from one position up to another. */
export interface Place {
  readonly from: number
  readonly to: number
}

export interface SearchResult {
  /** All documents that meet the query. */
  readonly total: number
  readonly hits: readonly SearchHit[]
  readonly level: TermLevel
  /** For each field that was asked for its values, the most frequent first. */
  readonly facets: Readonly<Record<string, readonly Facet[]>>
  /** When nothing was found: the nearest looser level that finds something, and how much. */
  readonly looser: { readonly level: TermLevel; readonly total: number } | null
}

/**
 * Runs a query: the documents that meet it, the best first, those of equal score in the order of the index.
 *
 * @example
 * const parsed = parseQuery('وزير الخارجية', index.header.fields)
 * if (parsed.ok) (await search(index, parsed.query)).hits
 */
export function search(index: SearchIndex, query: Query, options: SearchOptions = {}): Promise<SearchResult> {
  return withChunks(index.chunks, () => searchNow(index, query, options))
}

function searchNow(index: SearchIndex, asked: Query, wanted: SearchOptions): SearchResult {
  const { level = USUAL_LEVEL, places: withPlaces = true, cards: withCards = true, facets = [] } = wanted
  const { offset = 0, limit = 10, model, spell } = wanted
  const query = settleLevels(asked, level)
  const options: EvaluateOptions = { model, spell }
  const evaluate = evaluator(index, options)
  evaluate.prepare(query)
  const documents = evaluate.documentsOf(query)
  const ranked = rank(index, evaluate, query, documents, offset + limit).slice(offset)
  const shown = Uint32Array.from(ranked, ({ document }) => document).sort()
  const spans = withPlaces ? evaluate.spansOf(query, shown) : noSpans(shown.length)
  const cards = withCards ? index.cardsOf(ranked.map(({ document }) => document)) : []
  const hits = ranked.map(({ document, score }, i): SearchHit => {
    const at = shown.indexOf(document)
    const places: Place[] = []
    for (let k = spans.starts[at] as number; k < (spans.starts[at + 1] as number); k++) {
      places.push({ from: spans.from[k] as number, to: spans.to[k] as number })
    }
    return { document, id: cards[i]?.id ?? '', card: cards[i]?.card ?? {}, score, places }
  })
  const looser = documents.length === 0 ? findLooser(index, asked, level, options) : null
  const counted = Object.fromEntries(facets.map((field) => [field, countValues(index, field, documents)]))
  return { total: documents.length, hits, level, facets: counted, looser }
}

function countValues(index: SearchIndex, field: string, documents: Documents): Facet[] {
  const found = new Set(documents)
  const values = index.fields.valuesOf(field)
  index.fields.need(field)
  return values
    .map((value, i): Facet => {
      const mine = index.fields.placesOf(field, [i]).map(({ document }) => document)
      return { value, documents: new Set(mine.filter((document) => found.has(document))).size }
    })
    .filter((facet) => facet.documents > 0)
    .sort((a, b) => b.documents - a.documents)
}

function findLooser(
  index: SearchIndex,
  query: Query,
  level: TermLevel,
  options: EvaluateOptions,
): SearchResult['looser'] {
  for (const looser of termLevels.slice(termLevels.indexOf(level) + 1)) {
    const total = evaluator(index, options).documentsOf(settleLevels(query, looser)).length
    if (total > 0) return { level: looser, total }
  }
  return null
}
