import { type NamesModel, readNamesModel } from '@corpus/core/names'
import { bodies, places } from './gazetteer.js'
import { coarse, looks, middle, moves, step } from './numbers.js'
import { gaps, masks, values } from './weights.js'
import { words } from './words.js'

let model: NamesModel | undefined

/**
 * The trained tagger for names, to be passed to `parseArticle`. Unpacked once, at the first call, which takes some tens
 * of milliseconds; no file is read.
 *
 * @example
 * parseArticle(text, { names: namesModel() })
 */
export function namesModel(): NamesModel {
  model ??= readNamesModel({ step, moves, gaps, masks, values, words, middle, coarse, looks, places, bodies })
  return model
}
