/**
 * Letter classes of Arabic script. Ranges are those of the Unicode Character Database
 * (Scripts.txt, DerivedGeneralCategory.txt, PropList.txt; version 17).
 */

/** U+0640, the stroke that stretches a word: it joins letters and means nothing. */
export const TATWEEL = 0x0640

/** The zeros of the digits that make numbers: ASCII, Arabic-Indic, Persian, fullwidth. */
export const DIGIT_ZEROS = [0x30, 0x0660, 0x06f0, 0xff10] as const

/** The zero of the system of digits that a digit is of; undefined for what is no digit. */
export function zeroOf(code: number): number | undefined {
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return zero
  return undefined
}

/** A letter of Arabic script, presentation forms included; tatweel is none. */
export function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a && code !== TATWEEL) ||
    (code >= 0x066e && code <= 0x06d5 && code !== 0x0670 && code !== 0x06d4) ||
    (code >= 0x06ee && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x0870 && code <= 0x08c9) ||
    (code >= 0xfb50 && code <= 0xfdfd) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

/** A mark written over or under a letter: harakat, tanwin, shadda, superscript alef, Quranic signs. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) ||
    (code >= 0x08ca && code <= 0x08ff && code !== 0x08e2)
  )
}

/** Bidi controls, zero-width characters, the byte order mark and the soft hyphen: nothing is drawn. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) || // ZWSP ZWNJ ZWJ LRM RLM
    (code >= 0x202a && code <= 0x202e) || // LRE RLE PDF LRO RLO
    (code >= 0x2060 && code <= 0x2069) || // WJ, invisible operators, LRI RLI FSI PDI
    code === 0x061c || // ALM
    code === 0xfeff || // BOM
    code === 0x00ad // soft hyphen
  )
}

/** Spaces within a line, the no-break ones included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Characters that end a line: LF, CR, NEL, LS, PS. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** What may be cut from the edge of a block: spaces, line ends and what is not drawn. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isLineBreak(code) || isInvisible(code)
}

/**
 * Word edges for patterns over the normal view, to be used in place of `\b`, which does not know Arabic letters.
 * Patterns that use them need the `u` flag.
 */
export const WORD_START = '(?<![\\p{L}\\p{N}_])'
export const WORD_END = '(?![\\p{L}\\p{N}_])'
