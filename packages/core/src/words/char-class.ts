import { isArabicLetter, isBlank, isInvisible, isMark, TATWEEL, zeroOf } from '../text/index.js'

/** What a code unit is to the tokeniser. */
export const BLANK = 0
export const INVISIBLE = 1
export const ARABIC = 2
export const MARK = 3
export const STRETCH = 4
export const DIGIT = 5
export const LATIN = 6
/** A letter or digit of any other script, or a mark on one. */
export const FOREIGN = 7
const PUNCTUATION = 8
/** Halves of characters beyond U+FFFF, and what joins them: emoji. */
export const ASTRAL = 9
export const SYMBOL = 10

const VARIATION_SELECTOR = 0xfe0f

let table: Uint8Array | undefined

/** The class of every code unit, made at the first call. */
export function charClasses(): Uint8Array {
  if (table) return table
  table = new Uint8Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = classOf(code)
  return table
}

function classOf(code: number): number {
  if (isInvisible(code)) return INVISIBLE
  if (isBlank(code)) return BLANK
  if (code === TATWEEL) return STRETCH
  if (isArabicLetter(code)) return ARABIC
  if (isMark(code)) return MARK
  if ((code >= 0xd800 && code <= 0xdfff) || code === VARIATION_SELECTOR) return ASTRAL
  if (zeroOf(code) !== undefined) return DIGIT
  const char = String.fromCharCode(code)
  if (/\p{Script=Latin}/u.test(char)) return LATIN
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return FOREIGN
  return /\p{P}/u.test(char) ? PUNCTUATION : SYMBOL
}
