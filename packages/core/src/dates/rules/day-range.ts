import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { numberOf, ORDINAL } from '../numbers.js'
import {
  dayFields,
  HIJRI_KEY,
  HIJRI_MONTH,
  hijriMonthOf,
  LOOSE_MONTH_REF,
  MONTH_KEY,
  MONTH_REF,
  monthFields,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  yearFields,
} from '../words.js'

const FIRST = `(?:(?<![\\d./:-])(?:ال)?(?<day>\\d{1,2})(?!\\d)|${WORD_START}(?<ordinal>${ORDINAL}))`
const LAST = `(?:(?:ال)?(?<lastDay>\\d{1,2})(?!\\d)|(?<lastOrdinal>${ORDINAL}))`
const UNTIL = `(?: {0,3}-{1,2} {0,3}| {1,4}و?(?:الي|حتي|لغايه) {1,4}(?:يوم {1,4})?)`
const OF = ` {0,4}(?:(?:من|في) {1,4})?`

/** من 26 إلى 30 يوليو, 13-15 تموز, من 4 إلى 23 في الشهر القادم. */
const upTo = (month: string): RegExp =>
  new RegExp(`${WEEKDAY_BEFORE}${FIRST}${UNTIL}${LAST}${OF}${month}${YEAR_AFTER}`, 'gu')
/** بين 3 و12 سبتمبر; without بين two days are a list. */
const BETWEEN = new RegExp(
  `(?<=${WORD_START}(?:ما )?بين {1,4}(?:يومي {1,4})?)${FIRST} {1,4}و {0,2}${LAST}${OF}${MONTH_REF}${YEAR_AFTER}`,
  'gu',
)
const HIJRI = upTo(`(?:شهر {1,4})?(?<hijriMonth>${HIJRI_MONTH})${WORD_END}`)
const PRESS = [upTo(MONTH_REF), BETWEEN, HIJRI]
const LOOSE = [upTo(LOOSE_MONTH_REF), BETWEEN, HIJRI]

export function dayRange(view: NormalView, loose: boolean): DateDraft[] {
  return (loose ? LOOSE : PRESS).flatMap((pattern) =>
    findNear(view, pattern === HIJRI ? HIJRI_KEY : MONTH_KEY, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const hijri = groups.hijriMonth === undefined ? undefined : hijriMonthOf(groups.hijriMonth)
      const month = hijri === undefined ? monthFields(groups) : { month: hijri }
      const day = numberOf(groups.day ?? groups.ordinal)
      const last = numberOf(groups.lastDay ?? groups.lastOrdinal)
      const year = yearFields(groups)
      if (month === null || day === undefined || last === undefined || day < 1 || day >= last) return []
      const calendar = hijri === undefined ? 'gregorian' : 'hijri'
      if (hijri === undefined && !isGregorianDay(year.year ?? 2000, month.month ?? 1, last)) return []
      const fields = { ...year, ...month, day, ...dayFields(groups) }
      return [{ span, calendar, fields, end: { day: last }, rule: 'day-range' }]
    }),
  )
}
