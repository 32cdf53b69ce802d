import { expect, test } from 'vitest'
import { MOVES } from './crf.js'
import { ROWS } from './hash.js'
import { clusterOf, countOf, nameOf, packKnownWords, readKnownWords, toKnown, wideOf } from './known-words.js'
import { LABELS } from './labels.js'
import { packLooks, packTable, readLooks, readNamesModel } from './model.js'
import { LOOKS, lookOf, lookRows } from './name-look.js'
import { LIST } from './word-lists.js'

const moves = new Array<number>(MOVES).fill(0)
const lexicon = { words: '', middle: [], coarse: [], looks: '', places: 'كاف الدور|تاجروين', bodies: '' }

test('a packed table comes back', () => {
  const table = new Int8Array(ROWS * LABELS)
  for (const [row, label, steps] of [
    [0, 0, 1],
    [0, 8, -45],
    [1, 3, 45],
    [70, 2, 12],
    [5000, 5, -7],
    [ROWS - 1, LABELS - 1, 22],
  ] as const) {
    table[row * LABELS + label] = steps
  }
  const model = readNamesModel({ step: 1, ...packTable(table), moves, ...lexicon })
  expect(Buffer.from(model.table.buffer).equals(Buffer.from(table.buffer))).toBe(true)
  expect(model.lists.words.get('تاجروين')).toBe(LIST.town)
  const filled = [0, 1, 70, 5000, ROWS - 1]
  for (const row of [...filled, 2, 71, 5001, ROWS - 2]) {
    expect((((model.filled[row >> 5] ?? 0) >>> row) & 1) === 1).toBe(filled.includes(row))
  }
})

test('packed words come back', () => {
  const words = new Map([
    ['كتاب', toKnown(9, 3, 512, 300)],
    ['كتابه', toKnown(2, 0, 0, 0)],
    ['وزير', toKnown(15, 7, 1, 2)],
  ])
  const read = readKnownWords(packKnownWords(words))
  expect(new Map(read)).toEqual(words)
  const known = read.get('كتاب') ?? 0
  expect([countOf(known), nameOf(known), clusterOf(known), wideOf(known)]).toEqual([9, 3, 512, 300])
})

test('a model of another table is refused', () => {
  const packed = { step: 1, gaps: '', masks: '', values: '', moves: [0], ...lexicon }
  expect(() => readNamesModel(packed)).toThrow(RangeError)
})

test('a packed table of looks comes back, and tells a name by its letters', () => {
  const looks = new Int8Array(LOOKS)
  for (const row of lookRows('دورف')) looks[row] = 10
  expect(readLooks(packLooks(looks))).toEqual(looks)
  expect(lookOf('دورف', looks)).toBe(7)
  expect(lookOf('سوق', looks)).toBeLessThan(7)
  expect(lookOf('سوق', new Int8Array(LOOKS))).toBe(3)
})
