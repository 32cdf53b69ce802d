import { pronounCarriers, wholeWords } from '../../lexicon/function-words.js'
import { normalize, setOf } from '../../text/index.js'
import { cliticKeys, fold } from '../keys.js'
import type { TermLevel } from '../terms.js'
import type { PhraseQuery, Query, WordQuery } from './query.js'

/** The level of a search that names none. */
export const USUAL_LEVEL: TermLevel = 'lemma'

const functionWords = setOf([...pronounCarriers, ...wholeWords])

/** A function word, with what is attached to it: في, وفي, لأنه. */
const isParticle = (word: string): boolean =>
  functionWords.has(fold(word)) || functionWords.has(cliticKeys(normalize(word, { level: 'bare' }))[0] ?? '')

/**
 * Gives each word the level at which it may meet. A phrase asks for its own wording: at the usual level its words meet
 * with clitics but in the same number and case (لوزير الخارجية, not وزراء الخارجية), its particles only as they are.
 */
export function settleLevels(query: Query, level: TermLevel): Query {
  switch (query.kind) {
    case 'word':
      return settleWord(query, level)
    case 'phrase':
      return settlePhrase(query, level)
    case 'near': {
      const { first, second } = query
      return { ...query, first: settlePart(first, level), second: settlePart(second, level) }
    }
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map((part) => settleLevels(part, level)) }
    case 'not':
    case 'within':
      return { ...query, part: settleLevels(query.part, level) }
    case 'field':
      return query
  }
}

const settleWord = (word: WordQuery, level: TermLevel): WordQuery => (word.level ? word : { ...word, level })

const settlePart = (part: PhraseQuery | WordQuery, level: TermLevel): PhraseQuery | WordQuery =>
  part.kind === 'word' ? settleWord(part, level) : settlePhrase(part, level)

function settlePhrase(phrase: PhraseQuery, level: TermLevel): PhraseQuery {
  const inPhrase = (word: WordQuery): TermLevel => {
    if (level !== USUAL_LEVEL) return level
    return isParticle(word.text) ? 'folded' : 'clitic'
  }
  return { ...phrase, words: phrase.words.map((word) => word && settleWord(word, inPhrase(word))) }
}
