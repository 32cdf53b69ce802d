import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutsOf } from './lattice.js'
import { countOf, nameOf, packLexicon, readLexicon } from './lexicon.js'
import { readCliticModel } from './model.js'
import { segment } from './segment.js'
import { readWord } from './written.js'

/** A word in its parts. */
const partsOf = (word: string): string =>
  (segment(word)[0]?.segments ?? []).map(({ span }) => word.slice(span.start, span.end)).join('+')

describe('what grammar makes sure is cut without a model', () => {
  test.each([
    ['a proclitic before al-', 'والوزير', 'و+الوزير'],
    ['two proclitics before al-', 'وبالقاهرة', 'و+ب+القاهرة'],
    ['ل + ال is written لل', 'للرئيس', 'ل+لرئيس'],
    ['a preposition with its pronoun', 'عليهم', 'علي+هم'],
    ['a preposition of one letter', 'بها', 'ب+ها'],
    ['a particle with its pronoun', 'لكنها', 'لكن+ها'],
    ['all three', 'ولديهما', 'و+لدي+هما'],
    ['a conjunction before a function word', 'وعندما', 'و+عندما'],
    ['marks go with their letter', 'وَالْوَزِيرُ', 'وَ+الْوَزِيرُ'],
    ['tatweel goes with its letter', 'بـالقاهرة', 'بـ+القاهرة'],
  ])('%s: %s', (_, word, parts) => {
    expect(partsOf(word)).toBe(parts)
  })

  test.each([
    ['و of the root', 'وزير'],
    ['ب of a name', 'بسام'],
    ['a word that begins with the letters بال', 'بالغ'],
    ['a word that begins with the letters وال', 'والد'],
    ['a particle that ends like a pronoun', 'كما'],
    ['a word of one letter', 'و'],
    ['no Arabic', 'MH370'],
  ])('left whole: %s, %s', (_, word) => {
    expect(partsOf(word)).toBe(word)
  })
})

describe('the lattice', () => {
  const cuts = (word: string): string[] =>
    cutsOf(readWord(word)).map(({ stem, end }) => {
      const { letters } = readWord(word)
      return [letters.slice(0, stem), letters.slice(stem, end), letters.slice(end)].join('·')
    })

  test('holds every cut, the uncut word first', () => {
    expect(cuts('وكتابه')).toEqual(['·وكتابه·', '·وكتاب·ه', 'و·كتابه·', 'و·كتاب·ه', 'وك·تابه·', 'وك·تاب·ه'])
  })

  test('a word in tanwin takes no pronoun', () => {
    expect(cuts('إنساناً')).toEqual(['·إنسانا·'])
    expect(cuts('بلدٌ')).toEqual(['·بلد·', 'ب·لد·'])
  })

  test('a noun in the accusative follows no preposition', () => {
    expect(cuts('لغوياً')).toEqual(['·لغويا·'])
    expect(cuts('وبديلاً')).toEqual(['·وبديلا·', 'و·بديلا·'])
  })

  test('a ligature is not cut in two', () => {
    expect(cuts('ﻻعب')).toEqual(['·لاعب·'])
  })
})

describe('the packed lexicon', () => {
  test('comes back as it went in', () => {
    const rows = [
      ['كتاب', 7, 0],
      ['كتابة', 5, 0],
      ['بسام', 3, 4],
    ] as const
    const packed = packLexicon(rows)
    expect(packed).toBe('Aبسام34Aكتاب70Eة50')
    const lexicon = readLexicon(packed)
    for (const [word, count, name] of rows)
      expect([countOf(lexicon.find(word)), nameOf(lexicon.find(word))]).toEqual([count, name])
  })

  test('a table of another size is refused', () => {
    expect(() => readCliticModel({ weights: '', step: 1, words: '' })).toThrow(RangeError)
  })
})

describe('laws', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'وفبكلسالهنمايتةىأ\u064b\u0651\u0640ﻻﷲ'), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )

  test('segments tile the word, scores fall and add up to one at most', () => {
    fc.assert(
      fc.property(word, (text) => {
        let last = 1
        let all = 0
        for (const { segments, score } of segment(text)) {
          let at = 0
          for (const { span } of segments) {
            expect(span.start).toBe(at)
            expect(span.end).toBeGreaterThan(at)
            at = span.end
          }
          expect(at).toBe(text.length)
          expect(segments.filter(({ kind }) => kind === 'stem')).toHaveLength(1)
          expect(score).toBeLessThanOrEqual(last)
          last = score
          all += score
        }
        expect(all).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 2000 },
    )
  })
})
