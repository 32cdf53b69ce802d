import { normalize } from './normal.js'

interface Node {
  /** A phrase may end here. */
  end: boolean
  readonly next: Map<string, Node>
}

/**
 * A pattern source that matches any of the phrases as the normal view spells them, the longest possible; one space in
 * a phrase stands for up to four. Phrases share their beginnings, so that a place in the text is tried once for all.
 */
export function anyOf(phrases: Iterable<string>): string {
  const root: Node = { end: false, next: new Map() }
  for (const phrase of phrases) {
    let node = root
    for (const letter of normalize(phrase).replace(/ +/g, ' ')) {
      const next = node.next.get(letter) ?? { end: false, next: new Map() }
      node.next.set(letter, next)
      node = next
    }
    node.end = true
  }
  return `(?:${toSource(root)})`
}

function toSource({ end, next }: Node): string {
  if (next.size === 0) return ''
  const branches = [...next].map(([letter, node]) => toLetter(letter) + toSource(node))
  if (!end) return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`
  return `(?:${branches.join('|')})?`
}

function toLetter(letter: string): string {
  return letter === ' ' ? ' {1,4}' : letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}

/** Looks rows up by any of their spellings, as the normal view spells them. */
export function indexBy<Row>(rows: readonly Row[], words: (row: Row) => readonly string[]): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>()
  for (const row of rows) {
    for (const word of words(row)) index.set(normalize(word), row)
  }
  return index
}

/** Words as the normal view spells them. */
export const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => normalize(word)))
