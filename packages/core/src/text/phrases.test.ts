import { describe, expect, test } from 'vitest'
import { anyOf } from './phrases.js'

const find = (phrases: readonly string[], text: string): string[] => text.match(new RegExp(anyOf(phrases), 'gu')) ?? []

describe('anyOf', () => {
  test('finds the longest of phrases that begin alike', () => {
    expect(find(['أمس', 'أمس الأول', 'أول أمس'], 'امس، امس الاول، اول امس')).toEqual(['امس', 'امس الاول', 'اول امس'])
  })

  test('gives back what it took when what follows does not fit', () => {
    expect('امس الاول'.match(new RegExp(`${anyOf(['أمس', 'أمس الأول'])}(?= الاول)`, 'u'))?.[0]).toBe('امس')
  })

  test('a space stands for up to four', () => {
    expect(find(['كانون الثاني'], 'كانون   الثاني كانون      الثاني')).toEqual(['كانون   الثاني'])
  })

  test('signs are signs', () => {
    expect(find(['(أرشيف)', 'أ.ب'], '(ارشيف) ا.ب اxب')).toEqual(['(ارشيف)', 'ا.ب'])
  })

  test('agrees with a plain list of alternatives', () => {
    const phrases = ['ab', 'abc', 'abd', 'b', 'bcd', 'a c', 'c']
    const plain = new RegExp([...phrases].sort((a, b) => b.length - a.length).join('|'), 'gu')
    for (const text of ['abcabdab', 'bcdbc', 'a ca c', 'xabxcx', 'aabbcc']) {
      expect(find(phrases, text)).toEqual(text.match(plain) ?? [])
    }
  })
})
