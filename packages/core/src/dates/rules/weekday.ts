import { type NormalView, WORD_END } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  LOOSE_RELATION,
  notNear,
  PART_BEFORE,
  partField,
  RELATION,
  relationField,
  START,
  WEEKDAY,
  weekdayField,
} from '../words.js'

const KEY = new RegExp(WEEKDAY, 'gu')

/** عصر الأربعاء, يوم الاثنين, الخميس الماضي. Not صلاة الجمعة, كل جمعة. */
const pattern = (relation: string): RegExp =>
  new RegExp(
    `${PART_BEFORE}${notNear('weekday', 'before')}(?:${START}(?<this>هذا) {1,4})?(?:${START}يوم {1,4})?${START}(?<weekday>${WEEKDAY})${WORD_END}` +
      `(?: {1,4}(?<relation>${relation})${WORD_END})?`,
    'gu',
  )
const PRESS = pattern(RELATION)
const LOOSE = pattern(LOOSE_RELATION)

export function weekday(view: NormalView, loose: boolean): DateDraft[] {
  return findNear(view, KEY, loose ? LOOSE : PRESS).map(({ span, groups }) => ({
    span,
    calendar: 'gregorian',
    fields: { ...weekdayField(groups.weekday), ...relationField(groups.relation), ...partField(groups.part) },
    rule: 'weekday',
  }))
}
