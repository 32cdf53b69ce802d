/** Numbers for words, asked for by their code units in place: what is asked for is neither cut out nor put together. */
export interface WordTable {
  /** The number of the word that `source[start]` up to `source[end]` is, between `before` and `after`; else `absent`. */
  readonly find: (source: string, start?: number, end?: number, before?: string, after?: string) => number
  readonly set: (word: string, number: number) => void
  /** All words with their numbers, in the order in which they came. */
  readonly entries: () => (readonly [word: string, number: number])[]
}

const FIRST_SLOTS = 1 << 12
/** FNV-1a with 32 bits. */
const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

function hashOn(hash: number, source: string, start: number, end: number): number {
  let next = hash
  for (let i = start; i < end; i++) next = Math.imul(next ^ source.charCodeAt(i), PRIME)
  return next
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
  /** Open addressing: the hash of a word, 0 where there is none, and beside it its place in `words`. */
  let hashes = new Int32Array(FIRST_SLOTS)
  let places = new Int32Array(FIRST_SLOTS)

  const placeOf = (source: string, start: number, end: number, before: string, after: string): number => {
    const length = before.length + end - start + after.length
    let hash = hashOn(OFFSET, before, 0, before.length)
    hash = hashOn(hashOn(hash, source, start, end), after, 0, after.length) || 1
    const mask = hashes.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = hashes[slot]
      if (found === 0) return -1
      if (found !== hash) continue
      const place = places[slot] as number
      const word = words[place] as string
      if (
        word.length === length &&
        holds(word, 0, before, 0, before.length) &&
        holds(word, before.length, source, start, end) &&
        holds(word, length - after.length, after, 0, after.length)
      )
        return place
    }
  }
  const insert = (place: number, hash: number): void => {
    const mask = hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (hashes[slot] !== 0) slot = (slot + 1) & mask
    hashes[slot] = hash
    places[slot] = place
  }
  const grow = (): void => {
    const before = hashes
    const known = places
    hashes = new Int32Array(before.length * 2)
    places = new Int32Array(before.length * 2)
    before.forEach((hash, i) => {
      if (hash !== 0) insert(known[i] as number, hash)
    })
  }

  return {
    find: (source, start = 0, end = source.length, before = '', after = '') => {
      const place = placeOf(source, start, end, before, after)
      return place < 0 ? absent : (numbers[place] as number)
    },
    set: (word, number) => {
      const place = placeOf(word, 0, word.length, '', '')
      if (place >= 0) {
        numbers[place] = number
        return
      }
      words.push(word)
      numbers.push(number)
      if (words.length * 2 > hashes.length) grow()
      insert(words.length - 1, hashOn(OFFSET, word, 0, word.length) || 1)
    },
    entries: () => words.map((word, i) => [word, numbers[i] as number]),
  }
}
