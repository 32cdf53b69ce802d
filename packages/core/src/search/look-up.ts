import { normalize } from '../text/index.js'
import type { CliticModel } from '../words/index.js'
import { cliticKeys, fold, lemmaKeys, rootKey, stemKey } from './keys.js'
import type { StoredEntry } from './store/dictionary.js'
import type { SearchIndex } from './store/open.js'
import { type TermLevel, termLevels } from './terms.js'

/** The forms of the index that a word finds, each with the nearest level at which they meet (its place in `termLevels`). */
export type FoundForms = ReadonlyMap<number, number>

/**
 * Finds the forms that meet a word at the given level or a nearer one. How the word itself is read is taken from the
 * index, if it is there; so no model is needed to query. Of a word that it has not, all readings count, or the likely
 * ones when a model is given; if it has another spelling of it (مدينه for مدينة), the readings of that and the first one.
 */
export function lookUp(index: SearchIndex, word: string, level: TermLevel, model?: CliticModel): FoundForms {
  const { dictionary } = index
  const limit = termLevels.indexOf(level)
  const exact = normalize(word, { level: 'bare' })
  const found = new Map<number, number>()
  const add = (form: number, at: TermLevel): void => {
    if (!found.has(form)) found.set(form, termLevels.indexOf(at))
  }
  const addEntries = (entries: readonly StoredEntry[], at: TermLevel): void => {
    for (const { from, to, foreign } of entries) {
      for (let form = from; form < to; form++) add(form, at)
      for (const form of foreign) add(form, at)
    }
  }
  const reaches = (at: TermLevel): boolean => limit >= termLevels.indexOf(at)

  const folded = dictionary.formsOf(fold(exact))
  const same = folded.filter(({ text }) => text === exact)
  for (const { number } of same) add(number, 'exact')
  if (reaches('folded')) for (const { number } of folded) add(number, 'folded')
  if (!reaches('clitic')) return found

  const known = same.length > 0 ? same : folded
  const homes = dictionary.homesOf(known.map(({ number }) => number))
  const others = dictionary.entriesAt(known.flatMap(({ foreign }) => foreign))
  const stored = [...homes, ...others].map(({ key }) => key)
  const read = same.length > 0 ? [] : cliticKeys(exact, model)
  const keys = [...new Set([...stored, ...(known.length > 0 ? read.slice(0, 1) : read)])]
  addEntries(dictionary.entriesOf(keys), 'clitic')
  if (!reaches('lemma')) return found

  const lemmas = [...new Set(keys.flatMap(lemmaKeys))]
  const withLinks = (entries: readonly StoredEntry[]): StoredEntry[] => [
    ...entries,
    ...dictionary.entriesAt(entries.flatMap(({ links }) => links)),
  ]
  addEntries(withLinks(dictionary.entriesOf(lemmas)), 'lemma')
  if (!reaches('stem')) return found

  const stems = [...new Set(lemmas.map(stemKey))]
  const ofStem = (stem: string): StoredEntry[] =>
    dictionary.entriesFrom(stem).filter(({ key }) => stemKey(key) === stem)
  addEntries(withLinks(stems.flatMap(ofStem)), 'stem')
  if (!reaches('root')) return found

  for (const { from, to } of dictionary.formsOfRoots([...new Set(keys.map(rootKey))])) {
    for (let form = from; form < to; form++) add(form, 'root')
  }
  return found
}

/** Letters of a prefix at least, so that one query does not ask for half of the index. */
export const SHORTEST_PREFIX = 2

/** Finds the forms whose word without clitics begins with these letters; a leading article is not counted. */
export function lookUpPrefix(index: SearchIndex, prefix: string): FoundForms {
  const found = new Map<number, number>()
  const folded = fold(prefix)
  const starts = [folded]
  if (/^ال.{2}/u.test(folded)) starts.push(folded.slice(2))
  for (const start of starts) {
    for (const { from, to, foreign } of index.dictionary.entriesFrom(start)) {
      for (let form = from; form < to; form++) found.set(form, CLITIC)
      for (const form of foreign) found.set(form, CLITIC)
    }
  }
  return found
}

const CLITIC = termLevels.indexOf('clitic')
