import { segment } from '@corpus/core'
import { describe, expect, test } from 'vitest'
import { cliticModel } from '../src/index.js'

const model = cliticModel()

const partsOf = (word: string): string =>
  (segment(word, { model })[0]?.segments ?? []).map(({ span }) => word.slice(span.start, span.end)).join('+')

describe('clitics are cut off', () => {
  test.each([
    ['conjunction', 'وقالت', 'و+قالت'],
    ['preposition', 'بمدينة', 'ب+مدينة'],
    ['preposition before al-', 'بالعاصمة', 'ب+العاصمة'],
    ['ل + ال', 'للحكومة', 'ل+لحكومة'],
    ['future', 'سيعلن', 'س+يعلن'],
    ['conjunction and future', 'وسيعلن', 'و+س+يعلن'],
    ['conjunction and preposition', 'وبالرغم', 'و+ب+الرغم'],
    ['possessive', 'مدينتهم', 'مدينت+هم'],
    ['object', 'أعلنتها', 'أعلنت+ها'],
    ['future and object', 'ستعلنه', 'س+تعلن+ه'],
    ['both ends', 'لحكومته', 'ل+حكومت+ه'],
  ])('%s: %s', (_, word, parts) => {
    expect(partsOf(word)).toBe(parts)
  })
})

describe('words that only look like it stay whole', () => {
  test.each([
    'وزير',
    'وكالة',
    'وليد',
    'بسام',
    'بلاد',
    'فريق',
    'فهد',
    'كتاب',
    'كمال',
    'لجنة',
    'لبنان',
    'سوريا',
    'سامي',
    'مياه',
    'وجه',
  ])('%s', (word) => {
    expect(partsOf(word)).toBe(word)
  })
})

describe('the stem is spelled as it stands alone', () => {
  test.each([
    ['مدينتهم', 'مدينة'],
    ['للفنون', 'الفنون'],
    ['أعضاؤها', 'أعضاء'],
    ['عليهم', 'على'],
  ])('%s: %s', (word, stem) => {
    expect(segment(word, { model })[0]?.stem).toBe(stem)
  })
})
