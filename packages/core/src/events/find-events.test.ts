import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'

/** Kind, people with their part, place and date of each event that was held; status first where it was not. */
const eventsOf = (text: string): string[] =>
  parseArticle(text, { referenceDate: '2020-03-05' }).events.map(({ kind, status, participants, place, date }) =>
    [
      status === 'held' ? kind : `${status} ${kind}`,
      participants.map(({ name, part }) => `${name} ${part}`).join(' + '),
      ...(place ? [place.name] : []),
      ...(date ? [date.iso] : []),
    ].join(': '),
  )

describe('written forms', () => {
  test.each([
    [
      'استقبل الرئيس خالد منصور في القصر اليوم الوزير يوسف الحداد.',
      'reception: خالد منصور host + يوسف الحداد guest: 2020-03-05',
    ],
    ['الرئيس خالد منصور يستقبل الوزير يوسف الحداد', 'reception: خالد منصور host + يوسف الحداد guest'],
    [
      'التقى الوزير يوسف الحداد في بيروت أمس بالسفير إبراهيم سالم.',
      'meeting: يوسف الحداد party + إبراهيم سالم party: بيروت: 2020-03-04',
    ],
    [
      'اجتمع الوزير يوسف الحداد مع السفير إبراهيم سالم والسفير مصطفى فاروق.',
      'meeting: يوسف الحداد party + إبراهيم سالم party + مصطفى فاروق party',
    ],
    [
      'جرى اتصال هاتفي اليوم بين الوزير يوسف الحداد والسفير إبراهيم سالم.',
      'call: يوسف الحداد party + إبراهيم سالم party: 2020-03-05',
    ],
    ['تلقى الرئيس خالد منصور اتصالا هاتفيا من الوزير يوسف الحداد.', 'call: خالد منصور party + يوسف الحداد party'],
    [
      'أكد الرئيس خالد منصور لدى استقباله الوزير يوسف الحداد أن العلاقات جيدة.',
      'reception: خالد منصور host + يوسف الحداد guest',
    ],
    [
      'وخلال لقائه بالسفير إبراهيم سالم، قال الوزير يوسف الحداد إن الزيارة مهمة.',
      'meeting: يوسف الحداد party + إبراهيم سالم party',
    ],
    ['عقد الوزير يوسف الحداد اجتماعا مع السفير إبراهيم سالم.', 'meeting: يوسف الحداد party + إبراهيم سالم party'],
    [
      'وصل الوزير يوسف الحداد إلى باريس في زيارة رسمية بدعوة من الرئيس خالد منصور.',
      'visit: يوسف الحداد guest + خالد منصور host',
    ],
    ['زار القاهرة أمس الوزير يوسف الحداد.', 'visit: يوسف الحداد guest: القاهرة: 2020-03-04'],
    [
      'استقبل الرئيس خالد منصور الوزير يوسف الحداد بحضور السفير إبراهيم سالم.',
      'reception: خالد منصور host + يوسف الحداد guest + إبراهيم سالم attendee',
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual([expected])
  })
})

describe('what took place, what is to come, what is denied', () => {
  test.each([
    ['سيلتقي الوزير يوسف الحداد مع السفير إبراهيم سالم.', 'planned meeting'],
    ['من المقرر أن يلتقي الوزير يوسف الحداد مع السفير إبراهيم سالم.', 'planned meeting'],
    ['يلتقي الوزير يوسف الحداد مع السفير إبراهيم سالم غدا.', 'planned meeting'],
    ['لم يلتق الوزير يوسف الحداد مع السفير إبراهيم سالم.', 'denied meeting'],
    ['لن يلتقي الوزير يوسف الحداد مع السفير إبراهيم سالم.', 'denied meeting'],
    ['نفى المصدر حصول لقاء بين الوزير يوسف الحداد والسفير إبراهيم سالم.', 'denied meeting'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)[0]?.split(':')[0]).toBe(expected)
  })
})

describe('one meeting told more than once', () => {
  test('headline, lead and what was said there', () => {
    const text = [
      'منصور يلتقي الحداد',
      'التقى الرئيس خالد منصور في عمان الوزير يوسف الحداد.',
      'وقال منصور خلال اللقاء إن الحوار مستمر.',
      'وحضر اللقاء السفير إبراهيم سالم والسفير مصطفى فاروق.',
    ].join('\n')
    expect(eventsOf(text)).toEqual([
      'meeting: خالد منصور party + يوسف الحداد party + إبراهيم سالم attendee + مصطفى فاروق attendee: عمان',
    ])
  })

  test('each mention and each stretch of words stands once', () => {
    const text =
      'عقد الرئيس خالد منصور جلسة مباحثات مع الوزير يوسف الحداد، وعقد الرئيس خالد منصور لقاء مع الوزير يوسف الحداد.'
    for (const { participants, evidence } of parseArticle(text).events) {
      const ids = participants.flatMap(({ mentions }) => mentions)
      expect(ids).toEqual([...new Set(ids)])
      const stretches = evidence.map(({ span }) => `${span.start} ${span.end}`)
      expect(stretches).toEqual([...new Set(stretches)])
    }
  })

  test('two guests of one host are two receptions', () => {
    const text =
      'استقبل الرئيس خالد منصور أمس الوزير يوسف الحداد.\nكما استقبل الرئيس خالد منصور اليوم السفير إبراهيم سالم.'
    expect(eventsOf(text)).toEqual([
      'reception: خالد منصور host + يوسف الحداد guest: 2020-03-04',
      'reception: خالد منصور host + إبراهيم سالم guest: 2020-03-05',
    ])
  })
})

describe('neither place nor date is taken from elsewhere', () => {
  test.each([
    ['القاهرة - 1 مارس 2020\nالتقى الوزير يوسف الحداد مع السفير إبراهيم سالم.\nوتنعقد القمة في باريس يوم الأحد.'],
    ['التقى الوزير يوسف الحداد سفير فرنسا في لبنان إبراهيم سالم.'],
    ['التقى الوزير يوسف الحداد مع السفير إبراهيم سالم، وقال إن القمة في باريس أمس نجحت.'],
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual(['meeting: يوسف الحداد party + إبراهيم سالم party'])
  })
})

describe('no meetings', () => {
  test.each([
    ['استقبل المستشفى عشرين مصابا أمس.'],
    ['وأعرب الوزير يوسف الحداد عن استعداده لزيارة القاهرة.'],
    ['عقد الوزير يوسف الحداد مؤتمرا صحفيا مشتركا مع السفير إبراهيم سالم.'],
  ])('%s', (text) => {
    expect(parseArticle(text).events.filter(({ status }) => status === 'held')).toEqual([])
  })
})
