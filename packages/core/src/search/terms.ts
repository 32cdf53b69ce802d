import { normalize } from '../text/index.js'
import type { CliticModel } from '../words/index.js'
import { cliticKeys, fold, lemmaKeys, rootKey, stemKey } from './keys.js'

/**
 * How near two words are that share a term: the same letters; the same with hamza, ى and ة folded; the same without
 * clitics and article; the same but for number and case; the same without endings; the same consonants.
 */
export const termLevels = ['exact', 'folded', 'clitic', 'lemma', 'stem', 'root'] as const
export type TermLevel = (typeof termLevels)[number]

/** A form under which a word is indexed and asked for. */
export interface Term {
  readonly level: TermLevel
  readonly text: string
  /** 0 for the likeliest reading of the word, higher for others. */
  readonly rank: number
}

export interface TermOptions {
  /** A trained ranker, which tells likely readings from others. Terms made with one and without one find each other. */
  readonly model?: CliticModel
}

/**
 * The terms of one word, for indexing and querying alike; those of nearer levels first, likelier readings before others.
 *
 * @example
 * terms('وبالوزير').map(({ level, text }) => `${level}:${text}`) // 'exact:وبالوزير', 'folded:وبالوزير', 'clitic:وزير', …
 */
export function terms(word: string, { model }: TermOptions = {}): Term[] {
  const exact = normalize(word, { level: 'bare' })
  if (exact === '') return []
  const found: Term[] = [
    { level: 'exact', text: exact, rank: 0 },
    { level: 'folded', text: fold(exact), rank: 0 },
  ]
  const add = (level: TermLevel, keysOf: (key: string) => readonly string[]): void => {
    const seen = new Set<string>()
    keys.forEach((key, rank) => {
      for (const text of keysOf(key)) {
        if (seen.has(text)) continue
        seen.add(text)
        found.push({ level, text, rank })
      }
    })
  }
  const keys = cliticKeys(exact, model)
  add('clitic', (key) => [key])
  add('lemma', lemmaKeys)
  add('stem', (key) => lemmaKeys(key).map(stemKey))
  add('root', (key) => [rootKey(key)])
  return found
}

/** The nearest level at which two words meet, with the sum of the ranks of both readings; null when they do not. */
export function meet(
  a: readonly Term[],
  b: readonly Term[],
): { readonly level: TermLevel; readonly rank: number } | null {
  let best: { level: TermLevel; rank: number } | null = null
  for (const term of a) {
    for (const other of b) {
      if (term.level !== other.level || term.text !== other.text) continue
      const rank = term.rank + other.rank
      const nearer = best === null ? -1 : termLevels.indexOf(term.level) - termLevels.indexOf(best.level)
      if (best === null || nearer < 0 || (nearer === 0 && rank < best.rank)) best = { level: term.level, rank }
    }
  }
  return best
}
