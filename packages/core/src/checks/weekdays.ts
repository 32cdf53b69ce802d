import type { Article } from '../article.js'
import { weekdayOf } from '../dates/index.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic.js'
import { weekdays } from '../lexicon/weekdays.js'

const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Whether a written weekday is that of the date, as it is written or as it was worked out. */
export function checkWeekdays({ dates }: Pick<Article, 'dates'>): Diagnostic[] {
  return dates.flatMap(({ span, fields, iso }) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? []
    if (year === undefined || fields.weekday === undefined || fields.day === undefined) return []
    const actual = weekdayOf(Number(year), Number(month), Number(day))
    if (fields.weekday === actual) return []
    const ar = weekdays.find((row) => row.day === actual)?.word ?? ''
    return [toDiagnostic('weekday-mismatch', span, { ar, en: EN_DAYS[actual] ?? '' })]
  })
}
