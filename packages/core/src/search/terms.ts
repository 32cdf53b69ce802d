import { brokenPlurals } from '../lexicon/broken-plurals.js'
import { normalize } from '../text/index.js'
import { type CliticModel, type Reading, segment } from '../words/index.js'

/**
 * How near two words are that share a term: the same letters; the same with hamza, ى and ة folded; the same without
 * clitics, article and number; the same without endings.
 */
export const termLevels = ['exact', 'folded', 'clitic', 'stem'] as const
export type TermLevel = (typeof termLevels)[number]

/** A form under which a word is indexed and asked for. */
export interface Term {
  readonly level: TermLevel
  readonly text: string
  /** 0 for the likeliest reading of the word, higher for others. */
  readonly rank: number
}

export interface TermOptions {
  /** A trained ranker, which orders the readings better. Terms made with one and without one find each other. */
  readonly model?: CliticModel
}

/** Readings taken from one word at most. */
const READINGS = 6

/**
 * The terms of one word, for indexing and querying alike; those of nearer levels first, likelier readings before others.
 *
 * @example
 * terms('وبالوزير').map(({ level, text }) => `${level}:${text}`) // 'exact:وبالوزير', 'folded:وبالوزير', 'clitic:وزير', …
 */
export function terms(word: string, options: TermOptions = {}): Term[] {
  const exact = normalize(word, { level: 'bare' })
  if (exact === '') return []
  const found: Term[] = [
    { level: 'exact', text: exact, rank: 0 },
    { level: 'folded', text: normalize(exact), rank: 0 },
  ]
  const bases = basesOf(exact, segment(exact, options))
  add(found, 'clitic', bases)
  add(
    found,
    'stem',
    bases.map(({ text, rank }) => ({ text: cutEnding(text), rank })),
  )
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

interface Base {
  readonly text: string
  readonly rank: number
}

function add(found: Term[], level: TermLevel, bases: readonly Base[]): void {
  const seen = new Set<string>()
  for (const { text, rank } of bases) {
    if (text === '' || seen.has(text)) continue
    seen.add(text)
    found.push({ level, text, rank })
  }
}

/** The word without clitics, article and number, for each reading, the likeliest first. */
function basesOf(word: string, readings: readonly Reading[]): Base[] {
  const bases: Base[] = []
  readings.slice(0, READINGS).forEach((reading, rank) => {
    for (const spelling of spellings(word, reading)) {
      const base = withoutArticle(spelling)
      bases.push({ text: toKey(base), rank })
      for (const singular of singularsOf(base)) bases.push({ text: toKey(singular), rank: rank + 1 })
    }
  })
  return bases.sort((a, b) => a.rank - b.rank)
}

/** The stem as the reading spells it, and what writing may hide: ة before a pronoun, the article behind ل. */
function spellings(word: string, { segments, stem }: Reading): string[] {
  const written = segments.find(({ kind }) => kind === 'stem')
  if (!written) return [stem]
  const letters = word.slice(written.span.start, written.span.end)
  const all = [stem]
  if (segments.at(-1)?.kind === 'enclitic' && letters.endsWith('ت')) all.push(`${letters.slice(0, -1)}ة`, letters)
  if (word.charAt(written.span.start - 1) === 'ل' && /^ل.{2}/u.test(letters)) all.push(letters.slice(1), letters)
  return all
}

function withoutArticle(word: string): string {
  return /^ال.{3}/u.test(word) ? word.slice(2) : word
}

/** Letters that spellings of one word vary: the seat of hamza, and Persian letters in foreign names. */
const VARIANTS: Readonly<Record<string, string>> = { ؤ: 'ء', ئ: 'ء', پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', گ: 'ك' }

function toKey(word: string): string {
  return normalize(word.replace(/[ؤئپچژڤگ]/g, (letter) => VARIANTS[letter] ?? letter))
}

let singulars: ReadonlyMap<string, string> | undefined

/**
 * The singular of a plural or dual, by the table of broken plurals or by its ending; and the plain form of an accusative
 * in alef, as بيانا.
 */
function singularsOf(word: string): string[] {
  singulars ??= new Map(brokenPlurals.map(({ plural, singular }) => [toKey(plural), singular]))
  const broken = singulars.get(toKey(word))
  if (broken !== undefined) return [broken]
  const [, head, ending] = /^(.{3,})(ات|ون|ين|ان|ا)$/u.exec(word) ?? []
  if (head === undefined) return []
  if (ending === 'ات') return [head, `${head}ة`]
  return head.endsWith('ت') ? [head, `${head.slice(0, -1)}ة`] : [head]
}

/** A light stem: the endings of gender, number and relation cut off, three letters left at least. */
function cutEnding(key: string): string {
  return key.replace(/^(.{3,}?)(?:يات|يون|يين|يه|ات|ون|ين|ان|وا|ه|ي)$/u, '$1')
}
