import { distanceOf, foldLatin } from '../../latin/index.js'
import { normalize } from '../../text/index.js'
import type { Entity } from './entity.js'
import { partsOf } from './name-forms.js'

/** Finds entities by a name in Arabic or Latin letters, the nearest first, then those that are named most. */
export type NameSearch = (query: string) => readonly Entity[]

/** A word of names, and the entities that have it. */
interface Entry {
  readonly word: string
  readonly arabic: boolean
  readonly entities: number[]
}

/** What is left out of a Latin query and of a Latin name: articles and the word for son. */
const PARTICLES = new Set([
  'al',
  'as',
  'ash',
  'at',
  'an',
  'ar',
  'az',
  'ad',
  'bin',
  'ibn',
  'ben',
  'bint',
  'el',
  'ul',
  'the',
])
const MOST_WORDS = 8
const LEAST_FOR_PREFIX = 3
/** Near in this order: the same word, its beginning, the same by sound. */
const PREFIX = 1
const SOUND = 2

/**
 * Indexes the names of entities once, for many queries. Arabic letters are compared as the normal view has them, Latin
 * ones without marks; one script is found by the other by the sounds that its letters may stand for.
 *
 * @example
 * newNameSearch(corpus.entities)('Ṣabbāgh') // الصباغ
 */
export function newNameSearch(entities: readonly Entity[]): NameSearch {
  const entries = new Map<string, Entry>()
  for (const [index, { kind, name, forms, latin }] of entities.entries()) {
    const names = new Set([name, ...forms.map(({ form }) => form)])
    const words = new Set([...names].flatMap((each) => (kind === 'person' ? partsOf(each) : wordsOf(each))))
    for (const word of [...words, ...latinWords(latin.name)]) {
      const entry = entries.get(word) ?? { word, arabic: isArabic(word), entities: [] }
      entries.set(word, entry)
      if (entry.entities.at(-1) !== index) entry.entities.push(index)
    }
  }
  const all = [...entries.values()]
  return (query) => {
    const words = isArabic(query) ? partsOf(query) : latinWords(query)
    if (words.length === 0) return []
    let found: Map<number, number> | null = null
    for (const word of words.slice(0, MOST_WORDS)) found = both(found, near(all, word))
    const order = [...(found ?? [])].map(([index, distance]) => ({ entity: entities[index] as Entity, distance }))
    order.sort(
      (a, b) =>
        a.distance - b.distance ||
        b.entity.mentions.length - a.entity.mentions.length ||
        (a.entity.slug < b.entity.slug ? -1 : 1),
    )
    return order.map(({ entity }) => entity)
  }
}

const isArabic = (text: string): boolean => /[\u0621-\u06ff]/.test(text)

/** The words of a name that is no person's, without the article. */
function wordsOf(name: string): string[] {
  return (normalize(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^ال(?=\p{L}{3})/u, ''))
}

/** Abd al-Rahman, Abdurrahman and Abdulrahman are one word, as they are in the index. */
function latinWords(text: string): string[] {
  const joined = foldLatin(text)
    .replace(/\babd(?:[ou]l|el|al)?[ -]+(?:[ae]l|[ae](?=([rsztdn])-\1))?-?/g, 'abdal')
    .replace(/\babd[ou]([rsztdn])\1/g, 'abdal$1')
    .replace(/\bab[ou]u?[ -]+/g, 'abu')
  return (joined.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PARTICLES.has(word))
}

/** The entities that have the word, each with how near theirs is. */
function near(entries: readonly Entry[], query: string): Map<number, number> {
  const found = new Map<number, number>()
  const arabic = isArabic(query)
  for (const entry of entries) {
    const distance = distanceTo(query, arabic, entry)
    if (distance === null) continue
    for (const index of entry.entities) found.set(index, Math.min(found.get(index) ?? distance, distance))
  }
  return found
}

function distanceTo(query: string, arabic: boolean, { word, arabic: isInArabic }: Entry): number | null {
  if (word === query) return 0
  if (query.length >= LEAST_FOR_PREFIX && word.startsWith(query)) return PREFIX
  if (arabic === isInArabic) return null
  const distance = arabic ? distanceOf(query, word) : distanceOf(word, query)
  return distance === null ? null : SOUND + distance
}

/** What has all the words: the sum of the distances. */
function both(known: ReadonlyMap<number, number> | null, next: ReadonlyMap<number, number>): Map<number, number> {
  if (known === null) return new Map(next)
  return new Map(
    [...next].flatMap(([index, distance]) => {
      const before = known.get(index)
      return before === undefined ? [] : [[index, before + distance] as const]
    }),
  )
}
