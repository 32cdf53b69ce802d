import type { Spellings } from '@corpus/core'
import { words } from './words.js'

let spellings: Spellings | undefined

/**
 * The usual Latin spelling of name words, by the word as the normal view spells it, to be passed to `buildCorpus`.
 *
 * @example
 * latinSpellings().get('مسعود') // 'masoud'
 */
export function latinSpellings(): Spellings {
  spellings ??= new Map(
    words.split('\n').map((line) => {
      const [arabic = '', latin = ''] = line.split(' ')
      return [arabic, latin]
    }),
  )
  return spellings
}
