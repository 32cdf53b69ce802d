import type { Mention } from '../../mentions/index.js'
import { normalize } from '../../text/index.js'
import { type Reading, rangeOf, wordAt } from '../reading.js'
import { withoutArticle } from '../words.js'

/** Who bears a name in this text, by the words that may stand for it. */
export interface Directory {
  /** By the first word of their job words: وزير. */
  readonly persons: ReadonlyMap<string, readonly Entry[]>
  /** By the first word of their name: معهد. */
  readonly bodies: ReadonlyMap<string, readonly Entry[]>
  /** Persons by each word of their name: سالم, نعيمي. */
  readonly names: ReadonlyMap<string, readonly Entry[]>
  /** Every mention of a person, in order. */
  readonly mentioned: readonly Mentioned[]
}

interface Mentioned {
  readonly start: number
  readonly name: string
  /** The words before the name, without articles: صاحب السمو الملكي الأمير. */
  readonly titles: readonly string[]
}

export interface Entry {
  /** Where it stands in the text, in order. */
  readonly starts: number[]
  readonly name: string
  /** The role or the name, as a list of words without articles. */
  readonly words: readonly string[]
}

export function readDirectory(reading: Reading): Directory {
  const persons = new Map<string, Entry[]>()
  const bodies = new Map<string, Entry[]>()
  const names = new Map<string, Entry[]>()
  const mentioned: Mentioned[] = []
  for (const mention of reading.mentions) {
    const { name, kind, span } = mention
    if (name === null || kind === 'place') continue
    const words = wordsOf(name)
    if (kind === 'organization' || kind === 'agency') {
      add(bodies, words[0] ?? '', { starts: [span.start], name, words })
      continue
    }
    if (kind === 'person') {
      mentioned.push({ start: span.start, name, titles: titlesBefore(reading, mention) })
      for (const word of new Set(words.slice(0, MOST_WORDS))) add(names, word, { starts: [span.start], name, words })
    }
    const role = mention.role === null ? [] : wordsOf(mention.role.text)
    if (role.length > 0) add(persons, role[0] ?? '', { starts: [span.start], name, words: role })
  }
  return { persons, bodies, names, mentioned }
}

/** Words before a name that may be titles. */
const MOST_TITLES = 14

function titlesBefore(reading: Reading, { span }: Mention): string[] {
  const { first } = rangeOf(reading, span)
  const titles: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - MOST_TITLES); at--) {
    const kind = reading.mentions[reading.named[at] ?? -1]?.kind
    if (kind === 'person' || kind === 'role' || reading.tokens[at]?.sentence !== reading.tokens[first]?.sentence) break
    titles.push(withoutArticle(wordAt(reading, at)))
  }
  return titles
}

/** More different names for one word than this are not told apart. */
const MOST_NAMES = 50
/** A name has no more words. */
const MOST_WORDS = 8

function add(index: Map<string, Entry[]>, word: string, entry: Entry): void {
  const entries = index.get(word) ?? []
  if (entries.length === 0) index.set(word, entries)
  const known = entries.find(({ name, words }) => name === entry.name && words.join(' ') === entry.words.join(' '))
  if (known) known.starts.push(...entry.starts)
  else if (entries.length < MOST_NAMES) entries.push(entry)
}

export function wordsOf(text: string): string[] {
  return normalize(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(withoutArticle)
}

/** The entry that stands nearest before an offset. */
export function lastBefore(entries: readonly Entry[], offset: number): Entry | undefined {
  let last: { entry: Entry; start: number } | undefined
  for (const entry of entries) {
    const start = lastUnder(entry.starts, offset)
    if (start !== undefined && (last === undefined || start > last.start)) last = { entry, start }
  }
  return last?.entry
}

/** The last of sorted offsets that is smaller. */
function lastUnder(starts: readonly number[], offset: number): number | undefined {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return starts[low - 1]
}
