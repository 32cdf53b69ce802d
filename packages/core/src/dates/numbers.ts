import { type NumberWord, numberWords } from '../lexicon/numbers.js'
import { anyOf, indexBy, WORD_END } from '../text/index.js'

/** Pattern sources for numbers in words, and their value. */
const wordsOf = (kind: NumberWord['kind']): string =>
  anyOf(numberWords.filter((row) => row.kind === kind).map((row) => row.word))

const TEN = wordsOf('ten')
const SMALL = wordsOf('cardinal')
const AND = ' {1,4}و {0,2}'
const ORDINAL_WORD = wordsOf('ordinal')

/** 1 to 99: ثلاثة, ثمانية عشر, خمس وأربعون */
export const CARDINAL = `(?:${SMALL}(?: {1,4}عشره?${WORD_END}|${AND}${TEN})?|${TEN})${WORD_END}`
/** With the article, 1 to 39: الأول, الحادي عشر, الثالث والعشرين; also with the wrong gender, السابع عشرة. */
export const ORDINAL = `ال(?:${ORDINAL_WORD}(?: {1,4}عشره?${WORD_END}|${AND}(?:ال)?${TEN})?|${TEN})${WORD_END}`
/** Without the article, 1 to 10: ثالث */
export const BARE_ORDINAL = ORDINAL_WORD
/** 1000 to 2999: ألفين وثمانية عشر, ألف وتسعمئة وواحد */
export const YEAR_WORDS = `${wordsOf('thousand')}(?:${AND}${wordsOf('hundred')})?(?:${AND}${CARDINAL})?${WORD_END}`

const index = indexBy(numberWords, (row) => [row.word])

/** The sum of the number words; undefined if one of them is none. */
export function sumOf(text: string): number | undefined {
  let sum = 0
  for (const word of text.split(/ +/)) {
    if (word === 'و' || word === '') continue
    const row = index.get(word) ?? index.get(word.replace(/^و/, '')) ?? index.get(word.replace(/^و?ال/, ''))
    if (!row) return undefined
    sum += row.value
  }
  return sum
}

/** A number in figures or words. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d/.test(text) ? Number(text) : sumOf(text)
}
