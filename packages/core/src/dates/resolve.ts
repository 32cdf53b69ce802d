import { type Calendar, fromTime, toTime } from './calendars.js'
import type { DateField, DateFields, DateMention, Published } from './date-mention.js'
import { feastTime } from './feast.js'
import { isoWeek, monday, onDay, type Value, valueIn } from './value.js'

const DAY = 86_400_000
const CLOCK_UNITS = { hour: 3_600_000, minute: 60_000, second: 1000 } as const

/** On which side of the anchor a day or month without year, or a weekday, is looked for where no adjective says it. */
export type Preference = 'future' | 'past' | 'press'

interface Anchor {
  /** Midnight UTC of the day, in milliseconds */
  readonly day: number
  /** The same with the time of the day, if it is known */
  readonly time: number
  readonly prefer: Preference
}

/**
 * Gives a value to what the expression alone leaves open: the closing stamp takes the day of the date line; days and
 * months without a year, weekdays, clock times and expressions such as yesterday or last month are counted from the
 * day of publication as the text states it, or from `reference` (`YYYY-MM-DD`, with or without a time). What was
 * worked out is in `inferred`. The press means the last weekday and the nearest day of a month; `prefer` can say
 * otherwise.
 */
export function resolveDates(
  dates: readonly DateMention[],
  published: Published | null,
  reference: string | null,
  prefer: Preference = 'press',
): DateMention[] {
  const given = toAnchor(published?.iso ?? reference, prefer)
  const anchor = given && !published ? onStatedToday(given, dates) : given
  const resolvedBy = published ? 'published' : 'referenceDate'
  return dates.map((date) => {
    if (published?.timeSpan && date.span.start === published.timeSpan.start) {
      return { ...date, iso: published.iso, inferred: ['year', 'month', 'day'], resolvedBy: 'published' }
    }
    if (date.iso !== null || anchor === null) return date
    const value = rangeFrom(anchor, date)
    return value !== null && isWritable(value) ? { ...date, ...value, inferred: missing(date), resolvedBy } : date
  })
}

function toAnchor(iso: string | null, prefer: Preference): Anchor | null {
  if (iso === null || iso.length < 10) return null
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  const time = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(iso)
  const [hours = 0, minutes = 0, seconds = 0] = time ? time.slice(1).map((part) => Number(part ?? 0)) : []
  return { day, time: day + ((hours * 60 + minutes) * 60 + seconds) * 1000, prefer }
}

/** ISO 8601 has four figures for the year: what is counted out of them has no value. */
function isWritable({ iso, isoEnd }: Value): boolean {
  return [iso, isoEnd ?? iso].every((value) => /^(?:\d{4}(?:-|$)|\d{3}X$|\d\dXX$)/.test(value))
}

/** اليوم الأربعاء is the day of writing, whatever day the text was taken on: the anchor moves there, three days at most. */
function onStatedToday(anchor: Anchor, dates: readonly DateMention[]): Anchor {
  const today = dates.find(({ fields }) => fields.unit === 'day' && fields.shift === 0 && fields.weekday !== undefined)
  if (today?.fields.weekday === undefined) return anchor
  const day = nearestWeekday(anchor, today.fields, today.fields.weekday)
  return { ...anchor, day, time: anchor.time + day - anchor.day }
}

function missing({ fields, precision }: DateMention): DateField[] {
  const wanted: readonly DateField[] =
    precision === 'month'
      ? ['year', 'month']
      : ['century', 'decade', 'half', 'quarter', 'season', 'year'].includes(precision)
        ? ['year']
        : ['year', 'month', 'day']
  return wanted.filter((field) => fields[field] === undefined)
}

/** The ends of a range; an end that is only a time and comes before the start is on the next day. */
function rangeFrom(anchor: Anchor, { fields, end, calendar }: DateMention): Value | null {
  const from = countFrom(anchor, fields, calendar)
  if (from === null || end === null) return from
  const open = fields.year === undefined && fields.month !== undefined
  const sameMonth = open && end.month === undefined ? { year: yearOf(from, calendar) } : {}
  const until = countFrom(anchor, { ...shared(fields), ...sameMonth, ...end }, calendar)
  if (until === null) return null
  const isoEnd = until.isoEnd ?? until.iso
  if (open && end.month !== undefined) {
    const year = yearOf(until, calendar)
    const near = [year, year - 1].map((of) => valueIn({ ...fields, year: of }, calendar))
    const first = near.find((value) => value !== null && value.iso <= isoEnd)
    return first ? { iso: first.iso, isoEnd } : null
  }
  if (from.iso <= isoEnd) return { iso: from.iso, isoEnd }
  return end.hour !== undefined && end.day === undefined ? { iso: from.iso, isoEnd: dayLater(isoEnd) } : null
}

/** The year of a value in the calendar of its expression. */
function yearOf({ iso }: Value, calendar: Calendar): number {
  return calendar === 'gregorian' ? Number(iso.slice(0, 4)) : fromTime(Date.parse(iso.slice(0, 10)), calendar).year
}

function dayLater(iso: string): string {
  return new Date(Date.parse(iso.slice(0, 10)) + DAY).toISOString().slice(0, 10) + iso.slice(10)
}

/** What the later end of a range takes over from the first: everything but the time and what it counts. */
export function shared({ minute: _minute, second: _second, part: _part, ...fields }: DateFields): DateFields {
  return fields
}

/** The value of fields seen from the anchor; null where they do not say enough. */
function countFrom(anchor: Anchor, fields: DateFields, calendar: Calendar): Value | null {
  const { month, day, weekday, unit, shift = 0, hour } = fields
  if (fields.nowadays) return null
  if (valueIn(fields, calendar)) return valueIn(fields, calendar)
  const today = fromTime(anchor.day, calendar)
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return ago(anchor, unit, shift)
  if (unit === 'day') {
    return onDay(weekday === undefined ? anchor.day + shift * DAY : nearestWeekday(anchor, fields, weekday), fields)
  }
  if (unit === 'week') {
    const time = anchor.day + shift * 7 * DAY
    return weekday === undefined ? isoWeek(time) : onDay(monday(time) + ((weekday + 6) % 7) * DAY, fields)
  }
  if (unit === 'month') {
    const count = today.year * 12 + today.month - 1 + shift
    return valueIn({ ...fields, year: Math.floor(count / 12), month: (count % 12) + 1 }, calendar)
  }
  if (unit === 'year') return valueIn({ ...fields, year: today.year + shift }, calendar)
  if (unit === 'decade') return valueIn({ decade: (Math.floor(today.year / 10) + shift) * 10 }, calendar)
  if (unit === 'century') {
    const century = Math.floor((today.year - 1) / 100) + 1 + shift
    const decade = fields.decade === undefined ? {} : { decade: (century - 1) * 100 + fields.decade }
    return valueIn({ century, ...decade }, calendar)
  }
  if (month !== undefined || fields.feast !== undefined || fields.season !== undefined) {
    return nearestYear(anchor, fields, calendar, today.year)
  }
  if (fields.nth !== undefined && (weekday !== undefined || fields.of !== undefined)) {
    return valueIn({ ...fields, year: today.year, month: today.month }, calendar)
  }
  if (weekday !== undefined) return onDay(nearestWeekday(anchor, fields, weekday), fields)
  if (day !== undefined) return nearestMonth(anchor, fields, calendar)
  return hour === undefined ? null : onDay(anchor.day, fields)
}

/** بعد خمس دقائق: with the time of day as far as the anchor has it. */
function ago(anchor: Anchor, unit: keyof typeof CLOCK_UNITS, shift: number): Value | null {
  const time = new Date(anchor.time + shift * CLOCK_UNITS[unit])
  const fields = { hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds() }
  return onDay(Math.floor(time.getTime() / DAY) * DAY, fields)
}

/** The year in which the day, month, feast or season is nearest to the anchor, on the side that `relation` names. */
function nearestYear(anchor: Anchor, fields: DateFields, calendar: Calendar, year: number): Value | null {
  const side = sideOf(anchor, fields)
  if (side === 'this') return valueIn({ ...fields, year }, calendar)
  // A month counts as it stands: in March, last March is a year ago, and this month is no distance away.
  const whole = fields.day === undefined && fields.nth === undefined && fields.feast === undefined
  const today = fromTime(anchor.day, calendar)
  const from = whole ? (toTime({ ...today, day: 1 }, calendar) ?? anchor.day) : anchor.day
  const near = [year - 1, year, year + 1]
    .map((candidate) => ({ value: valueIn({ ...fields, year: candidate }, calendar), year: candidate }))
    .map(({ value, year: of }) => ({ value, distance: distanceOf(fields, value, of) - from }))
    .filter(({ value, distance }) => value && (side === 'last' ? distance < 0 : side !== 'next' || distance > 0))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  return near[0]?.value ?? null
}

/** Where a value stands on the line of days. */
function distanceOf(fields: DateFields, value: Value | null, year: number): number {
  if (value === null) return Number.NaN
  if (fields.feast !== undefined) return feastTime(fields.feast, year) ?? Number.NaN
  if (fields.season !== undefined) return Date.UTC(year, 2 + 3 * (Number(value.iso.slice(5)) - 21), 1)
  if (/W/.test(value.iso)) return Date.UTC(year, (fields.month ?? 1) - 1, 7 * (fields.nth ?? 1))
  return Date.parse(`${value.iso.slice(0, 10)}${value.iso.length === 7 ? '-01' : ''}T00:00:00Z`)
}

/** The month in which a bare day of the month is nearest. */
function nearestMonth(anchor: Anchor, fields: DateFields, calendar: Calendar): Value | null {
  const today = fromTime(anchor.day, calendar)
  const months = [-1, 0, 1].map((step) => today.year * 12 + today.month - 1 + step)
  const side = sideOf(anchor, fields)
  const near = months
    .map((count) => valueIn({ ...fields, year: Math.floor(count / 12), month: (count % 12) + 1 }, calendar))
    .filter((value) => value !== null)
    .map((value) => ({ value, distance: Date.parse(value.iso.slice(0, 10)) - anchor.day }))
    .filter(({ distance }) => (side === 'last' ? distance < 0 : side !== 'next' || distance > 0))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  return near[0]?.value ?? null
}

function sideOf({ prefer }: Anchor, { relation }: DateFields): 'last' | 'next' | 'this' | null {
  return relation ?? (prefer === 'future' ? 'next' : prefer === 'past' ? 'last' : null)
}

/**
 * With اليوم or أمس the named weekday nearest to that day: where they disagree, the anchor is a day or two off. Alone,
 * the last one up to the anchor, or the first from it on where a word says that it is to come; with an adjective, the
 * last before or the next after it.
 */
function nearestWeekday(anchor: Anchor, fields: DateFields, weekday: number): number {
  const { unit, shift = 0 } = fields
  const from = unit === 'day' ? anchor.day + shift * DAY : anchor.day
  const behind = (new Date(from).getUTCDay() - weekday + 7) % 7
  if (unit === 'day') return from - (behind > 3 ? behind - 7 : behind) * DAY
  const side = sideOf(anchor, fields)
  if (side === 'next') return from + (7 - behind) * DAY
  if (side === null && fields.ahead) return from + ((7 - behind) % 7) * DAY
  return from - (side === 'last' && behind === 0 ? 7 : behind) * DAY
}

/** The value of a date that needs no anchor; null where it does. */
export function absolute(fields: DateFields, end: DateFields | undefined, calendar: Calendar): Value | null {
  const from = valueIn(fields, calendar)
  if (from === null || end === undefined) return from
  const until = valueIn({ ...shared(fields), ...end }, calendar)
  return until === null ? null : { iso: from.iso, isoEnd: until.isoEnd ?? until.iso }
}
