import { type DateFields, type DateMention, isGregorianDay, type Published, toIso } from './date-mention.js'

/**
 * Gives a value to what the expression alone leaves open: the closing stamp takes the day of the date line,
 * and a day and month without a year the nearest such day (the last or next one where an adjective says so), counted
 * from the day of publication as the text states it, or from `referenceDate` (`YYYY-MM-DD`). What was worked out is listed in `inferred`.
 */
export function resolveDates(
  dates: readonly DateMention[],
  published: Published | null,
  referenceDate: string | null,
): DateMention[] {
  const anchor = published?.iso.slice(0, 10) ?? referenceDate
  const resolvedBy = published ? 'published' : 'referenceDate'
  return dates.map((date) => {
    if (published?.timeSpan && date.span.start === published.timeSpan.start) {
      return { ...date, iso: published.iso, inferred: ['year', 'month', 'day'], resolvedBy: 'published' }
    }
    const { year, month, day } = date.fields
    if (date.calendar !== 'gregorian' || year !== undefined || month === undefined || day === undefined || !anchor) {
      return date
    }
    const inferred = pickYear(anchor, { ...date.fields, month, day })
    const iso = inferred === null ? null : toIso({ ...date.fields, year: inferred })
    return iso === null ? date : { ...date, iso, inferred: ['year'], resolvedBy }
  })
}

function pickYear(
  anchor: string,
  fields: DateFields & { readonly month: number; readonly day: number },
): number | null {
  const now = Date.parse(`${anchor}T00:00:00Z`)
  const year = Number(anchor.slice(0, 4))
  const { month, day, relation } = fields
  if (relation === 'this') return isGregorianDay(year, month, day) ? year : null
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isGregorianDay(candidate, month, day))
    .map((candidate) => ({ candidate, distance: Date.UTC(candidate, month - 1, day) - now }))
    .filter(({ distance }) => (relation === 'last' ? distance <= 0 : relation !== 'next' || distance >= 0))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  return candidates[0]?.candidate ?? null
}
