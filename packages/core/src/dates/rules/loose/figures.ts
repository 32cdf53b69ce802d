import { findAll, type NormalView, WORD_START } from '../../../text/index.js'
import { isGregorianDay } from '../../date-mention.js'
import type { DateDraft } from '../../draft.js'
import { WEEKDAY_BEFORE, weekdayField } from '../../words.js'

/** 22/04, 4.22, 22-4, 18-9-15, 08/12, 2015: the day first unless it can only be the month. */
const DAY_MONTH = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}يوم {1,4})?(?<![\\d./:-])(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})(?:(?:\\k<mark>|, {0,2})(?<year>\\d{4}|\\d\\d))?(?![\\d/:]| {1,4}(?:صباح|مسا|ظهر|عصر|بعد))`,
  'gu',
)
/** 2/2013, 2015.3 */
const MONTH_YEAR =
  /(?<![\d./:-])(?:(?<month>\d{1,2})[-/.](?<year>(?:19|20)\d\d)|(?<lateYear>(?:19|20)\d\d)[-/.](?<lateMonth>\d{1,2}))(?![\d/.:-])/gu

export function looseFigures(view: NormalView): DateDraft[] {
  const days = findAll(view, DAY_MONTH).flatMap(({ span, groups }): DateDraft[] => {
    const one = Number(groups.one)
    const two = Number(groups.two)
    const [day, month] = two > 12 ? [two, one] : [one, two]
    const year = groups.year === undefined ? undefined : Number(groups.year) + (groups.year.length === 2 ? 2000 : 0)
    if (!isGregorianDay(year ?? 2000, month, day)) return []
    const fields = { ...(year === undefined ? {} : { year }), month, day, ...weekdayField(groups.weekday) }
    return [{ span, calendar: 'gregorian', fields, rule: 'loose/day-month-figures' }]
  })
  const months = findAll(view, MONTH_YEAR).flatMap(({ span, groups }): DateDraft[] => {
    const month = Number(groups.month ?? groups.lateMonth)
    if (month < 1 || month > 12) return []
    const year = Number(groups.year ?? groups.lateYear)
    return [{ span, calendar: 'gregorian', fields: { year, month }, rule: 'loose/month-year-figures' }]
  })
  return [...days, ...months]
}
