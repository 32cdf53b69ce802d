import { countedUnits } from '../../lexicon/counted-units.js'
import { anyOf, findAll, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { CARDINAL, numberOf } from '../numbers.js'
import { HIJRI_MONTH, MONTH, RELATION, RELATION_KEY, relationField } from '../words.js'

const AGO_KEY = /قبل {1,4}(?:نحو {1,4}|حوالي {1,4})?(?:[\dخستعثا]|يوم|شهر|سن|عام|دق|ثل|ار)/gu

const UNITS = anyOf(countedUnits.flatMap((row) => [row.one, row.many, row.tamyiz]))
const DUALS = anyOf(countedUnits.flatMap((row) => row.two))
/**
 * قبل يومين, قبل 3 أشهر. Not قبل يومين من …, which counts from another day; not منذ, which is a duration; بعد is mostly
 * after something told before, and counts in loose reading.
 */
const agoIn = (ways: string): RegExp =>
  new RegExp(
    `${WORD_START}(?<way>${ways}) {1,4}(?:نحو {1,4}|حوالي {1,4})?(?:(?<dual>${DUALS})|(?:(?<count>\\d{1,3}|${CARDINAL}) {1,4})?(?<unit>${UNITS}))${WORD_END}(?! {1,4}(?:\\d|(?:من|علي|في|ونصف|واحد|${HIJRI_MONTH}|${MONTH})${WORD_END}))`,
    'gu',
  )
const AGO = agoIn('قبل')
const LOOSE_AGO = agoIn('قبل|بعد|من|في')
/** الأيام الثلاثة المقبلة, 3 أيام القادمة, الأسبوعين الماضيين: a range from the day of writing. */
const COMING = new RegExp(
  `${WORD_START}(?:(?:ال)?(?<count>\\d{1,3}|${CARDINAL}) {1,4}(?<unit>${UNITS})|ال(?<lateUnit>${UNITS}) {1,4}ال(?<lateCount>\\d{1,3}|${CARDINAL})) {1,4}(?<relation>${RELATION})${WORD_END}`,
  'gu',
)
const units = indexBy(countedUnits, (row) => [row.one, row.many, row.tamyiz])
const duals = indexBy(countedUnits, (row) => row.two)

export function ago(view: NormalView, loose: boolean): DateDraft[] {
  const single = (loose ? findAll(view, LOOSE_AGO) : findNear(view, AGO_KEY, AGO)).flatMap(
    ({ span, groups }): DateDraft[] => {
      const row = duals.get(groups.dual ?? '') ?? units.get(groups.unit ?? '')
      const count = groups.dual === undefined ? (numberOf(groups.count) ?? (isPlural(groups.unit) ? undefined : 1)) : 2
      if (!row || count === undefined || row.key === 'decade') return []
      if (!loose && row.clock) return []
      const shift = groups.way === 'قبل' || groups.way === 'من' ? -count : count
      const fields =
        row.key === 'week' ? ({ unit: 'day', shift: shift * 7 } as const) : ({ unit: row.key, shift } as const)
      return [{ span, calendar: 'gregorian', fields, rule: 'ago' }]
    },
  )
  return [...single, ...coming(view)]
}

const plurals = indexBy(countedUnits, (row) => [row.many])
const isPlural = (unit: string | undefined): boolean => plurals.has(unit ?? '')

function coming(view: NormalView): DateDraft[] {
  return findNear(view, RELATION_KEY, COMING).flatMap(({ span, groups }): DateDraft[] => {
    const row = units.get(groups.unit ?? groups.lateUnit ?? '')
    const count = numberOf(groups.count ?? groups.lateCount)
    const { relation } = relationField(groups.relation)
    if (!row || count === undefined || count < 2 || row.clock || relation === 'this') return []
    const [from, until] = relation === 'next' ? [1, count] : [-count, -1]
    return [
      {
        span,
        calendar: 'gregorian',
        fields: { unit: row.key, shift: from },
        end: { unit: row.key, shift: until },
        rule: 'coming',
      },
    ]
  })
}
