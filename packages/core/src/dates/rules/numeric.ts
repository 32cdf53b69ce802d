import type { NormalView } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { COMMON_ERA, dayFields, WEEKDAY_BEFORE } from '../words.js'

const KEY = /(?:19|20)\d\d/gu

/** 2025-03-09, 2024/11/21, 2024.11.21: the year first. */
const YEAR_FIRST = new RegExp(
  `${WEEKDAY_BEFORE}(?<![\\d./:-])(?<year>(?:19|20)\\d\\d) {0,2}(?<mark>[-/.]) {0,2}(?<month>\\d{1,2}) {0,2}\\k<mark> {0,2}(?<day>\\d{1,2})(?![\\d/])${COMMON_ERA}`,
  'gu',
)
/** 21/11/2024, 21-11-2024: the day first, as everywhere in the Arab press. */
const DAY_FIRST = new RegExp(
  `${WEEKDAY_BEFORE}(?<![\\d./:-])(?<day>\\d{1,2}) {0,2}(?<mark>[-/.]) {0,2}(?<month>\\d{1,2}) {0,2}\\k<mark> {0,2}(?<year>(?:19|20)\\d\\d)(?![\\d/])${COMMON_ERA}`,
  'gu',
)

export function numericDate(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const pattern of [YEAR_FIRST, DAY_FIRST]) {
    for (const { span, groups } of findNear(view, KEY, pattern)) {
      const year = Number(groups.year)
      const month = Number(groups.month)
      const day = Number(groups.day)
      if (!isGregorianDay(year, month, day)) continue
      drafts.push({
        span,
        calendar: 'gregorian',
        fields: { year, month, day, ...dayFields(groups) },
        rule: pattern === YEAR_FIRST ? 'year-month-day' : 'day-month-year-figures',
      })
    }
  }
  return drafts
}
