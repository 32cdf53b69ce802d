import { expect, test } from 'vitest'
import { toKnown } from './known-words.js'
import { countProclitics } from './proclitics.js'
import { makeLists } from './word-lists.js'

const lists = makeLists({ places: ['تاجروين'], bodies: [] })
const words = new Map([['مدينه', toKnown(9, 0, 0, 0)]])

test.each([
  ['of a known word', 'بمدينه', 1],
  ['before the article', 'والمدينه', 1],
  ['and, before what is not known', 'وكراتشوك', 1],
  ['before a name of the gazetteer', 'بتاجروين', 1],
  ['a foreign w, which a vowel follows', 'ويستهام', 0],
  ['no other letter before what is not known', 'بيزلي', 0],
])('%s: %s', (_, form, count) => {
  expect(countProclitics(form, words, lists)).toBe(count)
})
