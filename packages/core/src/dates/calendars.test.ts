import { describe, expect, test } from 'vitest'
import { hijriMonths } from '../lexicon/hijri-months.js'
import { months } from '../lexicon/months.js'
import { persianMonths } from '../lexicon/persian-months.js'
import { normalView } from '../text/index.js'
import { type Calendar, fromTime, toTime } from './calendars.js'
import { findDates } from './find-dates.js'

const DAY = 86_400_000
const FIRST = Date.UTC(1900, 0, 1)
const LAST = Date.UTC(2077, 11, 31)

test.each<[Calendar, string, string]>([
  ['hijri', '1437-2-10', '2015-11-22'],
  ['hijri', '1440-9-1', '2019-05-06'],
  ['hijri', '1446-12-10', '2025-06-06'],
  ['persian', '1357-11-22', '1979-02-11'],
  ['persian', '1403-1-1', '2024-03-20'],
  ['persian', '1399-12-30', '2021-03-20'],
])('%s %s is %s', (calendar, date, iso) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const time = toTime({ year, month, day }, calendar)
  expect(time && new Date(time).toISOString().slice(0, 10)).toBe(iso)
})

test.each<[Calendar, string]>([
  ['gregorian', '2023-2-29'],
  ['hijri', '1437-2-30'],
  ['persian', '1400-12-30'],
])('%s has no %s', (calendar, date) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  expect(toTime({ year, month, day }, calendar)).toBeNull()
})

test.each<Calendar>(['gregorian', 'hijri', 'persian'])('every day of 1900 to 2077 comes back from %s', (calendar) => {
  for (let time = FIRST; time <= LAST; time += DAY) {
    if (toTime(fromTime(time, calendar), calendar) !== time) throw new Error(new Date(time).toISOString())
  }
})

/** Every day, written with every name of its month, is read as that day. */
describe('every day of 1900 to 2077 is read with every name of its month', () => {
  const systems = [...new Set(months.map((row) => row.system))]
  test.each(systems)('%s', (system) => {
    const names = months.filter((row) => row.system === system || row.system === 'egyptian')
    readAll('gregorian', (month) => {
      const own = names.filter((row) => row.month === month && row.system === system)
      return (own.length > 0 ? own : names.filter((row) => row.month === month)).map((row) => row.word)
    })
  })
  test('hijri', () => {
    readAll('hijri', (month) => hijriMonths.filter((row) => row.month === month).map((row) => row.word))
  })
  test('persian', () => {
    // آذر is also the Levantine March; the year tells.
    readAll('persian', (month) => persianMonths.filter((row) => row.month === month).map((row) => row.word))
  })
})

/** Writes the days of ten years into one text at a time, with the names in turn. */
function readAll(calendar: Calendar, namesOf: (month: number) => readonly string[]): void {
  let turn = 0
  for (let from = FIRST; from <= LAST; from += 1000 * DAY) {
    const days = Array.from({ length: 1000 }, (_, i) => from + i * DAY).filter((time) => time <= LAST)
    const lines = days.map((time) => {
      const { year, month, day } = fromTime(time, calendar)
      const names = namesOf(month)
      return `${day} ${names[turn++ % names.length]} ${year}`
    })
    const found = findDates(normalView(lines.join('\n'))).map(({ iso }) => iso)
    expect(found).toEqual(days.map((time) => new Date(time).toISOString().slice(0, 10)))
  }
}
