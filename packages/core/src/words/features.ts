import { evidenceOf } from './evidence.js'
import type { Cut } from './lattice.js'
import { countOf, kindOf, type Lexicon, nameOf } from './lexicon.js'
import type { Written } from './written.js'

/**
 * What the ranker looks at: for each cut of a word a list of cells in one table of weights. A feature is hashed straight
 * to its cell, so that no name is ever built; two features that meet in one cell share a weight.
 */

/** Cells in the table of weights; a power of two. */
export const CELLS = 1 << 17

/** No cut has more features than this. */
export const MAX_FEATURES = 96

/** FNV-1a with 32 bits, and a last stir so that the low bits depend on all others. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME)
}

function toCell(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (half ^ (half >>> 13)) & (CELLS - 1)
}

/** The cell of a feature: its number keeps it apart from others with the same values. */
function cellOf(feature: number, context: number, value: number): number {
  return toCell(mix(mix(context, value), 1000 + feature))
}

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = mix(OFFSET, seed)
  for (let i = Math.max(from, 0); i < to; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

const BLOCK = 0x600

/** Letters that affixes are made of keep themselves in the template of a stem; all others count as one. */
const AFFIX_LETTERS = new Uint8Array(0x100)
for (const letter of 'ءؤئابةتسفكلمنهوىي') AFFIX_LETTERS[letter.charCodeAt(0) - BLOCK] = 1

function templateOf(word: string, { stem, end }: Cut): number {
  let hash = mix(OFFSET, 9)
  for (let i = stem; i < end; i++) {
    const code = word.charCodeAt(i)
    hash = mix(hash, AFFIX_LETTERS[code - BLOCK] === 1 ? code : 1)
  }
  return hash
}

/** The grammatical person of a pronoun by its first letter. */
const PERSONS: Readonly<Record<string, number>> = { ه: 3, ك: 2, ي: 1, ن: 1 }

/** Whether the name lexicon speaks for the stem or for the uncut word. */
function compareNames(stem: number, whole: number): number {
  if (stem === whole) return stem === 0 ? 3 : 0
  return stem > whole ? 2 : 1
}

/** Letters that, first in a word, may be a conjunction. */
const CONJUNCTIONS = 'وف'

/**
 * Writes the cells of one cut into `out` and returns how many there are. With `identity` false it leaves out the
 * features that know this very word or stem, so that training does not lean on them.
 */
export function featuresOf(word: Written, cut: Cut, lexicon: Lexicon, out: Int32Array, identity = true): number {
  const { letters, folded } = word
  const { stem, end } = cut
  const { length } = folded
  let size = 0
  // Where it is cut: all proclitics, the last of them, the pronoun, its person.
  const proclitics = hashOf(folded, 0, stem, 1)
  const inner = hashOf(folded, stem - 1, stem, 1)
  const pronoun = hashOf(folded, end, length, 2)
  const person = PERSONS[folded.charAt(end)] ?? 0
  const both = mix(proclitics, pronoun)
  const kind = (stem > 0 ? 1 : 0) + (end < length ? 2 : 0)
  out[size++] = cellOf(0, both, 0)
  out[size++] = cellOf(1, proclitics, kind)
  out[size++] = cellOf(2, pronoun, kind)
  out[size++] = cellOf(3, person, kind)
  out[size++] = cellOf(4, stem > 1 ? folded.charCodeAt(0) : 0, stem > 0 ? folded.charCodeAt(stem - 1) : 0)

  // Counts of the stem and of the word as it is.
  const whole = lexicon.find(folded)
  const wholeCount = countOf(whole)
  const wholeName = nameOf(whole)
  const { count, name, article, pronoun: withPronoun, proclitic, listed } = evidenceOf(folded, cut, lexicon)
  const few = (value: number): number => Math.min(value, 3)
  out[size++] = cellOf(5, both, count)
  out[size++] = cellOf(6, inner, count + 16 * kind)
  out[size++] = cellOf(7, pronoun, count + 16 * kind)
  out[size++] = cellOf(8, OFFSET, kind + 4 * wholeCount)
  out[size++] = cellOf(9, both, wholeCount)
  out[size++] = cellOf(10, inner, wholeCount + 16 * count)
  out[size++] = cellOf(11, pronoun, wholeCount + 16 * count)
  out[size++] = cellOf(12, person, wholeCount + 16 * count)
  out[size++] = cellOf(13, OFFSET, kind + 4 * (count - wholeCount + 16))

  // Its other surroundings.
  const usage = few(article) + 4 * few(withPronoun) + 16 * few(proclitic) + 64 * few(count)
  out[size++] = cellOf(14, inner, article)
  out[size++] = cellOf(15, pronoun, article)
  out[size++] = cellOf(16, inner, withPronoun)
  out[size++] = cellOf(17, pronoun, withPronoun)
  out[size++] = cellOf(18, inner, proclitic)
  out[size++] = cellOf(19, pronoun, proclitic)
  out[size++] = cellOf(20, inner, usage)
  out[size++] = cellOf(21, pronoun, usage)
  out[size++] = cellOf(22, both, usage)
  out[size++] = cellOf(23, kind, usage)
  out[size++] = cellOf(24, inner, mix(usage, few(wholeCount)))
  out[size++] = cellOf(25, person, mix(usage, few(wholeCount)))

  // Names.
  out[size++] = cellOf(26, inner, name + 8 * wholeName)
  out[size++] = cellOf(27, pronoun, name + 8 * wholeName)
  out[size++] = cellOf(28, both, name + 8 * wholeName)
  out[size++] = cellOf(29, kind, name + 8 * wholeName)
  out[size++] = cellOf(30, inner, wholeName + 8 * wholeCount)
  out[size++] = cellOf(31, pronoun, wholeName + 8 * wholeCount)
  out[size++] = cellOf(32, inner, wholeName + 8 * few(count) + 32 * few(wholeCount))
  out[size++] = cellOf(33, pronoun, wholeName + 8 * few(count) + 32 * few(wholeCount))
  out[size++] = cellOf(34, kind, wholeName)
  out[size++] = cellOf(35, kind, compareNames(name, wholeName))
  out[size++] = cellOf(36, kind, compareNames(name, wholeName) + 4 * Math.min(wholeCount, 2) + 16 * Math.min(count, 2))

  // Core's own word lists.
  out[size++] = cellOf(37, kind, listed)
  out[size++] = cellOf(38, inner, listed)
  out[size++] = cellOf(39, person, listed)
  out[size++] = cellOf(40, kind, listed + 8 * kindOf(whole))

  // The same as for the word without its conjunction, so that وسيعلن and سيعلن teach each other.
  const joined = stem > 0 && CONJUNCTIONS.includes(folded.charAt(0)) ? 1 : 0
  const rest = joined === 0 ? whole : lexicon.find(folded, 1)
  const restCount = countOf(rest)
  const second = hashOf(folded, joined, stem, 1)
  const restKind = (stem > joined ? 1 : 0) + (end < length ? 2 : 0)
  const start2 = hashOf(letters, stem, Math.min(end, stem + 2), 4)
  out[size++] = cellOf(70, second, restCount + 16 * count)
  out[size++] = cellOf(71, restKind, restCount - count + 16)
  out[size++] = cellOf(72, second, mix(usage, few(restCount)))
  out[size++] = cellOf(
    73,
    restKind,
    compareNames(name, nameOf(rest)) + 4 * Math.min(restCount, 2) + 16 * Math.min(count, 2),
  )
  out[size++] = cellOf(74, second, nameOf(rest) + 8 * few(count) + 32 * few(restCount))
  out[size++] = cellOf(75, second, start2)
  out[size++] = cellOf(76, second, mix(start2, few(count)))
  out[size++] = cellOf(77, restKind, listed + 8 * kindOf(rest))
  out[size++] = cellOf(78, second, end - stem)

  // Shape of the stem.
  const first = hashOf(letters, stem, stem + 1, 3)
  const first2 = hashOf(letters, stem, Math.min(end, stem + 2), 4)
  const first3 = hashOf(letters, stem, Math.min(end, stem + 3), 5)
  const last = hashOf(folded, end - 1, end, 6)
  const last2 = hashOf(folded, Math.max(stem, end - 2), end, 7)
  const last3 = hashOf(folded, Math.max(stem, end - 3), end, 8)
  const template = templateOf(folded, cut)
  const letterCount = end - stem
  out[size++] = cellOf(43, inner, letterCount)
  out[size++] = cellOf(44, pronoun, letterCount)
  out[size++] = cellOf(45, inner, letterCount + 32 * count)
  out[size++] = cellOf(46, pronoun, letterCount + 32 * count)
  out[size++] = cellOf(47, inner, first)
  out[size++] = cellOf(48, inner, first2)
  out[size++] = cellOf(49, inner, first3)
  out[size++] = cellOf(50, pronoun, last)
  out[size++] = cellOf(51, pronoun, last2)
  out[size++] = cellOf(52, pronoun, last3)
  out[size++] = cellOf(53, person, last2)
  out[size++] = cellOf(54, person, last3)
  out[size++] = cellOf(55, inner, mix(first2, Math.min(count, 4)))
  out[size++] = cellOf(56, pronoun, mix(last2, Math.min(count, 4)))
  out[size++] = cellOf(57, person, mix(usage, last))
  out[size++] = cellOf(58, inner, last2)
  out[size++] = cellOf(59, pronoun, first2)
  out[size++] = cellOf(60, both, mix(first, letterCount))
  out[size++] = cellOf(61, both, mix(last, letterCount))
  out[size++] = cellOf(62, inner, template)
  out[size++] = cellOf(63, pronoun, template)
  out[size++] = cellOf(64, person, template)

  if (identity && length <= 5) {
    const name = hashOf(folded, stem, end, 10)
    out[size++] = cellOf(65, both, name)
  }
  return size
}
