import { quoteWords } from '../lexicon/quote-words.js'
import { type SpeakerNoun, speakerNouns } from '../lexicon/speaker-nouns.js'
import { stanceNouns } from '../lexicon/stance-nouns.js'
import { titles as titleRows } from '../lexicon/titles.js'
import { indexBy, setOf } from '../text/index.js'

export const otherThat = setOf(quoteWords.beforeOtherThat)
export const links = setOf(quoteWords.links)
export const negations = setOf(quoteWords.negations)
export const relatives = setOf(quoteWords.relatives)
export const adverbs = setOf(quoteWords.adverbs)
export const ends = setOf(quoteWords.ends)
export const firstPerson = setOf(quoteWords.firstPerson)
/** معالي, فضيلة: before an office as well as before a name. */
export const courtesies = setOf(titleRows.flatMap(({ word, courtesy }) => (courtesy ? [word] : [])))
/** Titles that make what follows a name, with and without the article. */
export const titles = setOf(titleRows.flatMap(({ word, bare }) => (bare ? [word, word.replace(/^ال/, '')] : [])))
const stances = setOf(stanceNouns)
/** أهمية, حرصه, رغبتهم. */
export function isStance(word: string): boolean {
  const bare = word.replace(/(?:ه|ها|هم|نا)$/, '')
  return stances.has(word) || stances.has(bare) || stances.has(bare.replace(/ت$/, 'ه'))
}
export const switches = setOf(quoteWords.switches)

const PRONOUNS = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ني', 'ي', 'نا', 'ك', 'كم']
/** أن, إنه, بأنها; bare إن and أن fold into one. */
const complementisers = setOf(
  quoteWords.complementisers
    .flatMap((word) => PRONOUNS.map((pronoun) => word + pronoun))
    .filter((word) => word !== 'أنك'),
)
/** The first person apart: أننا, إنني. */
export const isComplementiser = (word: string): boolean => complementisers.has(word)

const nouns = indexBy(speakerNouns, ({ word }) => [word])
/** Endings of the same noun: مسؤولون, مسؤولين, متحدثة. */
const NOUN_ENDINGS = ['ون', 'ين', 'ات', 'ه', 'ان', 'ا']

/** The row of a noun that speaks, with or without the article. */
export function speakerNoun(word: string): SpeakerNoun | undefined {
  const bare = withoutArticle(word)
  const row = nouns.get(bare)
  if (row) return row
  for (const ending of NOUN_ENDINGS) {
    if (bare.length > ending.length + 2 && bare.endsWith(ending)) {
      const found = nouns.get(bare.slice(0, -ending.length))
      if (found) return found
    }
  }
  return undefined
}

export function isDefinite(word: string): boolean {
  return word.length > 3 && word.startsWith('ال')
}

export function withoutArticle(word: string): string {
  return isDefinite(word) ? word.slice(2) : word
}

/** The noun that speaks behind ب or ل: بوزارة, لصحيفة; not لجنة, which is one itself. */
export function nounBehindPreposition(word: string): SpeakerNoun | undefined {
  return /^[بل]/.test(word) && !speakerNoun(word) ? speakerNoun(word.slice(1)) : undefined
}

/** Whether ل and the article stand before a word: للمقدم, not للجنة. */
export const isBehindLi = (word: string): boolean => /^لل/.test(word) && !speakerNoun(word.slice(1))
