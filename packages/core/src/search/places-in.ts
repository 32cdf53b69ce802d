import { evaluator } from './query/evaluate.js'
import { settleLevels, USUAL_LEVEL } from './query/levels.js'
import type { Query } from './query/query.js'
import type { Place, SearchOptions } from './search.js'
import { withChunks } from './store/chunks.js'
import type { SearchIndex } from './store/open.js'

/**
 * Where one document meets a query: the places that `search` gives for it, without a ranking of all others. None when
 * it does not meet the query.
 *
 * @param document its number: how many documents were added to the index before it
 */
export function placesIn(
  index: SearchIndex,
  asked: Query,
  document: number,
  { level = USUAL_LEVEL, model, spell }: Pick<SearchOptions, 'level' | 'model' | 'spell'> = {},
): Promise<readonly Place[]> {
  const query = settleLevels(asked, level)
  return withChunks(index.chunks, () => {
    const evaluate = evaluator(index, { model, spell })
    evaluate.prepare(query)
    const only = evaluate.documentsOf(query).filter((found) => found === document)
    const { from, to } = evaluate.spansOf(query, only)
    return Array.from(from, (first, i) => ({ from: first, to: to[i] as number }))
  })
}
