import { latinSounds } from '../lexicon/latin-sounds.js'

const sounds = new Map(latinSounds.map(({ letter, written }) => [letter, written]))
const VOWELS = 'aeiou'
/** Pairs of letters that Latin spellings write as one: كس as x, تش as ch. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  كس: ['x', 'cc'],
  تش: ['ch', 'c', 'tch', 'tsh', 'cz', 'tsch'],
  دج: ['j', 'dj', 'g'],
  يا: ['ia', 'ya', 'ja', 'ea'],
  وو: ['w', 'oo'],
}
/** A name of more letters is no name; it bounds the time a comparison takes. */
const MOST_LETTERS = 40
/** What a short vowel costs where several are written, and a long one that is left out. */
const SLIP = 1
const NEVER = 99

/**
 * How far a folded Latin word is from a folded Arabic one by sound: 0 when each letter is written in one of its ways,
 * one more for each long vowel that is left out; null when a consonant differs.
 *
 * @example
 * distanceOf('صباغ', 'sabbagh') // 0
 * distanceOf('حسين', 'hasan') // 1
 * distanceOf('حسن', 'jason') // null
 */
export function distanceOf(arabic: string, latin: string): number | null {
  const rows = arabic.length
  const columns = latin.length
  if (rows === 0 || columns === 0 || rows > MOST_LETTERS || columns > MOST_LETTERS) return null
  // cost[i][j]: the least for the first i Arabic letters written as the first j Latin ones.
  const cost = Array.from({ length: rows + 1 }, () => new Uint8Array(columns + 1).fill(NEVER))
  ;(cost[0] as Uint8Array)[0] = 0
  for (let i = 0; i <= rows; i++) {
    const row = cost[i] as Uint8Array
    for (let j = 0; j <= columns; j++) {
      const now = row[j] as number
      if (now >= NEVER) continue
      // A short vowel, or the second of a doubled consonant, stands for nothing in Arabic.
      if (j < columns && (isVowel(latin, j) || (j > 0 && latin[j] === latin[j - 1]))) put(row, j + 1, now)
      if (i === rows) continue
      const letter = arabic.charAt(i)
      for (const way of sounds.get(letter) ?? []) {
        if (latin.startsWith(way, j)) put(cost[i + 1] as Uint8Array, j + way.length, now)
      }
      if ('اوي'.includes(letter)) put(cost[i + 1] as Uint8Array, j, now + SLIP)
      for (const way of PAIRS[arabic.slice(i, i + 2)] ?? []) {
        if (latin.startsWith(way, j)) put(cost[i + 2] as Uint8Array, j + way.length, now)
      }
    }
  }
  const best = (cost[rows] as Uint8Array)[columns] as number
  return best < NEVER ? best : null
}

const isVowel = (latin: string, at: number): boolean => VOWELS.includes(latin.charAt(at))

function put(row: Uint8Array, at: number, value: number): void {
  if (at < row.length && value < (row[at] as number)) row[at] = value
}
