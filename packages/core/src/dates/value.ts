import { type Calendar, fromTime, lastDay, toTime } from './calendars.js'
import { type DateFields, toIso } from './date-mention.js'
import { feastTime, hijriYear } from './feast.js'

/** The Gregorian value of an expression; `isoEnd` where it has two ends. */
export interface Value {
  readonly iso: string
  readonly isoEnd: string | null
}

const DAY = 86_400_000
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

/** What the fields alone say: null where the year, or what counts as one, is missing, or the day does not exist. */
export function valueIn(fields: DateFields, calendar: Calendar): Value | null {
  const { year, month, nth, feast, season, century, decade } = fields
  if (decade !== undefined && decade >= 1000) return one(`${decade / 10}X`)
  if (century !== undefined)
    return decade === undefined && calendar === 'gregorian' ? one(`${String(century - 1).padStart(2, '0')}XX`) : null
  if (year === undefined) return null
  if (feast !== undefined) {
    const first = feastTime(feast, year)
    return first === null ? null : onDay(first + ((nth ?? 1) - 1) * DAY, fields)
  }
  if (season !== undefined) return one(`${toIso({ year })}-${21 + SEASONS.indexOf(season)}`)
  if (fields.quarter !== undefined) return months(year, fields.quarter, 3)
  if (fields.half !== undefined) return months(year, fields.half, 6)
  if (calendar !== 'gregorian') return inOther(fields, calendar, year)
  if (month === undefined) return one(toIso({ year }))
  if (nth !== undefined && fields.day === undefined) return nthOf(fields, year, month, nth)
  if (fields.day !== undefined && toTime({ year, month, day: fields.day }, calendar) === null) return null
  return one(toIso(fields))
}

/** The day of a time, with the clock time of the fields. */
export function onDay(time: number, fields: DateFields): Value | null {
  return one(toIso({ ...fields, ...fromTime(time, 'gregorian') }))
}

/** ISO 8601 week of a day: weeks begin on Monday, the first has the year's first Thursday. */
export function isoWeek(time: number): Value {
  const thursday = new Date(monday(time) + 3 * DAY)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return { iso: `${year}-W${String(week).padStart(2, '0')}`, isoEnd: null }
}

export function monday(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY
}

function one(iso: string | null): Value | null {
  return iso === null ? null : { iso, isoEnd: null }
}

function months(year: number, part: number, length: number): Value | null {
  const iso = toIso({ year, month: (part - 1) * length + 1 })
  return iso === null ? null : { iso, isoEnd: toIso({ year, month: part * length }) }
}

/** A day of another calendar; a month or year of it as its first and last day. */
function inOther(fields: DateFields, calendar: Calendar, stated: number): Value | null {
  const { month, day } = fields
  const year = calendar === 'hijri' && month !== undefined ? hijriYear(stated, month) : stated
  const first = toTime({ year, month: month ?? 1, day: day ?? 1 }, calendar)
  if (first === null) return null
  if (day !== undefined) return onDay(first, fields)
  const end = month ?? 12
  const last = toTime({ year, month: end, day: lastDay(year, end, calendar) }, calendar)
  const iso = onDay(first, {})
  return iso && last !== null ? { iso: iso.iso, isoEnd: onDay(last, {})?.iso ?? null } : null
}

/** آخر اثنين من الشهر, الأسبوع الأول من أكتوبر (weeks that lie within the month), آخر يوم. */
function nthOf(fields: DateFields, year: number, month: number, nth: number): Value | null {
  const first = Date.UTC(year, month - 1, 1)
  const last = Date.UTC(year, month, 0)
  const step = fields.of === 'day' ? 1 : 7
  const weekday = fields.of === 'week' ? 1 : fields.weekday
  const length = fields.of === 'week' ? 6 : 0
  let time = nth < 0 ? last + (nth + 1) * DAY * step : first + (nth - 1) * DAY * step
  if (weekday !== undefined) {
    const from = nth < 0 ? last - length * DAY : first
    const day = new Date(from).getUTCDay()
    time = nth < 0 ? from - ((day - weekday + 7) % 7) * DAY : from + ((weekday - day + 7) % 7) * DAY
    time += (nth < 0 ? nth + 1 : nth - 1) * 7 * DAY
  }
  if (time < first || time + length * DAY > last) return null
  return fields.of === 'week' ? isoWeek(time) : onDay(time, fields)
}
