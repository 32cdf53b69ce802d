import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import {
  COMMON_ERA,
  MONTH,
  monthOf,
  OF_YEAR,
  RELATION,
  relationField,
  SECOND_MONTH,
  STRETCH_BEFORE,
  shiftFields,
  YEAR,
} from '../words.js'

/**
 * سبتمبر/أيلول 2012, نوفمبر الماضي, مارس من العام الماضي, شهر يوليو تموز. A bare name is left alone: several are
 * also verbs or words.
 */
const PATTERN = new RegExp(
  `${STRETCH_BEFORE}(?:${WORD_START}(?<said>شهر) {1,4})?(?<!\\d {0,4})${WORD_START}(?<month>${MONTH})${WORD_END}${SECOND_MONTH}` +
    `(?: {0,4}[-/،,]? {0,4}(?:من {1,4})?(?:(?:عام|سنه) {1,4})?(?<year>\\d{4})(?![\\d:])${COMMON_ERA}` +
    `| {1,4}(?<relation>${RELATION})${WORD_END}|${OF_YEAR})?`,
  'gu',
)

export function monthAndYear(view: NormalView): DateDraft[] {
  return findAll(view, PATTERN).flatMap(({ span, groups }) => {
    const month = monthOf(groups.month ?? '')
    const known = groups.said ?? groups.year ?? groups.relation ?? groups.ofYear
    if (month === undefined || known === undefined) return []
    const fields = {
      ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
      month,
      ...relationField(groups.relation),
      ...shiftFields(YEAR, groups.ofYear),
    }
    return [{ span, calendar: 'gregorian', fields, rule: groups.year === undefined ? 'month' : 'month-year' }]
  })
}
