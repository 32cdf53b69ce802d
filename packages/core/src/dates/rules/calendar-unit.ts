import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { notNear, RELATION, STRETCH_BEFORE, shiftFields, UNIT } from '../words.js'

/** الشهر الماضي, أواخر العام الجاري, هذا الأسبوع. Not الأمين العام الحالي. */
const PATTERN = new RegExp(
  `${STRETCH_BEFORE}${notNear('year', 'before')}(?:${WORD_START}هذ[اه] {1,4}(?<thisUnit>${UNIT})${WORD_END}` +
    `|${WORD_START}(?<unit>${UNIT}) {1,4}(?<relation>${RELATION})${WORD_END})`,
  'gu',
)

export function calendarUnit(view: NormalView): DateDraft[] {
  return findAll(view, PATTERN).map(({ span, groups }) => ({
    span,
    calendar: 'gregorian',
    fields: shiftFields(groups.thisUnit ?? groups.unit, groups.relation ?? 'الحالي'),
    rule: 'calendar-unit',
  }))
}
