import type { Article } from '../article.js'
import { weekdayOf } from '../dates/index.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic.js'
import { weekdays } from '../lexicon/weekdays.js'

const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Whether a written weekday is that of the written date. */
export function checkWeekdays({ dates }: Pick<Article, 'dates'>): Diagnostic[] {
  return dates.flatMap(({ span, calendar, fields }) => {
    const { year, month, day, weekday } = fields
    if (calendar !== 'gregorian' || year === undefined || month === undefined || day === undefined) return []
    const actual = weekdayOf(year, month, day)
    if (weekday === undefined || weekday === actual) return []
    const ar = weekdays.find((row) => row.day === actual)?.word ?? ''
    return [toDiagnostic('weekday-mismatch', span, { ar, en: EN_DAYS[actual] ?? '' })]
  })
}
