import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  MONTH,
  MONTH_KEY,
  monthFields,
  SECOND_MONTH,
  STRETCH_BEFORE,
  stretchField,
  YEAR_AFTER,
  yearFields,
} from '../words.js'

/**
 * سبتمبر/أيلول 2012, نوفمبر الماضي, شباط من العام الماضي, شهر يوليو تموز. A bare name is left alone: several are
 * also verbs or words.
 */
const PATTERN = new RegExp(
  `${STRETCH_BEFORE}(?:${WORD_START}(?<said>شهر) {1,4})?(?<!\\d {0,4})${WORD_START}(?<month>${MONTH})${WORD_END}${SECOND_MONTH}${YEAR_AFTER}`,
  'gu',
)

export function monthAndYear(view: NormalView): DateDraft[] {
  return findNear(view, MONTH_KEY, PATTERN).flatMap(({ span, groups }) => {
    const month = monthFields(groups)
    const year = yearFields(groups)
    if (month === null || (groups.said === undefined && Object.keys(year).length === 0)) return []
    const fields = { ...year, ...month, ...stretchField(groups.stretch) }
    return [{ span, calendar: 'gregorian', fields, rule: year.year === undefined ? 'month' : 'month-year' }]
  })
}
