/**
 * Days of the Hijri (Umm al-Qura) and the Solar Hijri calendar as Gregorian days and back.
 * Source: the calendars of `Intl.DateTimeFormat` (ICU), which Node, workerd and browsers carry. English digits and UTC
 * are named, so no locale or zone of the machine plays a part.
 */
export type Calendar = 'gregorian' | 'hijri' | 'persian'

/** A day of one calendar; months from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000

interface Reckoning {
  readonly locale: string
  /** The first day of year 1, near enough to start from, and the mean length of a year, in days. */
  readonly start: number
  readonly year: number
  readonly mostDays: number
}

const reckonings: Readonly<Record<Exclude<Calendar, 'gregorian'>, Reckoning>> = {
  hijri: {
    locale: 'en-u-ca-islamic-umalqura-nu-latn',
    start: Date.UTC(622, 6, 19) / DAY,
    year: 354.36707,
    mostDays: 30,
  },
  persian: { locale: 'en-u-ca-persian-nu-latn', start: Date.UTC(622, 2, 22) / DAY, year: 365.2422, mostDays: 31 },
}

const formats = new Map<string, Intl.DateTimeFormat>()
const starts = new Map<string, number | null>()

/** The day of `calendar` that falls on a day given as midnight UTC in milliseconds. */
export function fromTime(time: number, calendar: Calendar): CalendarDay {
  if (calendar === 'gregorian') {
    const date = new Date(time)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  const { locale } = reckonings[calendar]
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    formats.set(locale, format)
  }
  const read = { year: 0, month: 0, day: 0 }
  for (const { type, value } of format.formatToParts(time)) {
    if (type === 'year' || type === 'month' || type === 'day') read[type] = Number(value)
  }
  return read
}

/** Midnight UTC of a day of `calendar`, in milliseconds; null where the calendar has no such day. */
export function toTime({ year, month, day }: CalendarDay, calendar: Calendar): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  if (calendar === 'gregorian') {
    const date = new Date(Date.UTC(2000, 0, 1))
    date.setUTCFullYear(year, month - 1, day)
    return date.getUTCMonth() === month - 1 ? date.getTime() : null
  }
  if (year < 1 || year > 2000 || day > reckonings[calendar].mostDays) return null
  const start = monthStart(year, month, calendar)
  if (start === null) return null
  const time = start + (day - 1) * DAY
  return fromTime(time, calendar).month === month ? time : null
}

/** The last day of a month of `calendar`. */
export function lastDay(year: number, month: number, calendar: Calendar): number {
  for (let day = 31; day > 28; day--) if (toTime({ year, month, day }, calendar) !== null) return day
  return 28
}

function monthStart(year: number, month: number, calendar: 'hijri' | 'persian'): number | null {
  const key = `${calendar} ${year}-${month}`
  let found = starts.get(key)
  if (found === undefined) {
    found = searchStart(year, month, calendar)
    starts.set(key, found)
  }
  return found
}

/** A guess at the middle of the month from mean lengths, then steps by what it is off. */
function searchStart(year: number, month: number, calendar: 'hijri' | 'persian'): number | null {
  const { start, year: length } = reckonings[calendar]
  let time = Math.round(start + (year - 1) * length + ((month - 0.5) * length) / 12) * DAY
  for (let step = 0; step < 8; step++) {
    const at = fromTime(time, calendar)
    const months = (year - at.year) * 12 + month - at.month
    if (months === 0) return time - (at.day - 1) * DAY
    time += (15 - at.day + Math.round((months * length) / 12)) * DAY
  }
  return null
}
