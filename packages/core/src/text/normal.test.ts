import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAll, foldLevels, normalize, normalView, textOf, toSource, toView } from './normal.js'

const cases: readonly (readonly [what: string, text: string, folded: string])[] = [
  ['harakat and tanwin', 'قائلاً إنَّ', 'قايلا ان'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['tatweel inside a word', 'السـعـوديـة', 'السعوديه'],
  ['tatweel between a clitic and a mark', 'لـ«داعش»', 'ل"داعش"'],
  ['tatweel as a dash between spaces', 'بيروت ـ أربيل', 'بيروت - اربيل'],
  ['tatweel as a dash behind a letter that never joins', 'المدينةـ جدة', 'المدينه- جده'],
  ['hamza seats and alef forms', 'أإآٱؤئ', 'اااا' + 'وي'],
  ['alef maqsura and ta marbuta', 'مستشفى مدينة', 'مستشفي مدينه'],
  ['Persian kaf and ya', 'مسعود پزشکیان', 'مسعود پزشكيان'],
  ['digits of three systems', '٢١ ۲۱ ２１', '21 21 21'],
  ['ligatures', 'ﻻ ﷲ', 'لا الله'],
  ['presentation forms', 'ﺳﻮﺭﻳﺎ', 'سوريا'],
  ['spaces', 'أ\u00a0ب\u202fج', 'ا ب ج'],
  ['bidi marks and a byte order mark', '\ufeff\u200f1\u200f2\u202c', '12'],
  ['quotation marks', '«أ» “ب” „ج‟', '"ا" "ب" "ج"'],
  ['line ends', 'أ\r\nب\u2028ج', 'ا\n\nب\nج'],
]

describe('normalize', () => {
  test.each(cases)('%s', (_, text, folded) => {
    expect(normalize(text)).toBe(folded)
  })

  test.each([
    ['typed', 'مُؤَسَّسة إِلى 21'],
    ['bare', 'مؤسسة إلى 21'],
    ['letters', 'مؤسسة الى 21'],
    ['folded', 'موسسه الي 21'],
  ] as const)('level %s', (level, folded) => {
    expect(normalize('مُؤَسَّـسة إِلى ٢١', { level })).toBe(folded)
  })

  test('takes a word and its place in a list, as `map` passes them', () => {
    expect(['أب', 'أم'].map(normalize as (word: string) => string)).toEqual(['اب', 'ام'])
  })

  test('leaves other scripts and emoji alone', () => {
    expect(normalize('MH370 café 🇸🇾')).toBe('MH370 café 🇸🇾')
  })
})

/** Text as it comes: Arabic with everything that is written on it, and any code unit at all. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ابةهىيأإآؤئءلمنو ـ،.«»"-:٢١۲1'),
    fc.constantFrom(
      '\u064b',
      '\u0651',
      '\u0670',
      '\u200f',
      '\ufeff',
      '\u00a0',
      '\n',
      '\r',
      'ﻻ',
      'ﷺ',
      '\ud83d',
      '\ude00',
    ),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 60,
})

describe('the way back', () => {
  test('every span of the view maps to a source span that holds it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const view = normalView(source)
        fc.pre(view.text.length > 0)
        const start = a % view.text.length
        const end = start + 1 + (b % (view.text.length - start))
        const span = toSource(view, start, end)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(source.length)
        const folded = normalize(source.slice(span.start, span.end))
        expect(folded).toContain(view.text.slice(start, end))
        // It holds nothing else, unless the span cuts a ligature that is spelled out.
        if (!/[\ufb50-\ufdff\ufe70-\ufefc]/.test(source)) expect(folded).toBe(view.text.slice(start, end))
      }),
      { numRuns: 2000 },
    )
  })

  test('offsets never go back', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { starts } = normalView(source)
        for (let i = 1; i < starts.length; i++) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number)
      }),
    )
  })

  test.each(foldLevels)('folding twice is folding once: %s', (level) => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalize(source, { level })
        expect(normalize(once, { level })).toBe(once)
        expect(once).toBe(normalView(source, { level }).text)
      }),
      { numRuns: 1000 },
    )
  })

  test('each level does all that the one before does', () => {
    fc.assert(
      fc.property(text, (source) => {
        foldLevels.forEach((level, i) => {
          for (const lower of foldLevels.slice(0, i)) {
            expect(normalize(normalize(source, { level: lower }), { level })).toBe(normalize(source, { level }))
          }
        })
      }),
      { numRuns: 500 },
    )
  })

  test('toView finds the place of an offset', () => {
    const view = normalView('أَكَّد')
    expect(toView(view, 0)).toBe(0)
    expect(toView(view, 2)).toBe(1)
    expect(toView(view, 99)).toBe(3)
  })

  test('a word takes the marks on its last letter with it', () => {
    const source = 'مؤكداً أن'
    const [word] = findAll(normalView(source), /موكدا/gu)
    expect(word && source.slice(word.span.start, word.span.end)).toBe('مؤكداً')
  })

  test('a search can stay within a span', () => {
    const source = 'قال ثم قال'
    const view = normalView(source)
    expect(findAll(view, /قال/gu, { start: 4, end: source.length }).map(({ span }) => span)).toEqual([
      { start: 7, end: 10 },
    ])
    expect(textOf(view, { start: 4, end: 6 })).toBe('ثم')
  })

  test('refuses what is no span', () => {
    expect(() => toSource(normalView('نص'), 1, 1)).toThrow(RangeError)
    expect(() => toSource(normalView('نص'), 0, 3)).toThrow(RangeError)
  })
})
