import { decades } from '../../lexicon/decades.js'
import { anyOf, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { numberOf, ORDINAL } from '../numbers.js'
import { COMMON_ERA, RELATION, STRETCH_BEFORE, shiftFields, stretchField } from '../words.js'

const KEY = /القرن/gu

const CENTURY = `القرن {1,4}(?:(?<nth>${ORDINAL})(?! {0,4}(?:قبل|ق[.]? ?م))(?<hijri> {1,4}الهجري${WORD_END}|(?: {1,4}للهجره))?${COMMON_ERA}|(?<relation>${RELATION})${WORD_END})`
/** القرن التاسع عشر, القرن الماضي, أواخر القرن الحادي والعشرين */
const WHOLE = new RegExp(`${STRETCH_BEFORE}${WORD_START}${CENTURY}`, 'gu')
/** تسعينيات القرن الماضي, الثمانينات من القرن العشرين; alone the nineties may be an age. */
const DECADE = new RegExp(
  `${STRETCH_BEFORE}${WORD_START}(?<decade>${anyOf(decades.map((row) => row.word))})${WORD_END} {1,4}(?:من {1,4})?${CENTURY}`,
  'gu',
)
const index = indexBy(decades, (row) => [row.word])

export function century(view: NormalView): DateDraft[] {
  return [DECADE, WHOLE].flatMap((pattern) =>
    findNear(view, KEY, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const nth = numberOf(groups.nth)
      const decade = index.get(groups.decade ?? '')?.value
      const stretch = stretchField(groups.stretch)
      const calendar = groups.hijri === undefined ? 'gregorian' : 'hijri'
      const rule = decade === undefined ? 'century' : 'decade'
      const which = decade === undefined ? {} : { decade }
      if (nth === undefined) {
        const shift = shiftFields('العام', groups.relation).shift
        return shift === undefined
          ? []
          : [{ span, calendar, fields: { unit: 'century', shift, ...which, ...stretch }, rule }]
      }
      if (nth > 30) return []
      const full = decade === undefined ? { century: nth } : { decade: (nth - 1) * 100 + decade }
      return [{ span, calendar, fields: { ...full, ...stretch }, rule }]
    }),
  )
}
