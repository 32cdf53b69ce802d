import { normalize } from '../text/index.js'
import { cliticKeys, fold, lemmaKeys } from './keys.js'
import { evaluator } from './query/evaluate.js'
import { settleLevels, USUAL_LEVEL } from './query/levels.js'
import type { Query, WordQuery } from './query/query.js'
import { wordsOf } from './rank.js'
import type { SearchOptions } from './search.js'
import { withChunks } from './store/chunks.js'
import { placeOf } from './store/format.js'
import type { SearchIndex } from './store/open.js'
import { termLevels } from './terms.js'

/**
 * Loads the chunks that a search for these words most likely reads, in two steps: the words and their likeliest
 * readings, then their postings with the first positions of each. A search alone asks for one after the other, and on a
 * slow line each step is a wait. Changes no answer; an index in memory has no use for it.
 *
 * @example
 * await loadAhead(index, query, options)
 * const found = await search(index, query, options)
 */
export async function loadAhead(
  index: SearchIndex,
  query: Query,
  { level = USUAL_LEVEL, model, spell }: Pick<SearchOptions, 'level' | 'model' | 'spell'> = {},
): Promise<void> {
  const words = wordsOf(settleLevels(query, level))
  const evaluate = evaluator(index, { model, spell })
  await withChunks(index.chunks, () => index.chunks.need(new Set(words.flatMap((word) => guess(index, word)))))
  const forms = await Promise.all(words.map((word) => withChunks(index.chunks, () => evaluate.formsOf(word))))
  const places = new Set(forms.flatMap((found) => [...found.keys()].map((form) => placeOf(index.header.p, form))))
  await withChunks(index.chunks, () =>
    index.chunks.need(['n', 'm', ...[...places].flatMap((place) => [`p${place}`, `x${place}-0`])]),
  )
}

/** Readings of a word that are looked for. One more costs a small chunk, a missing one a step. */
const READINGS = 2

const CLITIC = termLevels.indexOf('clitic')

/** Where the word stands as it is written, and its likeliest readings. */
function guess({ header }: SearchIndex, { text, prefix, level }: WordQuery): string[] {
  if (prefix || header.forms === 0) return []
  const exact = normalize(text, { level: 'bare' })
  const names = [`f${placeOf(header.f, fold(exact))}`]
  if (termLevels.indexOf(level ?? USUAL_LEVEL) < CLITIC) return names
  const keys = cliticKeys(exact).slice(0, READINGS).flatMap(lemmaKeys)
  return [...names, ...keys.map((key) => `e${placeOf(header.e.keys, key)}`)]
}
