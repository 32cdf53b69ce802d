import { normalize } from './normal.js'

/**
 * A pattern source that matches any of the phrases as the normal view spells them, the longest first;
 * one space in a phrase stands for any number.
 */
export function anyOf(phrases: Iterable<string>): string {
  const sources = [...new Set([...phrases].map((phrase) => normalize(phrase)))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, ' {1,4}'))
  return `(?:${sources.join('|')})`
}

/** Looks rows up by any of their spellings, as the normal view spells them. */
export function indexBy<Row>(rows: readonly Row[], words: (row: Row) => readonly string[]): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>()
  for (const row of rows) {
    for (const word of words(row)) index.set(normalize(word), row)
  }
  return index
}
