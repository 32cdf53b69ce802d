import type { Article } from '../article.js'
import { type DateMention, toTime } from '../dates/index.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic.js'

const DAY = 86_400_000

/** Two calendars for one day. The Hijri day is that of Umm al-Qura; a sighting of the moon may differ by one. */
export function checkCalendars({ dates }: Pick<Article, 'dates'>): Diagnostic[] {
  return dates.flatMap(({ span, also, fields }) => {
    const stated = timeOf(fields, 'gregorian')
    const other = also && timeOf(also.fields, also.calendar)
    if (stated === null || other === null || Math.abs(stated - other) <= DAY) return []
    return [toDiagnostic('calendar-mismatch', span, new Date(other).toISOString().slice(0, 10))]
  })
}

function timeOf({ year, month, day }: DateMention['fields'], calendar: DateMention['calendar']): number | null {
  if (year === undefined || month === undefined || day === undefined) return null
  return toTime({ year, month, day }, calendar)
}
