import { countries } from '../../lexicon/countries.js'
import { pronounCarriers, wholeWords } from '../../lexicon/function-words.js'
import { givenNames } from '../../lexicon/given-names.js'
import { months } from '../../lexicon/months.js'
import { outlets } from '../../lexicon/outlets.js'
import { places } from '../../lexicon/places.js'
import { normalize } from '../../text/index.js'

/**
 * What is known of a word (level `folded`): how often it stands in news text and in names of people (classes: 0 for
 * none, else one more than the binary logarithm), and which cluster of words with the same neighbours it is in, from 1
 * (0 for none): one cluster by the words right beside it, a wide one by those two away as well. In one number.
 */
export type KnownWords = ReadonlyMap<string, number>

/** The entry of a word; of one with a last ى that is not known so, the one with ي. */
export function lookUp(words: KnownWords, form: string): number {
  const known = words.get(form)
  if (known !== undefined) return known
  return form.endsWith('ى') ? (words.get(withYa(form)) ?? 0) : 0
}

/** As the level `folded` spells it. */
export function withYa(form: string): string {
  return form.endsWith('ى') ? `${form.slice(0, -1)}ي` : form
}

export const countOf = (known: number): number => known & 15
export const nameOf = (known: number): number => (known >> 4) & 7
export const clusterOf = (known: number): number => (known >> 7) & 0x7ff
export const wideOf = (known: number): number => known >> 18
export const toKnown = (count: number, name: number, cluster: number, wide: number): number =>
  count | (name << 4) | (cluster << 7) | (wide << 18)

const FIRST_SHARED = 'A'.charCodeAt(0)
const FIRST = '0'.charCodeAt(0)
/** Clusters are written with two digits of this base. */
const BASE = 40

/**
 * Reads packed words: in order, each as a Latin capital for the number of letters it shares with the word before, its
 * other letters, and six digits from `0` on: count, name, cluster (two), wide cluster (two).
 */
export function readKnownWords(packed: string): KnownWords {
  const words = new Map<string, number>()
  let word = ''
  let at = 0
  const digit = (): number => packed.charCodeAt(at++) - FIRST
  while (at < packed.length) {
    const shared = packed.charCodeAt(at++) - FIRST_SHARED
    const from = at
    while (packed.charCodeAt(at) > 0x7f) at++
    word = word.slice(0, shared) + packed.slice(from, at)
    words.set(word, toKnown(digit(), digit(), digit() * BASE + digit(), digit() * BASE + digit()))
  }
  return words
}

/** Packs words as `readKnownWords` reads them. */
export function packKnownWords(words: Iterable<readonly [word: string, known: number]>): string {
  let packed = ''
  let before = ''
  for (const [word, known] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++
    const cluster = clusterOf(known)
    const wide = wideOf(known)
    const pairs = [Math.floor(cluster / BASE), cluster % BASE, Math.floor(wide / BASE), wide % BASE]
    const digits = [countOf(known), nameOf(known), ...pairs]
    packed += String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared)
    packed += String.fromCharCode(...digits.map((value) => FIRST + value))
    before = word
  }
  return packed
}

const FUNCTION = 1
const COUNTRY = 2
const TOWN = 4
const GIVEN = 8
const OUTLET = 16
const MONTH = 32

let lists: ReadonlyMap<string, number> | undefined

/** The words of core's own lists that are one word, each with the sum of its lists. */
export function listedWords(): ReadonlyMap<string, number> {
  if (lists) return lists
  const sums = new Map<string, number>()
  const add = (words: readonly string[], list: number): void => {
    for (const word of words) {
      if (word.includes(' ')) continue
      const form = normalize(word)
      sums.set(form, (sums.get(form) ?? 0) | list)
    }
  }
  add([...pronounCarriers, ...wholeWords], FUNCTION)
  add(
    countries.flatMap(({ words }) => words),
    COUNTRY,
  )
  add(
    places.flatMap(({ words }) => words),
    TOWN,
  )
  add(givenNames, GIVEN)
  add(
    outlets.filter(({ ambiguous }) => !ambiguous).flatMap(({ words }) => words),
    OUTLET,
  )
  add(
    months.map(({ word }) => word),
    MONTH,
  )
  lists = sums
  return sums
}
