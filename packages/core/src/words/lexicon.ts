import { countries } from '../lexicon/countries.js'
import { pronounCarriers, wholeWords } from '../lexicon/function-words.js'
import { givenNames } from '../lexicon/given-names.js'
import { months } from '../lexicon/months.js'
import { places } from '../lexicon/places.js'
import { radicalHe } from '../lexicon/radical-he.js'
import { normalize, type WordTable, wordTable } from '../text/index.js'

/**
 * What is known of a written form (level `letters`): how often it stands in news text, how often in names, and
 * what core's own word lists call it. Counts are classes: 0 for none, else one more than the binary logarithm.
 */
export interface Lexicon {
  /** The entry of `source[start]` up to `source[end]`, between `before` and `after`; 0 for none. */
  readonly find: WordTable['find']
  readonly entries: () => Iterable<readonly [word: string, entry: number]>
}

export const countOf = (entry: number): number => entry & 15
export const nameOf = (entry: number): number => (entry >> 4) & 7
/** The sum of 1 for a function word or noun that stands whole, 2 for a carrier of pronouns, 4 for a name or a month. */
export const kindOf = (entry: number): number => entry >> 7

/** The class of a count. */
export function toClass(count: number, highest: number): number {
  return count < 1 ? 0 : Math.min(highest, 1 + Math.floor(Math.log2(count)))
}

const FIRST_SHARED = 'A'.charCodeAt(0)
const FIRST_CLASS = '0'.charCodeAt(0)

/**
 * Reads a packed lexicon: words in order, each as a Latin capital for the number of letters it shares with the word
 * before, its other letters, and two digits for its classes (count from `0`, name from `0`).
 *
 * "Aكتاب70Eة50" is كتاب with classes 7 and 0, then كتابة with 5 and 0.
 */
export function readLexicon(packed: string): Lexicon {
  const lexicon = wordTable(0)
  let word = ''
  let at = 0
  while (at < packed.length) {
    const shared = packed.charCodeAt(at++) - FIRST_SHARED
    const from = at
    while (packed.charCodeAt(at) > 0x7f) at++
    word = word.slice(0, shared) + packed.slice(from, at)
    lexicon.set(word, (packed.charCodeAt(at) - FIRST_CLASS) | ((packed.charCodeAt(at + 1) - FIRST_CLASS) << 4))
    at += 2
  }
  addWords(lexicon, wholeWords, 1)
  addWords(
    lexicon,
    radicalHe.flatMap((word) => [word, `ال${word}`]),
    1,
  )
  addWords(lexicon, pronounCarriers, 2)
  addWords(lexicon, properNames(), 4)
  return lexicon
}

/** Names of countries, towns, months and people that are one word; al- may be theirs. */
function properNames(): string[] {
  const names = [
    ...countries.flatMap(({ words }) => words),
    ...places.flatMap(({ words }) => words),
    ...months.map(({ word }) => word),
    ...givenNames,
  ]
  return [...new Set(names)].filter((name) => !name.includes(' '))
}

function addWords(lexicon: WordTable, words: readonly string[], kind: number): void {
  for (const word of words) {
    const form = normalize(word, { level: 'letters' })
    lexicon.set(form, lexicon.find(form) | (kind << 7))
  }
}

/** Packs classes as `readLexicon` reads them. */
export function packLexicon(entries: Iterable<readonly [word: string, count: number, name: number]>): string {
  let packed = ''
  let before = ''
  for (const [word, count, name] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++
    packed += String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared)
    packed += String.fromCharCode(FIRST_CLASS + count) + String.fromCharCode(FIRST_CLASS + name)
    before = word
  }
  return packed
}
