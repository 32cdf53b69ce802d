import { describe, expect, test } from 'vitest'
import { parseArticle } from './parse.js'

const codes = (source: string): string[] => parseArticle(source).diagnostics.map(({ code }) => code)

describe('diagnose', () => {
  test.each([
    ['an empty text', '', ['empty-text']],
    ['only spaces', ' \n\u00a0\t\r\n', ['empty-text']],
    ['only a byte order mark', '\ufeff', ['empty-text']],
    ['English', 'The minister said on Sunday that the project will begin.', ['not-arabic']],
    ['Chinese', '外交部长昨天在北京会见了来访的客人。', ['not-arabic']],
    ['a lone surrogate', 'قال \ud83d الوزير', ['lone-surrogate']],
    ['a pair of surrogates', 'قال 😀 الوزير', []],
    ['a lost character', 'قال\ufffd الوزير', ['replacement-character']],
    ['a control character', 'قال\u0000 الوزير', ['control-character']],
    ['the wrong weekday', 'الجمعة 21 نوفمبر 2024', ['weekday-mismatch']],
    ['the right weekday', 'الخميس 21 نوفمبر 2024', []],
    ['an override of direction', 'قال\u202e الوزير', ['bidi-override']],
    ['a right-to-left mark', 'قال\u200f الوزير', []],
    ['one number in two systems', 'في عام ٢0٢٤ مثلا', ['mixed-digits']],
    ['one number in ASCII and fullwidth digits', 'في عام 20２4 مثلا', ['mixed-digits']],
    ['two numbers in two systems', 'في عام ٢٠٢٤ أو 2025', []],
    ['balanced marks', 'قال «نعم» ثم "لا" ثم “ربما”', []],
    ['an opening mark alone', 'قال «نعم ثم غادر', ['unbalanced-quotation-mark']],
    ['a closing mark alone', 'قال نعم” ثم غادر', ['unbalanced-quotation-mark']],
    ['an odd straight mark', 'قال "نعم" ثم "لا وغادر', ['unbalanced-quotation-mark']],
    ['reversed marks', 'قال »نعم« ثم غادر', ['reversed-quotation-marks']],
    ['one sign that opens and closes', 'قال ”نعم” ثم غادر', []],
    ['nested marks', 'قال «إن «الأمر» انتهى» وغادر', []],
    [
      'a text that stops',
      'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة قريبا، وأضافت أن الشركات المحلية...',
      ['cut-off'],
    ],
    ['a text that ends', 'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة قريبا.', []],
    [
      'a paragraph twice',
      'قالت الوزارة في بيان إن المشروع سيبدأ.\nوأضافت أن الشركات ستشارك في التنفيذ.\nقالت الوزارة في بيان إن المشروع سيبدأ.',
      ['repeated-block'],
    ],
    ['a doubled headline', 'الوزير يفتتح المشروع\nالوزير يفتتح المشروع\nقالت الوزارة في بيان إن المشروع سيبدأ.', []],
    ['two calendars that agree', '10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م', []],
    ['a day apart, as the sighting may be', '9 صفر 1437 هـ الموافق 22 نوفمبر 2015 م', []],
    ['two calendars that do not agree', '1 صفر 1437 هـ الموافق 22 نوفمبر 2015 م', ['calendar-mismatch']],
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
        ar: 'يوم الأسبوع المكتوب لا يوافق التاريخ؛ فالتاريخ يوافق يوم الخميس',
        en: 'the weekday as written is not that of the date, which is a Thursday',
      },
    })
  })

  test('a broken file does not give one diagnostic a character', () => {
    expect(codes(`${'\u0001'.repeat(1000)}نص`)).toHaveLength(20)
  })
})
