import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { MONTH, MONTH_KEY, monthOf, SECOND_MONTH, YEAR_AFTER, yearFields } from '../words.js'

/** من يناير إلى مارس 2015, بين شهري مايو ويونيو: the first month without its own year. */
const PATTERN = new RegExp(
  `(?<=${WORD_START}(?:من|بين) {1,4}(?:شهر|شهري)? {0,4})(?<!\\d {0,4})(?<from>${MONTH})${WORD_END}${SECOND_MONTH}` +
    `(?: {0,3}- {0,3}| {1,4}(?:الي|حتي|و) {0,4})(?:شهر {1,4})?(?<month>${MONTH})${WORD_END}${SECOND_MONTH}${YEAR_AFTER}`,
  'gu',
)

export function monthRange(view: NormalView): DateDraft[] {
  return findNear(view, MONTH_KEY, PATTERN).flatMap(({ span, groups }) => {
    const from = monthOf(groups.from ?? '')
    const month = monthOf(groups.month ?? '')
    if (from === undefined || month === undefined || from === month) return []
    const last = yearFields(groups)
    const year = last.year !== undefined && from > month ? { year: last.year - 1 } : last
    return [
      { span, calendar: 'gregorian', fields: { ...year, month: from }, end: { ...last, month }, rule: 'month-range' },
    ]
  })
}
