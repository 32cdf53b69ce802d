import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import {
  COMMON_ERA,
  dayFields,
  MONTH,
  monthOf,
  OF_YEAR,
  ORDINAL,
  ordinalDay,
  RELATION,
  relationField,
  SECOND_MONTH,
  shiftFields,
  WEEKDAY_BEFORE,
  YEAR,
} from '../words.js'

/**
 * الخميس ٢١ نوفمبر ٢٠٢٤, 21 من تشرين الثاني/نوفمبر 2024 م, الخامس من مارس 2020, and without a year: يوم 23 يوليو,
 * 9 أبريل الماضي, 9 أبريل من العام الماضي.
 */
const PATTERN = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}يوم {1,4})?(?<![\\d./:])(?:(?:ال)?(?<day>\\d{1,2})|${WORD_START}(?<ordinal>${ORDINAL}))` +
    `(?: {1,4}من)?(?: {1,4}شهر)? {0,4}[-/]? {0,4}(?<month>${MONTH})${WORD_END}${SECOND_MONTH}` +
    `(?: {0,4}[-/،,]? {0,4}(?:من {1,4})?(?:(?:عام|سنه) {1,4})?(?<year>\\d{4})(?![\\d:])${COMMON_ERA}` +
    `| {1,4}(?<relation>${RELATION})${WORD_END}|${OF_YEAR})?`,
  'gu',
)

export function dayMonthYear(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const { span, groups } of findAll(view, PATTERN)) {
    const day = groups.ordinal === undefined ? Number(groups.day) : ordinalDay(groups.ordinal)
    const month = monthOf(groups.month ?? '')
    if (day === undefined || month === undefined || !isGregorianDay(2000, month, day)) continue
    const year = groups.year === undefined ? undefined : Number(groups.year)
    if (year !== undefined && !isGregorianDay(year, month, day)) continue
    drafts.push({
      span,
      calendar: 'gregorian',
      fields: {
        ...(year === undefined ? {} : { year }),
        month,
        day,
        ...dayFields(groups),
        ...relationField(groups.relation),
        ...shiftFields(YEAR, groups.ofYear),
      },
      rule: year === undefined ? 'day-month' : 'day-month-year',
    })
  }
  return drafts
}
