import { findAll, type NormalView, WORD_END, WORD_START } from '../../../text/index.js'
import { isGregorianDay } from '../../date-mention.js'
import type { DateDraft } from '../../draft.js'
import { CARDINAL, numberOf, ORDINAL } from '../../numbers.js'
import {
  DAY,
  HIJRI_MONTH,
  hijriMonthOf,
  LOOSE_MONTH_REF,
  LOOSE_STRETCH,
  MONTH,
  monthFields,
  SECOND_MONTH,
  stretchField,
  WEEKDAY_BEFORE,
  weekdayField,
  YEAR_AFTER,
  yearFields,
} from '../../words.js'

const NUMBER = (name: string): string => `(?<${name}>(?:\\d{1,2}(?!\\d)|${ORDINAL}|${CARDINAL}))`
/** أكتوبر/ 2, مايو تسعة وعشرين, يوليو 13-15 */
const MONTH_FIRST = new RegExp(
  `${WEEKDAY_BEFORE}${WORD_START}(?<month>${MONTH})(?![\\p{L}])${SECOND_MONTH} {0,4}[-/]? {0,4}${NUMBER('day')}(?:(?: {0,3}- {0,3}| {1,4}(?:الي|حتي) {1,4})${NUMBER('lastDay')})?${YEAR_AFTER}`,
  'gu',
)
/** الأول من شهر ثلاثة, اليوم الثالث من شهر 10, أول شباط */
const DAY_OF = new RegExp(
  `${WEEKDAY_BEFORE}(?:(?:اليوم {1,4})?${DAY}|(?<first>${WORD_START}اول))(?: {1,4}من)? {1,4}${LOOSE_MONTH_REF}${YEAR_AFTER}`,
  'gu',
)
/** فبراير, هذا أيار, نص شهر ثلاث, الشهر التاسع */
const ALONE = new RegExp(
  `(?:${WORD_START}هذا {1,4})?(?:${WORD_START}(?<stretch>${LOOSE_STRETCH}) {1,4})?${WORD_START}${LOOSE_MONTH_REF}${YEAR_AFTER}`,
  'gu',
)
const HIJRI_ALONE = new RegExp(`${WORD_START}(?:شهر {1,4})?(?<month>${HIJRI_MONTH})${WORD_END}`, 'gu')

export function looseMonth(view: NormalView): DateDraft[] {
  const days = [MONTH_FIRST, DAY_OF].flatMap((pattern) =>
    findAll(view, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const day = groups.first === undefined ? numberOf(groups.day ?? groups.ordinal) : 1
      const last = numberOf(groups.lastDay)
      const month = monthFields(groups)
      const year = yearFields(groups)
      if (day === undefined || month === null || !isGregorianDay(year.year ?? 2000, month.month ?? 1, day)) return []
      const fields = { ...year, ...month, day, ...weekdayField(groups.weekday) }
      const end = last === undefined ? {} : { end: { day: last } }
      return [{ span, calendar: 'gregorian', fields, ...end, rule: 'loose/month-day' }]
    }),
  )
  const alone = findAll(view, ALONE).flatMap(({ span, groups }): DateDraft[] => {
    const month = monthFields(groups)
    if (month === null) return []
    const fields = { ...yearFields(groups), ...month, ...stretchField(groups.stretch) }
    return [{ span, calendar: 'gregorian', fields, rule: 'loose/month' }]
  })
  const hijri = findAll(view, HIJRI_ALONE).flatMap(({ span, groups }): DateDraft[] => {
    const month = hijriMonthOf(groups.month ?? '')
    return month === undefined ? [] : [{ span, calendar: 'hijri', fields: { month }, rule: 'loose/month' }]
  })
  return [...days, ...alone, ...hijri]
}
