import type { Span } from '../text/index.js'
import { type Calendar, toTime } from './calendars.js'
import { offsetAt } from './zone.js'

/** What a date expression states, field by field; a field that is not written is missing. */
export interface DateFields {
  readonly year?: number
  /** 1 to 12 */
  readonly month?: number
  /** 1 to 31 */
  readonly day?: number
  /** 0 = Sunday */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** The last, this or the next such day or month, as an adjective says it */
  readonly relation?: 'last' | 'next' | 'this'
  /** Counted from the time of writing: `unit: 'day', shift: -1` is yesterday */
  readonly unit?: 'century' | 'day' | 'decade' | 'hour' | 'minute' | 'month' | 'second' | 'week' | 'year'
  readonly shift?: number
  /** واليوم نشاهد: it may mean nowadays, so that it has no value */
  readonly nowadays?: true
  /** A word before it says that the day is to come: سيعقد الخميس */
  readonly ahead?: true
  /** Which one, with `weekday`, `of` or `feast`: 1 is the first, -1 the last. */
  readonly nth?: number
  /** What `nth` counts within the month, if not a weekday. */
  readonly of?: 'day' | 'week'
  /** The part of a month or year that a word names, without exact limits: أوائل, منتصف, أواخر */
  readonly stretch?: 'early' | 'late' | 'middle'
  /** 1 to 4 */
  readonly quarter?: number
  /** 1 or 2, of a year */
  readonly half?: number
  readonly season?: 'autumn' | 'spring' | 'summer' | 'winter'
  /** The first year of the decade; 90 where only the century can tell which nineties. */
  readonly decade?: number
  /** 20 is the twentieth */
  readonly century?: number
  /** Key of the feast in `lexicon/feasts.ts` */
  readonly feast?: string
  readonly part?: 'afternoon' | 'dawn' | 'evening' | 'forenoon' | 'morning' | 'night' | 'noon'
  /** `±hh:mm`, only if a zone is written */
  readonly offset?: string
  /** IANA zone, where one with summer time is written: the day tells its offset */
  readonly zone?: string
}

export type DateField = keyof DateFields

/** A date, a time, or both, as one expression of the text. */
export interface DateMention {
  readonly id: string
  readonly kind: 'date'
  readonly span: Span
  /** The calendar of `fields`; a Hijri month may stand with a Gregorian year (رمضان 2019), told by its size. */
  readonly calendar: Calendar
  readonly precision: Precision
  readonly fields: DateFields
  /** What the later end of a range states; it shares with `fields` what it does not say itself. Null for one date. */
  readonly end: DateFields | null
  /**
   * ISO 8601 in the Gregorian calendar with the precision (a week as `YYYY-Www`) and, if stated, the offset of the
   * text; of a range, the first. A decade is `199X`, a century `19XX`, a season `YYYY-21` (spring) to `YYYY-24`, as in
   * ISO 8601-2. Null when not known.
   */
  readonly iso: string | null
  /** The last day, month or time of a range, quarter, or month or year of another calendar, itself included. */
  readonly isoEnd: string | null
  /** The same day in a second calendar, as it is written beside it: 10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م */
  readonly also: { readonly calendar: Calendar; readonly fields: DateFields } | null
  /** Fields of `iso` that are not in the expression but were worked out. */
  readonly inferred: readonly DateField[]
  /** Where the inferred fields come from. */
  readonly resolvedBy: 'published' | 'referenceDate' | null
  readonly rule: string
}

export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

/** When the article says that it was published. */
export interface Published {
  /** ISO 8601; date or date and time, the offset only if a zone is stated. */
  readonly iso: string
  /** Where the day is stated. */
  readonly span: Span
  /** Where the time is stated, if in another place than the day. */
  readonly timeSpan: Span | null
  readonly rule: string
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** ISO 8601 of the fields as far as they go; null without a year. */
export function toIso(fields: DateFields): string | null {
  const { year, month, day, hour, minute, second, zone } = fields
  if (year === undefined) return null
  if (month === undefined) return pad(year, 4)
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (hour === undefined) return date
  const time = `${date}T${pad(hour)}:${pad(minute ?? 0)}:${pad(second ?? 0)}`
  return time + (fields.offset ?? (zone === undefined ? '' : offsetAt(zone, time)))
}

export function precisionOf(fields: DateFields): Precision {
  if (fields.second !== undefined) return 'second'
  if (fields.minute !== undefined) return 'minute'
  if (fields.hour !== undefined) return 'hour'
  if (fields.day !== undefined || fields.weekday !== undefined || fields.feast !== undefined) return 'day'
  if (fields.of !== undefined) return fields.of
  if (fields.month !== undefined) return 'month'
  for (const key of ['quarter', 'half', 'season', 'decade', 'century'] as const) {
    if (fields[key] !== undefined) return key
  }
  return fields.unit ?? 'year'
}

/** Whether the day exists in the Gregorian calendar. */
export function isGregorianDay(year: number, month: number, day: number): boolean {
  return toTime({ year, month, day }, 'gregorian') !== null
}

/** Day of the week of a Gregorian day, 0 = Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCDay()
}
