import { type CliticModel, readCliticModel } from '@corpus/core/clitics'
import { step, weights } from './weights.js'
import { words } from './words.js'

let model: CliticModel | undefined

/**
 * The trained ranker, to be passed to `segment`, `tokenize` and `terms`. Unpacked once, at the first call, which takes
 * some tens of milliseconds; no file is read.
 *
 * @example
 * segment('وبمدارسهم', { model: cliticModel() })
 */
export function cliticModel(): CliticModel {
  model ??= readCliticModel({ step, weights, words })
  return model
}
