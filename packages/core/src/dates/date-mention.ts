import type { Span } from '../text/index.js'

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
  readonly unit?: 'day' | 'month' | 'week' | 'year'
  readonly shift?: number
  readonly part?: 'afternoon' | 'dawn' | 'evening' | 'forenoon' | 'morning' | 'night' | 'noon'
  /** `±hh:mm`, only if a zone is written */
  readonly offset?: string
}

export type DateField = keyof DateFields

/** A date, a time, or both, as one expression of the text. */
export interface DateMention {
  readonly id: string
  readonly kind: 'date'
  readonly span: Span
  /** The calendar of `fields`. */
  readonly calendar: 'gregorian' | 'hijri'
  readonly precision: 'year' | 'month' | 'week' | 'day' | 'minute' | 'second'
  readonly fields: DateFields
  /** ISO 8601 with the precision (a week as `YYYY-Www`) and, if stated, the offset of the text; null when not known. */
  readonly iso: string | null
  /** Fields of `iso` that are not in the expression but were worked out. */
  readonly inferred: readonly DateField[]
  /** Where the inferred fields come from. */
  readonly resolvedBy: 'published' | 'referenceDate' | null
  readonly rule: string
}

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
  const { year, month, day, hour, minute, second, offset } = fields
  if (year === undefined) return null
  if (month === undefined) return pad(year, 4)
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (hour === undefined) return date
  return `${date}T${pad(hour)}:${pad(minute ?? 0)}:${pad(second ?? 0)}${offset ?? ''}`
}

export function precisionOf(fields: DateFields): DateMention['precision'] {
  if (fields.second !== undefined) return 'second'
  if (fields.hour !== undefined) return 'minute'
  if (fields.day !== undefined || fields.weekday !== undefined) return 'day'
  if (fields.month !== undefined) return 'month'
  return fields.unit ?? 'year'
}

/** Whether the day exists in the Gregorian calendar. */
export function isGregorianDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1
}

/** Day of the week of a Gregorian day, 0 = Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCDay()
}
