import { findAll, type NormalView } from '../../text/index.js'
import { isGregorianDay } from '../date-mention.js'
import type { DateDraft } from '../draft.js'

/** Tuesday, 6 March 2018 and March 6, 2018: some outlets leave their system's English line in the text. */
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<![A-Za-z])(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?'
const WEEKDAY = '(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6},? {1,4})?'
const DAY_FIRST = new RegExp(
  `${WEEKDAY}(?<!\\d)(?<day>\\d{1,2}) {1,4}${MONTH},? {1,4}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'gu',
)
const MONTH_FIRST = new RegExp(`${WEEKDAY}${MONTH} {1,4}(?<day>\\d{1,2}),? {1,4}(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'gu')

export function englishDate(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    for (const { span, groups } of findAll(view, pattern)) {
      const month = NAMES.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1
      const year = Number(groups.year)
      const day = Number(groups.day)
      if (isGregorianDay(year, month, day)) {
        drafts.push({ span, calendar: 'gregorian', fields: { year, month, day }, rule: 'english-date' })
      }
    }
  }
  return drafts
}
