import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { compareArticles } from './index.js'

const compare = (a: string, b: string) =>
  compareArticles(
    parseArticle(a, { id: 'a', referenceDate: '2020-03-05' }),
    parseArticle(b, { id: 'b', referenceDate: '2020-03-05' }),
  )

const pairsOf = (a: string, b: string): string[] =>
  compare(a, b).statements.both.map((pair) => {
    const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)
    return `${cut(a, pair.a.span)} = ${cut(b, pair.b.span)}`
  })

const says = (text: string): string => `قال الوزير خالد منصور: ${text}.`

describe('statements that say the same', () => {
  test.each([
    ['ارتفاع أسعار القمح سيضر بالمزارعين في الشمال', 'زيادة أسعار القمح تضر المزارعين كثيرا'],
    ['سنواصل الجهود لحل الأزمة في الميناء', 'استمرار المساعي من أجل تسوية أزمة الميناء'],
    ['المستشفى الجديد سيفتتح أبوابه في الخريف', 'يفتتح المستشفى الجديد في فصل الخريف'],
  ])('%s', (a, b) => {
    expect(pairsOf(says(a), says(b))).toEqual([`${a} = ${b}`])
  })
})

describe('statements that only look alike', () => {
  test.each([
    ['ارتفاع أسعار القمح سيضر بالمزارعين في الشمال', 'الحكومة ستوزع البذور على المدارس الزراعية'],
    ['تحقيق النجاح في الامتحانات أسعد الطلاب', 'تحقيق الشرطة في حادث السير مستمر'],
    ['العلاقات مع فرنسا ممتازة', 'فرنسا تستضيف البطولة هذا العام'],
  ])('%s', (a, b) => {
    expect(pairsOf(says(a), says(b))).toEqual([])
  })

  test('other figures speak against it', () => {
    const at = (count: string) => says(`شارك ${count} عاملا في إضراب المصنع القديم`)
    const score = (a: string, b: string): number => compare(at(a), at(b)).statements.both[0]?.score ?? 0
    expect(score('300', '300')).toBeGreaterThan(score('300', '900'))
  })
})

describe('what two reports have to do with each other', () => {
  const meeting = 'التقى الوزير خالد منصور في عمان أمس بالسفير يوسف الحداد.'

  test('the same people met on the same day', () => {
    const { relation } = compare(meeting, 'عمان: اجتمع السفير يوسف الحداد أمس مع الوزير خالد منصور.')
    expect(relation).toMatchObject({ kind: 'same-event', stated: true, score: 1 })
  })

  test('the same people on another day', () => {
    expect(compare(meeting, 'التقى الوزير خالد منصور بالسفير يوسف الحداد يوم 2 يناير 2019.').relation).toBeNull()
  })

  test('one guest with two hosts is never one event', () => {
    const a = 'استقبل الرئيس إبراهيم سالم في دمشق وزير الخارجية الأردني خالد منصور. وتشهد سوريا والأردن تعاونا.'
    const b = 'التقى وزير الخارجية الأردني خالد منصور بالسفير يوسف الحداد. وقال إن سوريا والأردن في تعاون.'
    expect(compare(a, b).relation?.kind).not.toBe('same-event')
  })

  test('reports of other things', () => {
    expect(compare(meeting, 'ارتفعت أسعار القمح في الأسواق العالمية بعد موسم جاف.').relation).toBeNull()
  })
})

describe('people, dates and places', () => {
  const a = 'التقى وزير الصحة خالد منصور في عمان أمس بالسفير يوسف الحداد.'
  const b = 'التقى وزير المالية خالد منصور في بيروت بالسفير إبراهيم سالم يوم 2 يناير 2019.'

  test('who is named in one only, and who is titled differently', () => {
    const { people } = compare(a, b)
    expect(people.both.map((person) => [person.a.name, person.titledDifferently])).toEqual([['خالد منصور', true]])
    expect([people.onlyA, people.onlyB].map((list) => list.map(({ name }) => name))).toEqual([
      ['يوسف الحداد'],
      ['إبراهيم سالم'],
    ])
  })

  test('dates and places that differ', () => {
    const { dates, places } = compare(a, b)
    expect(dates).toEqual({ both: [], onlyA: ['2020-03-04'], onlyB: ['2019-01-02'] })
    expect(places).toEqual({ both: [], onlyA: ['عمان'], onlyB: ['بيروت'] })
  })
})
