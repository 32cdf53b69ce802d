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
