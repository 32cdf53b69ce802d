import { describe, expect, test } from 'vitest'
import { parseArticle } from './parse.js'

const codes = (source: string): string[] => parseArticle(source).diagnostics.map(({ code }) => code)

describe('diagnose', () => {
  test.each([
    ['an empty text', '', ['empty-text']],
    ['only spaces', ' \n\u00a0\t\r\n', ['empty-text']],
    ['only a byte order mark', '\ufeff', ['empty-text']],
    ['English', 'The minister said on Sunday that the project will begin.', ['not-arabic']],
    ['a lone surrogate', 'قال \ud83d الوزير', ['lone-surrogate']],
    ['a pair of surrogates', 'قال 😀 الوزير', []],
    ['a lost character', 'قال\ufffd الوزير', ['replacement-character']],
    ['a control character', 'قال\u0000 الوزير', ['control-character']],
    ['the wrong weekday', 'الجمعة 21 نوفمبر 2024', ['weekday-mismatch']],
    ['the right weekday', 'الخميس 21 نوفمبر 2024', []],
    ['two calendars that agree', '25 شوال 1436 هـ الموافق 10 أغسطس 2015 م', []],
    ['a day apart, as the sighting may be', '24 شوال 1436 هـ الموافق 10 أغسطس 2015 م', []],
    ['two calendars that do not agree', '15 شوال 1436 هـ الموافق 10 أغسطس 2015 م', ['calendar-mismatch']],
    ['Arabic with names in Latin letters', 'أعلنت شركة Apple عن منتج جديد', []],
  ])('%s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected)
  })

  test('says what, where and what it should be', () => {
    const [diagnostic] = parseArticle('حدث في الجمعة 21 نوفمبر 2024').diagnostics
    expect(diagnostic).toEqual({
      code: 'weekday-mismatch',
      severity: 'warning',
      span: { start: 7, end: 28 },
      byteOffset: null,
      message: {
        ar: 'اليوم المكتوب لا يوافق التاريخ، فهو الخميس',
        en: 'the weekday as written is not that of the date, which is a Thursday',
      },
    })
  })

  test('a broken file does not give one diagnostic a character', () => {
    expect(codes(`${'\u0001'.repeat(1000)}نص`)).toHaveLength(20)
  })
})
