import { anyOf, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { BARE_ORDINAL, numberOf, ORDINAL } from '../numbers.js'
import {
  LOOSE_MONTH_REF,
  MONTH_KEY,
  MONTH_REF,
  monthFields,
  WEEKDAY,
  weekdayField,
  YEAR_AFTER,
  yearFields,
} from '../words.js'

const BARE_DAY = anyOf(['أحد', 'اثنين', 'ثلاثاء', 'ثلاثا', 'أربعاء', 'أربعا', 'خميس', 'جمعة', 'سبت'])
const OF = ` {1,4}(?:(?:من|في|خلال) {1,4}|[بل])`
/** آخر اثنين من الشهر القادم, ثالث يوم ثلاثاء بأيلول, أول أسبوع في أكتوبر 2014, آخر يوم من مارس. */
const before = (month: string): RegExp =>
  new RegExp(
    `${WORD_START}(?<nth>${BARE_ORDINAL}|اخر) {1,4}(?:(?:يوم {1,4})?(?<weekday>${BARE_DAY})${WORD_END}|(?<unit>اسبوع|يوم)${WORD_END})${OF}${month}${YEAR_AFTER}`,
    'gu',
  )
/** الاثنين الأخير من مارس, الأسبوع الأول من شهر أكتوبر 2014, اليوم الثالث من أكتوبر. */
const after = (month: string): RegExp =>
  new RegExp(
    `${WORD_START}(?:(?<weekday>${WEEKDAY})|(?<unit>الاسبوع|اليوم)) {1,4}(?<nth>${ORDINAL}|الاخيره?)${OF}${month}${YEAR_AFTER}`,
    'gu',
  )
const PRESS = [before(MONTH_REF), after(MONTH_REF)]
const LOOSE = [before(LOOSE_MONTH_REF), after(LOOSE_MONTH_REF)]

export function nthOfMonth(view: NormalView, loose: boolean): DateDraft[] {
  return (loose ? LOOSE : PRESS).flatMap((pattern) =>
    findNear(view, MONTH_KEY, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const month = monthFields(groups)
      const nth = /اخير|اخر/.test(groups.nth ?? '') ? -1 : numberOf(groups.nth)
      if (month === null || nth === undefined || (nth > 5 && groups.unit !== 'اليوم')) return []
      const of = groups.unit === undefined ? {} : ({ of: groups.unit.endsWith('يوم') ? 'day' : 'week' } as const)
      const weekday = groups.weekday === undefined ? {} : weekdayField(groups.weekday.replace(/^(?:ال)?/, 'ال'))
      return [
        {
          span,
          calendar: 'gregorian',
          fields: { ...yearFields(groups), ...month, ...weekday, ...of, nth },
          rule: 'nth-of-month',
        },
      ]
    }),
  )
}
