import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../text/index.js'
import type { NumberToken } from './token.js'
import { tokenize } from './tokenize.js'

/** Tokens as `kind:text`, a space between them. */
const read = (text: string): string =>
  tokenize(text)
    .map(({ kind, span }) => `${kind}:${text.slice(span.start, span.end)}`)
    .join(' ')

describe('words', () => {
  test.each([
    ['marks and tatweel belong to the word', 'السُّـوق مفتوحٌ', 'word:السُّـوق word:مفتوحٌ'],
    ['a stretched clitic before a quotation mark', 'لـ«النهار»', 'word:لـ punctuation:« word:النهار punctuation:»'],
    ['tatweel between spaces is a dash', 'بيروت ـ وكالات', 'word:بيروت punctuation:ـ word:وكالات'],
    ['a zero-width non-joiner inside', 'می\u200cرود', 'word:می\u200cرود'],
    ['bidi marks at the edge stay outside', '\u200fنعم\u200f.', 'word:نعم punctuation:.'],
    ['digits end a word', 'كوفيد19', 'word:كوفيد number:19'],
    ['presentation forms', 'ﻻ ﺳﻮﺭﻳﺎ', 'word:ﻻ word:ﺳﻮﺭﻳﺎ'],
    ['no space after a comma', 'نعم،لا', 'word:نعم punctuation:، word:لا'],
  ])('%s', (_, text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})

describe('numbers', () => {
  const value = (text: string): readonly [string, number | null, string | null][] =>
    tokenize(text)
      .filter((token): token is NumberToken => token.kind === 'number')
      .map(({ span, value, decimalMark }) => [text.slice(span.start, span.end), value, decimalMark])

  test.each([
    ['whole', '٢٠٢٤', 2024, null],
    ['Persian digits', '۱۲', 12, null],
    ['a point', '7.25', 7.25, '.'],
    ['Arabic decimal separator', '٣٫٥', 3.5, '٫'],
    ['Arabic thousands separator', '١٬٢٥٠٬٠٠٠', 1250000, null],
    ['both', '١٬٢٥٠٫٧٥', 1250.75, '٫'],
    ['ASCII thousands', '1,250,000', 1250000, null],
    ['ASCII thousands and a fraction', '1,250.5', 1250.5, '.'],
    ['a comma before one digit is a fraction', '2,5', 2.5, ','],
    ['an Arabic comma before two digits', '12،75', 12.75, '،'],
    ['points between groups of three', '1.250.000', 1250000, null],
    ['a bidi mark inside', '3\u200f.5', 3.5, '.'],
    ['letter ra: the halves may be swapped, so no value', '75ر12', null, 'ر'],
    ['a chain that is no number', '1.2.3', null, null],
  ])('%s: %s', (_, text, number, mark) => {
    expect(value(text)).toEqual([[text, number, mark]])
  })

  test.each([
    ['years in a row', '2012،2013', 'number:2012 punctuation:، number:2013'],
    ['a list with spaces', '1, 2', 'number:1 punctuation:, number:2'],
    ['a stop at the end', 'عام 2024.', 'word:عام number:2024 punctuation:.'],
    ['ra that opens a word', '5رجال', 'number:5 word:رجال'],
    ['a time', '03:39', 'number:03 punctuation:: number:39'],
    ['per cent', '٥٪', 'number:٥ punctuation:٪'],
  ])('not one number: %s', (_, text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})

describe('Latin words, addresses, tags', () => {
  test.each([
    ['Latin', 'رحلة MH370 إلى Côte d’Azur', 'word:رحلة latin:MH370 word:إلى latin:Côte latin:d’Azur'],
    ['another script', 'Москва', 'foreign:Москва'],
    [
      'an address at the end of a sentence',
      'على https://example.org/a?b=1.',
      'word:على url:https://example.org/a?b=1 punctuation:.',
    ],
    ['an address before an Arabic comma', 'www.example.com، ثم', 'url:www.example.com punctuation:، word:ثم'],
    ['a bare domain', '24example.net', 'url:24example.net'],
    ['mail', 'a.b@example.org.', 'email:a.b@example.org punctuation:.'],
    ['a handle', 'كتب @some_one', 'word:كتب handle:@some_one'],
    ['an Arabic hashtag', '#القمة_العربية!', 'hashtag:#القمة_العربية punctuation:!'],
    ['a sign alone', '# @', 'punctuation:# punctuation:@'],
    ['an abbreviation is no address', 'e.g. this', 'latin:e punctuation:. latin:g punctuation:. latin:this'],
    ['runs of a mark, emoji', '... 🇸🇾!!', 'punctuation:... symbol:🇸🇾 punctuation:!!'],
  ])('%s', (_, text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})

const PIECES = [
  'قال',
  'إنَّ',
  'الـ',
  'ـ',
  ' ',
  '\n',
  '١٢',
  '3.5',
  ',',
  '،',
  'ر',
  '.',
  '..',
  '@',
  '#',
  'a',
  'www.',
  'https://',
]
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES, '\u200f', '\u064b', '\ud800', '😀', 'ﻻ', '\u0000'), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
)

function checkTiling(source: string): void {
  let at = 0
  for (const { span } of tokenize(source)) {
    expect(span.start).toBeGreaterThanOrEqual(at)
    expect(span.end).toBeGreaterThan(span.start)
    for (let i = at; i < span.start; i++) expect(isBlank(source.charCodeAt(i))).toBe(true)
    expect(isBlank(source.charCodeAt(span.start))).toBe(false)
    at = span.end
  }
  for (let i = at; i < source.length; i++) expect(isBlank(source.charCodeAt(i))).toBe(true)
}

describe('laws', () => {
  test('tokens and spaces tile any text', () => {
    fc.assert(fc.property(text, checkTiling), { numRuns: 3000 })
  })

  test('tokens and spaces tile the seeds', () => {
    for (const name of ['000_b6773dbc3222cc6f', '003_57e1fc8855b3a405']) {
      checkTiling(readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8'))
    }
  })
})
