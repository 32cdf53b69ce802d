import { calendarUnits } from '../../lexicon/calendar-units.js'
import { anyOf, findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  LOOSE_RELATION,
  notNear,
  RELATION,
  RELATION_KEY,
  START,
  STRETCH_BEFORE,
  shiftFields,
  stretchField,
  UNIT,
} from '../words.js'

/** للعام الماضي: with the preposition the alef of the article is not written. */
const BARE_UNIT = anyOf(calendarUnits.map((row) => row.word.replace(/^ال/, '')))
/** الشهر الماضي, أواخر العام الجاري. Not الأمين العام الحالي. */
const pattern = (relation: string): RegExp =>
  new RegExp(
    `${STRETCH_BEFORE}${notNear('year', 'before')}(?:${START}(?<unit>${UNIT})|(?<=${WORD_START}ل)ل(?<joined>${BARE_UNIT})) {1,4}(?<relation>${relation})${WORD_END}`,
    'gu',
  )
const PRESS = pattern(RELATION)
const LOOSE = pattern(LOOSE_RELATION)
/** هذا الأسبوع, نهاية هذه السنة */
const THIS = new RegExp(`${STRETCH_BEFORE}${WORD_START}هذ[اه] {1,4}(?<unit>${UNIT})${WORD_END}`, 'gu')
const THIS_KEY = /هذ[اه] {1,4}ال(?:اسب|شه|عا|سن)/gu
/** العقد الماضي: only back and ahead, as العقد الحالي is mostly a contract */
const DECADE = new RegExp(`${WORD_START}العقد {1,4}(?<relation>الماضي|المنصرم|القادم|المقبل)${WORD_END}`, 'gu')

export function calendarUnit(view: NormalView, loose: boolean): DateDraft[] {
  const units = [
    ...(loose ? findAll(view, LOOSE) : findNear(view, RELATION_KEY, PRESS)),
    ...findNear(view, THIS_KEY, THIS),
  ].map(
    ({ span, groups }): DateDraft => ({
      span,
      calendar: 'gregorian',
      fields: {
        ...shiftFields(groups.unit ?? (groups.joined && `ال${groups.joined}`), groups.relation ?? 'الحالي'),
        ...stretchField(groups.stretch),
      },
      rule: 'calendar-unit',
    }),
  )
  const decades = findNear(view, RELATION_KEY, DECADE).map(
    ({ span, groups }): DateDraft => ({
      span,
      calendar: 'gregorian',
      fields: { ...shiftFields('العام', groups.relation), unit: 'decade' },
      rule: 'calendar-unit',
    }),
  )
  return [...units, ...decades]
}
