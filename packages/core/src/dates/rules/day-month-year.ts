import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  DAY,
  dayFields,
  dayOf,
  MONTH,
  MONTH_KEY,
  MONTH_REF,
  monthFields,
  SECOND_MONTH,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  yearFields,
} from '../words.js'

/**
 * الخميس ٢١ نوفمبر ٢٠٢٤, 21 من تشرين الثاني/نوفمبر 2024 م, الخامس من مارس 2020, and without a year: يوم 23 يوليو,
 * 9 أبريل الماضي, 9 أبريل من العام الماضي, 15 من الشهر الجاري.
 */
const NAMED = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}(?:الموافق {1,4})?يوم {1,4})?${DAY}` +
    `(?: {1,4}من)?(?: {1,4}شهر)? {0,4}[-/.]? {0,4}(?<month>${MONTH})${WORD_END}${SECOND_MONTH}${YEAR_AFTER}`,
  'gu',
)
const OF_MONTH = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}يوم {1,4})?${DAY} {1,4}من {1,4}${MONTH_REF}${YEAR_AFTER}`,
  'gu',
)

export function dayMonthYear(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const pattern of [NAMED, OF_MONTH]) {
    for (const { span, groups } of findNear(view, MONTH_KEY, pattern)) {
      const day = dayOf(groups)
      const month = monthFields(groups)
      const year = yearFields(groups)
      if (day === undefined || month === null || !isGregorianDay(year.year ?? 2000, month.month ?? 1, day)) continue
      drafts.push({
        span,
        calendar: 'gregorian',
        fields: { ...year, ...month, day, ...dayFields(groups) },
        rule: year.year === undefined ? 'day-month' : 'day-month-year',
      })
    }
  }
  return drafts
}
