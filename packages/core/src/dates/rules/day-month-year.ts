import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { COMMON_ERA, MONTH, monthOf, RELATION, relationField, WEEKDAY_BEFORE, weekdayField } from '../words.js'

/**
 * الخميس ٢١ نوفمبر ٢٠٢٤, 21 من تشرين الثاني/نوفمبر 2024 م, and without a year: يوم 23 يوليو, 9 أبريل الماضي.
 * Two names of one month may stand beside each other, with or without a mark.
 */
const PATTERN = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}يوم {1,4})?(?<![\\d./:])(?:ال)?(?<day>\\d{1,2})(?: {1,4}من)?(?: {1,4}شهر)? {0,4}[-/]? {0,4}` +
    `(?<month>${MONTH})${WORD_END}` +
    `(?: {0,4}(?:[-/]? {0,4}${MONTH}${WORD_END}|\\( {0,2}${MONTH} {0,2}\\)))?` +
    `(?: {0,4}[-/،,]? {0,4}(?:من {1,4})?(?:(?:عام|سنه) {1,4})?(?<year>\\d{4})(?![\\d:])${COMMON_ERA}| {1,4}(?<relation>${RELATION})${WORD_END})?`,
  'gu',
)

export function dayMonthYear(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const { span, groups } of findAll(view, PATTERN)) {
    const day = Number(groups.day)
    const month = monthOf(groups.month ?? '')
    if (month === undefined || !isGregorianDay(2000, month, day)) continue
    const year = groups.year === undefined ? undefined : Number(groups.year)
    if (year !== undefined && !isGregorianDay(year, month, day)) continue
    drafts.push({
      span,
      calendar: 'gregorian',
      fields: {
        ...(year === undefined ? {} : { year }),
        month,
        day,
        ...weekdayField(groups.weekday),
        ...relationField(groups.relation),
      },
      rule: year === undefined ? 'day-month' : 'day-month-year',
    })
  }
  return drafts
}
