import { givenNames } from '../../lexicon/given-names.js'
import { setOf } from '../../text/index.js'

const given = setOf(givenNames)

/** Whether a word, as the normal view spells it, is a given name. */
export const isGivenName = (word: string): boolean => given.has(word)
