import { normalize } from '@corpus/core'
import snowball from 'snowball-stemmers'

/** What a word is found by: one term for each. */
export interface Analyzer {
  readonly name: string
  readonly term: (word: string) => string
}

const arabic = snowball.newStemmer('arabic')

/** Folding, then و and the article cut off. */
function cutPrefixes(word: string): string {
  const joined = normalize(word)
  const rest = joined.startsWith('و') && joined.length >= 4 ? joined.slice(1) : joined
  return rest.startsWith('ال') && rest.length >= 5 ? rest.slice(2) : rest
}

const PREFIXES = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل']
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/** light10 as Larkey, Ballesteros and Connell describe it (2007), after folding. */
function light10(word: string): string {
  let rest = normalize(word)
  if (rest.startsWith('و') && rest.length >= 4) rest = rest.slice(1)
  const prefix = PREFIXES.find((known) => rest.startsWith(known) && rest.length >= known.length + 2)
  if (prefix !== undefined) rest = rest.slice(prefix.length)
  for (const suffix of SUFFIXES) {
    if (rest.endsWith(suffix) && rest.length >= suffix.length + 2) rest = rest.slice(0, -suffix.length)
  }
  return rest
}

export const analyzers: readonly Analyzer[] = [
  { name: 'raw', term: (word) => normalize(word, { level: 'bare' }) },
  { name: 'folding', term: (word) => normalize(word) },
  { name: 'folding, و and ال cut', term: cutPrefixes },
  { name: 'light10', term: light10 },
  { name: 'Snowball', term: (word) => arabic.stem(word) },
]

const K1 = 1.2
const B = 0.75

/** BM25 over one analyzer, with the figures that the index uses too. */
export function plainIndex(texts: readonly (readonly string[])[], { term }: Analyzer) {
  const known = new Map<string, string>()
  const termOf = (word: string): string => {
    const before = known.get(word)
    if (before !== undefined) return before
    const fresh = term(word)
    known.set(word, fresh)
    return fresh
  }
  const postings = new Map<string, Map<number, number>>()
  texts.forEach((words, document) => {
    for (const word of words) {
      const key = termOf(word)
      const posting = postings.get(key) ?? new Map<number, number>()
      posting.set(document, (posting.get(document) ?? 0) + 1)
      postings.set(key, posting)
    }
  })
  const average = texts.reduce((sum, words) => sum + words.length, 0) / texts.length
  return {
    /** The documents that have a word of that term. */
    documentsOf: (word: string): ReadonlySet<number> => new Set(postings.get(termOf(word))?.keys()),
    rank: (words: readonly string[]): number[] => {
      const scores = new Map<number, number>()
      for (const key of new Set(words.map(termOf))) {
        const posting = postings.get(key)
        if (!posting) continue
        const rarity = Math.log(1 + (texts.length - posting.size + 0.5) / (posting.size + 0.5))
        for (const [document, times] of posting) {
          const length = (texts[document]?.length ?? 0) / average
          const score = (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + B * length))
          scores.set(document, (scores.get(document) ?? 0) + score)
        }
      }
      return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document)
    },
  }
}
