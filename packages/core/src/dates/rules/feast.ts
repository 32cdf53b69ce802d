import { feasts } from '../../lexicon/feasts.js'
import { anyOf, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateFields } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { BARE_ORDINAL, numberOf } from '../numbers.js'
import { RELATION, relationField } from '../words.js'

const KEY = /عيد {1,4}ال|(?:ايام|يوم) {1,4}العيد|يوم {1,4}عرفه|عاشورا|كريسماس|المولد|راس {1,4}السنه/gu

/**
 * أول أيام عيد الفطر, ثاني أيام العيد, عيد الأضحى 2013, عيد الفطر المقبل. The name alone is the feast and not its day;
 * it counts in loose reading.
 */
const PATTERN = new RegExp(
  `(?:${WORD_START}(?<nth>${BARE_ORDINAL}) {1,4}(?:ايام|يوم(?: {1,4}من)?(?: {1,4}ايام)?) {1,4})?(?<word>${WORD_START}${anyOf(feasts.map((row) => row.word))})${WORD_END}` +
    `(?: {1,4}(?:لعام {1,4}|عام {1,4}|سنه {1,4})?(?<year>(?:14|19|20)\\d\\d)(?!\\d)(?: {0,4}ه${WORD_END})?| {1,4}(?<relation>${RELATION})${WORD_END})?`,
  'gu',
)
const index = indexBy(feasts, (row) => [row.word])

export function feast(view: NormalView, loose: boolean): DateDraft[] {
  return findNear(view, KEY, PATTERN).flatMap(({ span, groups }): DateDraft[] => {
    const row = index.get((groups.word ?? '').replace(/ +/g, ' '))
    const nth = numberOf(groups.nth)
    const said = nth !== undefined || (row?.calendar !== null && (groups.year ?? groups.relation) !== undefined)
    if (!row || !(said || (loose && row.calendar !== null))) return []
    const fields: DateFields = {
      feast: row.key,
      ...(nth === undefined ? {} : { nth }),
      ...(groups.year === undefined ? relationField(groups.relation) : { year: Number(groups.year) }),
    }
    return [{ span, calendar: 'gregorian', fields, rule: 'feast' }]
  })
}
