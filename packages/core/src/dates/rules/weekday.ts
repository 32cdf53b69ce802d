import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { dayFields, notNear, PART_BEFORE, RELATION, relationField, WEEKDAY } from '../words.js'

/** عصر الأربعاء, يوم الاثنين, الخميس الماضي. Not صلاة الجمعة, كل جمعة. */
const PATTERN = new RegExp(
  `${PART_BEFORE}${notNear('weekday', 'before')}(?:${WORD_START}يوم {1,4})?${WORD_START}(?<weekday>${WEEKDAY})${WORD_END}` +
    `(?: {1,4}(?<relation>${RELATION})${WORD_END})?`,
  'gu',
)

export function weekday(view: NormalView): DateDraft[] {
  return findAll(view, PATTERN).map(({ span, groups }) => ({
    span,
    calendar: 'gregorian',
    fields: { ...dayFields(groups), ...relationField(groups.relation) },
    rule: 'weekday',
  }))
}
