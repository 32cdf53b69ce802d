import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meet, type TermLevel, terms } from './terms.js'

const levelOf = (a: string, b: string): TermLevel | undefined => meet(terms(a), terms(b))?.level

describe('two words meet at the nearest level', () => {
  test.each([
    ['themselves', 'وزير', 'وزير', 'exact'],
    ['harakat and tatweel', 'وزير', 'وَزِيـر', 'exact'],
    ['presentation forms', 'سوريا', 'ﺳﻮﺭﻳﺎ', 'exact'],
    ['hamza left out', 'أحمد', 'احمد', 'folded'],
    ['ه for ة', 'مدينة', 'مدينه', 'folded'],
    ['ى for ي', 'مصري', 'مصرى', 'folded'],
    ['the article', 'وزير', 'الوزير', 'clitic'],
    ['conjunction, preposition, article', 'وزير', 'وبالوزير', 'clitic'],
    ['ل + ال', 'وزير', 'للوزير', 'clitic'],
    ['ل + ال before ل', 'لجنة', 'للجنة', 'clitic'],
    ['two clitic forms', 'بالوزير', 'ووزير', 'clitic'],
    ['ة before a pronoun', 'مدينة', 'مدينتهم', 'clitic'],
    ['a plural by its ending', 'شركة', 'الشركات', 'lemma'],
    ['a broken plural', 'وزير', 'للوزراء', 'lemma'],
    ['the accusative', 'بيان', 'بيانا', 'lemma'],
    ['another seat of hamza', 'مسؤول', 'مسئول', 'clitic'],
    ['Persian letters', 'پزشكيان', 'بزشكيان', 'clitic'],
    ['relation', 'مصر', 'المصرية', 'stem'],
  ] as const)('%s: %s, %s', (_, a, b, level) => {
    expect(levelOf(a, b)).toBe(level)
    expect(levelOf(b, a)).toBe(level)
  })

  test.each([
    ['another word', 'وزير', 'سفير'],
    ['a name and a longer one', 'سليم', 'سالم'],
    ['a word and a part of it', 'كتب', 'مكتب'],
  ])('or by their consonants alone, or not at all: %s', (_, a, b) => {
    expect([undefined, 'root']).toContain(levelOf(a, b))
  })

  test('an unlikely reading ranks behind a likely one', () => {
    const likely = meet(terms('وزير'), terms('والوزير'))?.rank ?? Number.NaN
    const unlikely = meet(terms('سام'), terms('بسام'))?.rank ?? Number.NaN
    expect(likely).toBeLessThan(unlikely)
  })
})

test('any string has terms or none; a word meets itself exactly', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'وفبكلسالهنمايتةىأؤ\u064b\u0640ﻻa1 '), maxLength: 12 }),
      (word) => {
        const all = terms(word)
        if (all.length > 0) expect(meet(all, all)).toEqual({ level: 'exact', rank: 0 })
        for (const { text } of all) expect(text).not.toBe('')
      },
    ),
    { numRuns: 1000 },
  )
})
