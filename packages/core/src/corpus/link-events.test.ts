import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { linkEvents } from './index.js'

const linksOf = (texts: readonly (readonly [day: string, text: string])[]): string[] =>
  linkEvents(
    texts.map(([day, text], index) => ({
      article: parseArticle(text, { id: `a${index}`, referenceDate: day }),
      day,
    })),
  ).map(({ a, b, kind }) => `${a} ${b} ${kind}`)

describe('linkEvents', () => {
  test('two reports of one meeting, not that of a month later', () => {
    expect(
      linksOf([
        ['2020-03-05', 'التقى الوزير خالد منصور في عمان أمس بالسفير يوسف الحداد.'],
        ['2020-03-05', 'اجتمع السفير يوسف الحداد أمس مع الوزير خالد منصور لبحث التعاون.'],
        ['2020-04-05', 'التقى الوزير خالد منصور في عمان أمس بالسفير يوسف الحداد.'],
        ['2020-03-05', 'ارتفعت أسعار القمح في الأسواق العالمية بعد موسم جاف.'],
      ]),
    ).toEqual(['a0 a1 same-event'])
  })

  test('two reports of one accident', () => {
    expect(
      linksOf([
        ['2020-03-05', 'انهيار جسر في مدينة حلب\nانهار جسر قديم في مدينة حلب فجرا بسبب السيول وأصيب سبعة عمال.'],
        ['2020-03-06', 'إصابة سبعة عمال في انهيار جسر\nأصيب سبعة عمال حين انهار جسر قديم في حلب بسبب السيول.'],
        ['2020-03-06', 'افتتاح جسر جديد\nافتتح المحافظ جسرا جديدا في مدينة حمص بعد عامين من العمل.'],
      ]),
    ).toEqual(['a0 a1 same-event'])
  })

  test('no articles', () => {
    expect(linksOf([])).toEqual([])
  })
})
