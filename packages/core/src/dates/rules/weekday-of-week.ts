import { anyOf, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { LOOSE_RELATION, RELATION, shiftFields, WEEKDAY, weekdayField } from '../words.js'

const KEY = /الاسبوع/gu

const BARE_DAY = anyOf(['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'])
const week = (relation: string): string =>
  `(?:(?:هذا {1,4}الاسبوع|الاسبوع {1,4}هذا)${WORD_END}|الاسبوع {1,4}(?<relation>${relation})${WORD_END})`
/** الاثنين من الأسبوع المقبل, أحد الأسبوع الماضي, الأسبوع المقبل يوم الجمعة. Weeks begin on Monday, as in ISO 8601. */
const patternsOf = (relation: string): readonly RegExp[] => [
  new RegExp(`${WORD_START}(?:يوم {1,4})?(?<weekday>${WEEKDAY}) {1,4}من {1,4}${week(relation)}`, 'gu'),
  new RegExp(`${WORD_START}(?<weekday>${BARE_DAY}) {1,4}${week(relation)}`, 'gu'),
  new RegExp(`${WORD_START}${week(relation)} {1,4}(?:يوم {1,4})?(?<weekday>${WEEKDAY})${WORD_END}`, 'gu'),
]
const PRESS = patternsOf(RELATION)
const LOOSE = patternsOf(LOOSE_RELATION)

export function weekdayOfWeek(view: NormalView, loose: boolean): DateDraft[] {
  return (loose ? LOOSE : PRESS).flatMap((pattern) =>
    findNear(view, KEY, pattern).map(
      ({ span, groups }): DateDraft => ({
        span,
        calendar: 'gregorian',
        fields: {
          ...shiftFields('الأسبوع', groups.relation ?? 'الحالي'),
          ...weekdayField((groups.weekday ?? '').replace(/^(?:ال)?/, 'ال')),
        },
        rule: 'weekday-of-week',
      }),
    ),
  )
}
