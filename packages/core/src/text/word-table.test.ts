import { describe, expect, test } from 'vitest'
import { wordTable } from './word-table.js'

describe('a table of words', () => {
  test('finds what a map of the same words has, and nothing else', () => {
    const table = wordTable()
    const known = new Map<string, number>()
    const letters = 'ابتثجح'
    const word = (i: number): string => [...i.toString(6)].map((digit) => letters[Number(digit)]).join('')
    for (let i = 0; i < 30_000; i += 3) {
      table.set(word(i), i)
      known.set(word(i), i)
    }
    for (let i = 0; i < 30_000; i++) expect(table.find(word(i))).toBe(known.get(word(i)) ?? -1)
  })

  test('finds the empty word, and a new number takes the place of the old one', () => {
    const table = wordTable()
    expect(table.find('')).toBe(-1)
    table.set('', 1)
    table.set('كتاب', 2)
    table.set('', 3)
    expect([table.find(''), table.find('كتاب')]).toEqual([3, 2])
  })

  test('is asked for a part of a text between other letters', () => {
    const table = wordTable()
    table.set('والكتاب', 7)
    table.set('كتابها', 8)
    const text = 'قرأ كتاب اليوم'
    expect(table.find(text, 4, 8, 'وال')).toBe(7)
    expect(table.find(text, 4, 8, '', 'ها')).toBe(8)
    expect(table.find(text, 4, 8)).toBe(-1)
    expect(table.find(text, 4, 8, 'وال', 'ها')).toBe(-1)
  })
})
