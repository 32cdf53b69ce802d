import { type NormalView, WORD_END } from '../../text/index.js'
import { toTime } from '../calendars.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { DAY, dayFields, dayOf, PERSIAN_MONTH, persianMonthOf, WEEKDAY_BEFORE } from '../words.js'

const KEY = /1[2-4]\d\d/gu

/** 15 خرداد 1395, 22 بهمن 1357 هـ ش: only with the year, as the names are also words and names. */
const PATTERN = new RegExp(
  `${WEEKDAY_BEFORE}${DAY}(?: {1,4}من)?(?: {1,4}شهر)? {0,4}[-/]? {0,4}(?<month>${PERSIAN_MONTH})${WORD_END} {0,4}[-/،,]? {0,4}` +
    `(?:(?:عام|سنه) {1,4})?(?<year>1[2-4]\\d\\d)(?!\\d)(?: {0,4}(?:ه ?[.]? ?ش${WORD_END}|هجري(?:ه)? شمسي(?:ه)?${WORD_END}|ش${WORD_END}))?`,
  'gu',
)

export function persianDate(view: NormalView): DateDraft[] {
  return findNear(view, KEY, PATTERN).flatMap(({ span, groups }) => {
    const month = persianMonthOf(groups.month ?? '')
    const day = dayOf(groups)
    const year = Number(groups.year)
    if (month === undefined || day === undefined || toTime({ year, month, day }, 'persian') === null) return []
    const fields = { year, month, day, ...dayFields(groups) }
    return [{ span, calendar: 'persian', fields, rule: 'persian-day-month-year' }]
  })
}
