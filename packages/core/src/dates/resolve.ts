import {
  type DateField,
  type DateFields,
  type DateMention,
  isGregorianDay,
  type Published,
  toIso,
} from './date-mention.js'

const DAY = 86_400_000

/**
 * Gives a value to what the expression alone leaves open: the closing stamp takes the day of the date line; days and
 * months without a year, weekdays, and expressions such as yesterday or last month are counted from the day of
 * publication as the text states it, or from `referenceDate` (`YYYY-MM-DD`). What was worked out is in `inferred`.
 */
export function resolveDates(
  dates: readonly DateMention[],
  published: Published | null,
  referenceDate: string | null,
): DateMention[] {
  const anchor = toDay(published?.iso ?? referenceDate)
  const resolvedBy = published ? 'published' : 'referenceDate'
  return dates.map((date) => {
    if (published?.timeSpan && date.span.start === published.timeSpan.start) {
      return { ...date, iso: published.iso, inferred: ['year', 'month', 'day'], resolvedBy: 'published' }
    }
    if (date.iso !== null || date.calendar !== 'gregorian' || anchor === null) return date
    const iso = countFrom(anchor, date.fields)
    return iso === null ? date : { ...date, iso, inferred: missing(date), resolvedBy }
  })
}

/** Midnight UTC of the day of an ISO value, in milliseconds; null where it has no day. */
function toDay(iso: string | null): number | null {
  return iso !== null && iso.length >= 10 ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : null
}

function missing({ fields, precision }: DateMention): DateField[] {
  const wanted = precision === 'year' ? ['year'] : precision === 'month' ? ['year', 'month'] : ['year', 'month', 'day']
  return (wanted as DateField[]).filter((field) => fields[field] === undefined)
}

/** The ISO value of fields without a year, seen from `anchor`; null where they do not say enough. */
function countFrom(anchor: number, fields: DateFields): string | null {
  const { month, day, weekday, unit, shift = 0 } = fields
  if (month !== undefined) {
    const year = unit === 'year' ? new Date(anchor).getUTCFullYear() + shift : nearestYear(anchor, fields, month)
    if (year === null || !isGregorianDay(year, month, day ?? 1)) return null
    return toIso({ ...fields, year })
  }
  if (weekday !== undefined) return onDay(nearestWeekday(anchor, fields, weekday), fields)
  if (unit === 'day') return onDay(anchor + shift * DAY, fields)
  if (unit === 'week') return isoWeek(anchor + shift * 7 * DAY)
  const date = new Date(anchor)
  if (unit === 'year') return toIso({ year: date.getUTCFullYear() + shift })
  if (unit !== 'month') return null
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + shift
  return toIso({ year: Math.floor(months / 12), month: (months % 12) + 1 })
}

/** The year in which the day or month is nearest to the anchor, on the side that `relation` names. */
function nearestYear(anchor: number, { day, relation }: DateFields, month: number): number | null {
  const year = new Date(anchor).getUTCFullYear()
  if (relation === 'this') return year
  // A month counts as it stands: in March, last March is a year ago, and this month is no distance away.
  const from = day === undefined ? Date.UTC(year, new Date(anchor).getUTCMonth(), 1) : anchor
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isGregorianDay(candidate, month, day ?? 1))
    .map((candidate) => ({ candidate, distance: Date.UTC(candidate, month - 1, day ?? 1) - from }))
    .filter(({ distance }) => (relation === 'last' ? distance < 0 : relation !== 'next' || distance > 0))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  return candidates[0]?.candidate ?? null
}

/**
 * With اليوم or أمس the named weekday nearest to that day: where they disagree, the anchor is a day or two off. Alone,
 * the last one up to the anchor; with an adjective, the last before or the next after it.
 */
function nearestWeekday(anchor: number, { unit, shift = 0, relation }: DateFields, weekday: number): number {
  const from = unit === 'day' ? anchor + shift * DAY : anchor
  const behind = (new Date(from).getUTCDay() - weekday + 7) % 7
  if (unit === 'day') return from - (behind > 3 ? behind - 7 : behind) * DAY
  if (relation === 'next') return from + (7 - behind) * DAY
  return from - (relation === 'last' && behind === 0 ? 7 : behind) * DAY
}

/** The ISO value of a day with the clock time of the fields. */
function onDay(time: number, fields: DateFields): string | null {
  const date = new Date(time)
  return toIso({ ...fields, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

/** ISO 8601 week of a day: weeks begin on Monday, the first has the year's first Thursday. */
function isoWeek(time: number): string {
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
