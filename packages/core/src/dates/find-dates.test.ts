import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { normalView } from '../text/index.js'
import { findDates } from './find-dates.js'
import { readDates } from './read-dates.js'

const read = (source: string): (readonly [text: string, iso: string | null])[] =>
  findDates(normalView(source)).map(({ span, iso }) => [source.slice(span.start, span.end), iso])

/** Text, the date in it, its value. */
const dates: readonly (readonly [source: string, date: string, iso: string | null])[] = [
  [
    'الخميس ٢١ نوفمبر ٢٠٢٤ - ٠٣:٣٩ بتوقيت غرينتش',
    'الخميس ٢١ نوفمبر ٢٠٢٤ - ٠٣:٣٩ بتوقيت غرينتش',
    '2024-11-21T03:39:00+00:00',
  ],
  ['الخميس ۲۱ نوفمبر ۲۰۲۴', 'الخميس ۲۱ نوفمبر ۲۰۲۴', '2024-11-21'],
  ['نشر في 2025-03-09 | 17:05', '2025-03-09 | 17:05', '2025-03-09T17:05:00'],
  ['الثلاثاء 21/11/2023', 'الثلاثاء 21/11/2023', '2023-11-21'],
  ['في 21.11.2023 صباحا', '21.11.2023', '2023-11-21'],
  [
    'الجمعة، 3 كانون الثاني/يناير 2025 10:30 مساءً',
    'الجمعة، 3 كانون الثاني/يناير 2025 10:30 مساءً',
    '2025-01-03T22:30:00',
  ],
  ['يوم 5 أيار (مايو) 2021 م', 'يوم 5 أيار (مايو) 2021 م', '2021-05-05'],
  ['اليوم الجمعة 17 ماي 2019 بالرباط', 'اليوم الجمعة 17 ماي 2019', '2019-05-17'],
  ['وصل صباح اليوم الجمعة 17 ماي 2019 إلى', 'صباح اليوم الجمعة 17 ماي 2019', '2019-05-17'],
  ['21 نوفمبر 2024 03:39 (بتوقيت غرينتش+2)', '21 نوفمبر 2024 03:39 (بتوقيت غرينتش+2)', '2024-11-21T03:39:00+02:00'],
  ['2024-11-21T03:39:00+03', '2024-11-21T03:39:00+03', '2024-11-21T03:39:00+03:00'],
  ['21 نوفمبر 2024 الساعة: 10:30', '21 نوفمبر 2024 الساعة: 10:30', '2024-11-21T10:30:00'],
  ['خرج يوم 21 نوفمبر، 5000 متظاهر', 'يوم 21 نوفمبر', null],
  ['الثلثاء 19 نوفمبر 2024', 'الثلثاء 19 نوفمبر 2024', '2024-11-19'],
  ['5 كانون ثاني 2020', '5 كانون ثاني 2020', '2020-01-05'],
  ['(4 غشت 2020)', '4 غشت 2020', '2020-08-04'],
  ['9 جانفي 2018', '9 جانفي 2018', '2018-01-09'],
  ['10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م', '10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م', '2015-11-22'],
  ['22 نوفمبر 2015 الموافق 10 صفر 1437هـ', '22 نوفمبر 2015 الموافق 10 صفر 1437هـ', '2015-11-22'],
  ['10 صفر 1437 هـ', '10 صفر 1437 هـ', '2015-11-22'],
  ['الساعة 12:05 صباحا 1 مارس 2020', 'الساعة 12:05 صباحا 1 مارس 2020', '2020-03-01T00:05:00'],
  ['1 مارس 2020 08:15 GMT+3', '1 مارس 2020 08:15 GMT+3', '2020-03-01T08:15:00+03:00'],
  ['2020-03-01T08:15:30Z', '2020-03-01T08:15:30Z', '2020-03-01T08:15:30+00:00'],
  ['Tuesday, 6 March 2018 - 22:10 pm', 'Tuesday, 6 March 2018 - 22:10 pm', '2018-03-06T22:10:00'],
  ['يوم 23 يوليو بين', 'يوم 23 يوليو', null],
  ['29 فبراير 2024', '29 فبراير 2024', '2024-02-29'],
  ['14:05 ت م', '14:05 ت م', null],
  ['ثورة الثالث والعشرين من يوليو 1952', 'الثالث والعشرين من يوليو 1952', '1952-07-23'],
  ['في مايو/أيار 2014 خلال', 'مايو/أيار 2014', '2014-05'],
  ['منذ شهر مايو أيار مما', 'شهر مايو أيار', null],
  ['في مايو الماضي في', 'مايو الماضي', null],
  ['في نيسان من العام الماضي', 'نيسان من العام الماضي', null],
  ['قال اليوم الأحد إن', 'اليوم الأحد', null],
  ['قال اليوم (الأحد) إن', 'اليوم (الأحد)', null],
  ['وصل مساء أمس السبت إلى', 'مساء أمس السبت', null],
  ['وصل أمس، الجمعة، إلى', 'أمس، الجمعة', null],
  ['وصل أول من أمس إلى', 'أول من أمس', null],
  ['يصل غداً إلى', 'غداً', null],
  ['عند الساعة 9:30 صباح أمس', 'الساعة 9:30 صباح أمس', null],
  ['قصفت ليل الجمعة - السبت مواقع', 'ليل الجمعة - السبت', null],
  ['بدأ عصر الاربعاء في', 'عصر الاربعاء', null],
  ['افتتح الخميس الماضي معرضا', 'الخميس الماضي', null],
  ['في أواخر الشهر الجاري', 'أواخر الشهر الجاري', null],
  ['خلال الأسبوع المقبل', 'الأسبوع المقبل', null],
  ['في هذه السنة', 'هذه السنة', null],
]

describe('findDates', () => {
  test.each(dates)('%s', (source, date, iso) => {
    expect(read(source)).toEqual([[date, iso]])
  })

  test.each([
    ['a score', 'فاز 3-2 في المباراة'],
    ['a case number', 'الملف عدد 212/19'],
    ['a season', 'موسم 2012-2013'],
    ['a day that does not exist', '31 يونيو 2020'],
    ['29 February of a common year', '29 فبراير 2023'],
    ['a month that does not exist', '2020-13-01'],
    ['a clock time within a sentence', 'بدأ اللقاء 10:30 في القاعة'],
    ['an hour that does not exist', '25:10'],
    ['a decimal', 'بلغ 7.25 مليون'],
    ['a name that begins like a month', '5 مايوركا 2015'],
    ['a version', 'الإصدار 10.15.7'],
    ['an address', '192.168.10.2015'],
    ['the world day of something', 'اليوم العالمي للمياه'],
    ['a first day', 'في اليوم الأول من المهرجان'],
    ['that same day', 'في ذلك اليوم'],
    ['a paper', 'قالت صحيفة اليوم إن'],
    ['Friday prayer', 'بعد صلاة الجمعة'],
    ['an office', 'الأمين العام الحالي للحزب'],
    ['a verb that is also a month', 'مارس الرياضة'],
    ['an ordinal of something else', 'الاجتماع الثاني من نوعه'],
  ])('%s is no date: %s', (_, source) => {
    expect(read(source)).toEqual([])
  })

  test.each([
    ['in winter', '1 يناير 2020 الساعة 10:00 بتوقيت بيروت', '2020-01-01T10:00:00+02:00'],
    ['in summer', '1 يوليو 2020 الساعة 10:00 بتوقيت بيروت', '2020-07-01T10:00:00+03:00'],
    ['before the zone was changed', '1 يوليو 2015 الساعة 10:00 بتوقيت القاهرة', '2015-07-01T10:00:00+02:00'],
    ['west of Greenwich', '1 يوليو 2020 الساعة 10:00 بتوقيت واشنطن', '2020-07-01T10:00:00-04:00'],
    ['an hour that is left out', '29 مارس 2020 الساعة 02:30 بتوقيت باريس', '2020-03-29T02:30:00+02:00'],
    ['of an unknown place', '1 يوليو 2020 الساعة 10:00 بالتوقيت المحلي', '2020-07-01T10:00:00'],
  ])('the day tells the offset of a zone with summer time, %s: %s', (_, source, iso) => {
    expect(read(source)[0]?.[1]).toBe(iso)
  })

  test('brackets and marks round the second month name stay balanced', () => {
    expect(read('(7 أغسطس آب) قرب')).toEqual([['7 أغسطس آب', null]])
  })
})

describe('published', () => {
  const published = (source: string): string | null => parseArticle(source).published?.iso ?? null
  const BODY = 'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة بعد استكمال جميع الإجراءات اللازمة.'

  test.each([
    ['a date line', `عنوان الخبر\nالقاهرة 3 مارس 2021\n${BODY}`, '2021-03-03'],
    [
      'the closing stamp gives the time',
      `عنوان الخبر\nجدة 3 مارس 2021 م واس\n${BODY}\n// انتهى //\n10:40 ت م`,
      '2021-03-03T10:40:00+03:00',
    ],
    [
      'today, in the body',
      `عنوان الخبر\nأعلنت الوزارة اليوم الأربعاء (3 مارس 2021) أن المشروع الجديد سيبدأ قريبا في المدينة.`,
      '2021-03-03',
    ],
    [
      'a date in the body is not today',
      `عنوان الخبر\nأعلنت الوزارة أن المشروع بدأ في 3 مارس 2021 بعد استكمال جميع الإجراءات اللازمة له.`,
      null,
    ],
    [
      'a day like it is not today',
      `عنوان الخبر\nبدأ العمل في مثل هذا اليوم 3 مارس 2014 بعد استكمال جميع الإجراءات اللازمة له.`,
      null,
    ],
    ['no year', `عنوان الخبر\nالقاهرة 3 مارس\n${BODY}`, null],
    ['a stamp without a day', `عنوان الخبر\n${BODY}\n10:40 ت م`, null],
    ['nothing stated', `عنوان الخبر\n${BODY}`, null],
  ])('%s', (_, source, iso) => {
    expect(published(source)).toBe(iso)
  })

  test('the reference date never becomes the date of publication', () => {
    expect(parseArticle(`عنوان الخبر\n${BODY}`, { referenceDate: '2021-03-03' }).published).toBeNull()
  })
})

describe('resolution', () => {
  const resolve = (source: string, referenceDate?: string) =>
    parseArticle(source, referenceDate === undefined ? {} : { referenceDate }).dates.map((date) => [
      date.iso,
      date.inferred,
      date.resolvedBy,
    ])

  test.each([
    ['the nearest such day', 'بدأ العمل يوم 23 يوليو', '2019-08-09', '2019-07-23'],
    ['the nearest may be in another year', 'بدأ العمل يوم 28 ديسمبر', '2015-01-05', '2014-12-28'],
    ['the last one', 'افتتح يوم 9 أبريل الماضي', '2020-01-10', '2019-04-09'],
    ['the next one', 'يفتتح يوم 9 أبريل المقبل', '2020-06-10', '2021-04-09'],
  ])('%s: %s', (_, source, referenceDate, iso) => {
    expect(resolve(source, referenceDate)).toEqual([[iso, ['year'], 'referenceDate']])
    expect(resolve(source)).toEqual([[null, [], null]])
  })

  /** Seen from Wednesday 2020-01-15. */
  test.each([
    ['قال اليوم إن', '2020-01-15'],
    ['قال أمس إن', '2020-01-14'],
    ['يصل بعد غد', '2020-01-17'],
    ['قال اليوم الثلاثاء إن', '2020-01-14'], // the anchor is a day late
    ['وصل الاثنين', '2020-01-13'],
    ['وصل الأربعاء', '2020-01-15'],
    ['وصل الأربعاء الماضي', '2020-01-08'],
    ['يصل الأربعاء المقبل', '2020-01-22'],
    ['يصل الخميس المقبل', '2020-01-16'],
    ['عند الساعة 9:30 صباح أمس', '2020-01-14T09:30:00'],
    ['ستبدأ المباراة يوم الجمعة', '2020-01-17'],
    ['من المقرر أن يصل الوفد الأربعاء', '2020-01-15'],
    ['سيناء هادئة منذ الجمعة', '2020-01-10'],
    ['سيعود الوفد. ووصل الجمعة', '2020-01-10'],
    ['قال واليوم السبت إن', '2020-01-18'], // the anchor is three days early
    ['في الأسبوع الماضي', '2020-W02'],
    ['في الأسبوع المقبل', '2020-W04'],
    ['في الشهر الماضي', '2019-12'],
    ['في العام المقبل', '2021'],
    ['في نوفمبر الماضي', '2019-11'],
    ['في يناير الماضي', '2019-01'],
    ['في فبراير المقبل', '2020-02'],
    ['في شباط من العام الماضي', '2019-02'],
    ['يوم 9 مارس من العام الماضي', '2019-03-09'],
    ['منذ شهر ديسمبر', '2019-12'],
  ])('%s: %s', (source, iso) => {
    expect(resolve(source, '2020-01-15').map(([value]) => value)).toEqual([iso])
    expect(resolve(source)).toEqual([[null, [], null]])
  })

  test('what may mean nowadays has no value', () => {
    expect(resolve('واليوم نشهد مرحلة جديدة', '2020-01-15')).toEqual([[null, [], null]])
  })

  test('a stated date of publication goes before the reference date', () => {
    const source = 'عنوان الخبر\nالأحد 1 مارس 2020\nقال الوزير أمس إن المشروع سيبدأ في المدينة بعد استكمال الإجراءات.'
    expect(parseArticle(source, { referenceDate: '2020-04-01' }).dates[1]).toMatchObject({
      iso: '2020-02-29',
      inferred: ['year', 'month', 'day'],
      resolvedBy: 'published',
    })
  })

  test('a word for a day is none in a credit or in stock text', () => {
    const body = 'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة بعد استكمال جميع الإجراءات اللازمة.'
    expect(parseArticle(`عنوان الخبر\nاليوم - الدمام\n${body}\nاقرأ أيضا: حدث أمس`).dates).toEqual([])
  })

  test('a written weekday that is not that of the nearest day is told of', () => {
    const codes = (weekday: string): string[] =>
      parseArticle(`وصل يوم ${weekday} 21 نوفمبر`, { referenceDate: '2024-11-30' }).diagnostics.map(({ code }) => code)
    expect(codes('الخميس')).toEqual([])
    expect(codes('الأربعاء')).toEqual(['weekday-mismatch'])
  })

  test('29 February takes a leap year or none', () => {
    expect(resolve('يوم 29 فبراير', '2015-03-01')).toEqual([['2016-02-29', ['year'], 'referenceDate']])
    expect(resolve('يوم 29 فبراير', '2018-06-01')).toEqual([[null, [], null]])
  })
})

describe('durations', () => {
  const durations = (source: string) =>
    parseArticle(source).durations.map(({ id, span, kind, iso }) => [id, source.slice(span.start, span.end), kind, iso])

  test('are a layer of the article', () => {
    expect(durations('استمر اللقاء ثلاث ساعات، ويعقد كل أسبوعين منذ 17 شهرا.')).toEqual([
      ['t1', 'ثلاث ساعات', 'duration', 'PT3H'],
      ['t2', 'كل أسبوعين', 'recurrence', 'P2W'],
      ['t3', '17 شهرا', 'duration', 'P17M'],
    ])
  })

  test.each([
    ['part of a date', 'وصل الوفد قبل يومين إلى المدينة.'],
    ['a year', 'بدأ العمل في عام 2015 في المدينة.'],
    ['a day', 'بدأ العمل يوم الأحد في اليوم الأول.'],
    ['general', 'قال أمين عام الحزب إن المشروع عام.'],
    ['stock text', 'قال الوزير إن العمل انتهى.\nوقت القراءة: 3 دقائق'],
  ])('%s is none: %s', (_, source) => {
    expect(durations(source)).toEqual([])
  })
})

test('parseArticle can stop behind the dates', () => {
  const source = 'القاهرة - رويترز\nقال الوزير أمس إن العمل استمر ثلاث ساعات.'
  const { mentions, quotes, events, ...dates } = parseArticle(source, { until: 'dates' })
  expect([mentions, quotes, events]).toEqual([[], [], []])
  expect(parseArticle(source)).toMatchObject(dates)
  expect(parseArticle(source, { until: 'mentions' }).mentions).toEqual(parseArticle(source).mentions)
})

describe('readDates', () => {
  const values = (text: string, options = {}) => readDates(text, options).map(({ iso, isoEnd }) => [iso, isoEnd])

  test('reads what somebody types', () => {
    expect(values('من 3 إلى 5 مارس 2020')).toEqual([['2020-03-03', '2020-03-05']])
    expect(values('22/04', { referenceDate: '2020-01-15' })).toEqual([['2020-04-22', null]])
    expect(values('الجمعة', { referenceDate: '2020-01-15', prefer: 'future' })).toEqual([['2020-01-17', null]])
    expect(values('22/04')).toEqual([[null, null]])
  })

  test.each(['2020', '2020-13-01', 'اليوم', '2020-01-15 '])('%s is no reference date', (referenceDate) => {
    expect(() => readDates('أمس', { referenceDate })).toThrow(RangeError)
  })
})
