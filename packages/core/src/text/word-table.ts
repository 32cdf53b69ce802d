/** Numbers for words, asked for by their code units in place: what is asked for is neither cut out nor put together. */
export interface WordTable {
  /** The number of the word that `source[start]` up to `source[end]` is, between `before` and `after`; else `absent`. */
  readonly find: (source: string, start?: number, end?: number, before?: string, after?: string) => number
  readonly set: (word: string, number: number) => void
  /** All words with their numbers, in the order in which they came. */
  readonly entries: () => (readonly [word: string, number: number])[]
}

const FIRST_SLOTS = 1 << 12
/** A hash is the word as digits of this base, modulo 2³², so that those of parts make that of the whole. */
const BASE = 0x01000193
/** The odd number next to 2³² divided by the golden ratio (Knuth): spreads words that differ little. */
const SPREAD = 0x9e3779b1 | 0

function hashOn(hash: number, source: string, start: number, end: number): number {
  let next = hash
  for (let i = start; i < end; i++) next = (Math.imul(next, BASE) + source.charCodeAt(i)) | 0
  return next
}

function power(exponent: number): number {
  let product = 1
  for (let i = 0; i < exponent; i++) product = Math.imul(product, BASE)
  return product
}

/** A hash whose low bits, where the search begins, depend on all others. */
function spreadOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), SPREAD)
  return spread ^ (spread >>> 15)
}

/** From 1 to 255. */
function tagOf(spread: number): number {
  return spread >>> 24 || 1
}

/** Whether the word has these code units from `at` on. */
function holds(word: string, at: number, source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (word.charCodeAt(at + i - start) !== source.charCodeAt(i)) return false
  return true
}

/** @param absent what is told of words that the table has not */
export function wordTable(absent = -1): WordTable {
  const words: string[] = []
  const numbers: number[] = []
  /**
   * Open addressing: eight bits of the hash of a word, 0 where there is none, so that what most questions ask stays
   * in the processor's cache; and beside them its place in `words`.
   */
  let tags = new Uint8Array(FIRST_SLOTS)
  let places = new Int32Array(FIRST_SLOTS)

  const placeOf = (hash: number, source: string, start: number, end: number, before: string, after: string): number => {
    const length = before.length + end - start + after.length
    const spread = spreadOf(hash)
    const tag = tagOf(spread)
    const mask = tags.length - 1
    for (let slot = spread & mask; ; slot = (slot + 1) & mask) {
      const found = tags[slot]
      if (found === 0) return -1
      if (found !== tag) continue
      const place = places[slot] as number
      const word = words[place] as string
      if (
        word.length === length &&
        holds(word, before.length, source, start, end) &&
        (before === '' || word.startsWith(before)) &&
        (after === '' || word.endsWith(after))
      )
        return place
    }
  }
  /** The middle asked for last: its surroundings are asked for one after the other. */
  let lastSource = ''
  let lastStart = 0
  let lastEnd = 0
  let lastHash = 0
  let lastPower = 0
  const hashAround = (source: string, start: number, end: number, before: string, after: string): number => {
    if (start !== lastStart || end !== lastEnd || source !== lastSource) {
      lastSource = source
      lastStart = start
      lastEnd = end
      lastHash = hashOn(0, source, start, end)
      lastPower = power(end - start)
    }
    const hash = (Math.imul(hashOn(0, before, 0, before.length), lastPower) + lastHash) | 0
    return hashOn(hash, after, 0, after.length)
  }
  const insert = (word: string, place: number): void => {
    const spread = spreadOf(hashOn(0, word, 0, word.length))
    const mask = tags.length - 1
    let slot = spread & mask
    while (tags[slot] !== 0) slot = (slot + 1) & mask
    tags[slot] = tagOf(spread)
    places[slot] = place
  }
  const grow = (): void => {
    tags = new Uint8Array(tags.length * 2)
    places = new Int32Array(tags.length)
    words.forEach(insert)
  }

  return {
    find: (source, start = 0, end = source.length, before = '', after = '') => {
      const isAlone = before === '' && after === ''
      const hash = isAlone ? hashOn(0, source, start, end) : hashAround(source, start, end, before, after)
      const place = placeOf(hash, source, start, end, before, after)
      return place < 0 ? absent : (numbers[place] as number)
    },
    set: (word, number) => {
      const place = placeOf(hashOn(0, word, 0, word.length), word, 0, word.length, '', '')
      if (place >= 0) {
        numbers[place] = number
        return
      }
      words.push(word)
      numbers.push(number)
      if (words.length * 2 > tags.length) grow()
      else insert(word, words.length - 1)
    },
    entries: () => words.map((word, i) => [word, numbers[i] as number]),
  }
}
