import { expect, test } from 'vitest'
import { latinSpellings } from '../src/index.js'

test.each([
  ['مسعود', 'masoud'],
  ['صباغ', 'sabbagh'],
  ['علي', 'ali'],
  ['سميث', 'smith'],
])('%s is usually written %s', (word, latin) => {
  expect(latinSpellings().get(word)).toBe(latin)
})

test('the article and another word have no row, a name that begins as the article does has one', () => {
  expect(latinSpellings().get('العزيز')).toBeUndefined()
  expect(latinSpellings().get('الكسندر')).toBe('alexander')
})

test('what is not there', () => {
  for (const word of ['', 'صصصص', 'constructor']) expect(latinSpellings().get(word)).toBeUndefined()
})
