import { seasons } from '../../lexicon/seasons.js'
import { anyOf, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { numberOf, ORDINAL } from '../numbers.js'
import { RELATION, relationField, YEAR_AFTER, yearFields } from '../words.js'

const QUARTER_KEY = /(?:الربع|النصف) {1,4}ال/gu
const SEASON_KEY = /صيف|ربيع|خريف|شتا/gu

/** الربع الثالث من عام 2016, النصف الأول من العام الجاري. Without a year it is also a share or half of a match. */
const QUARTER = new RegExp(`${WORD_START}(?<part>الربع|النصف) {1,4}(?<nth>${ORDINAL}|الاخير)(?=[ ])${YEAR_AFTER}`, 'gu')
/** صيف 2016, الصيف الماضي, هذا الصيف */
const SEASON = new RegExp(
  `${WORD_START}(?:هذا {1,4}(?<this>${anyOf(seasons.map((row) => row.word))})${WORD_END}` +
    `|(?<season>(?:ال)?${anyOf(seasons.map((row) => row.bare))})${WORD_END}(?: {1,4}(?:من {1,4})?(?:عام|سنه)?(?: {1,4})?(?<year>(?:19|20)\\d\\d)(?!\\d)(?![-/])| {1,4}(?<relation>${RELATION})${WORD_END}))`,
  'gu',
)
const seasonIndex = indexBy(seasons, (row) => [row.word, row.bare])

export function partOfYear(view: NormalView): DateDraft[] {
  const quarters = findNear(view, QUARTER_KEY, QUARTER).flatMap(({ span, groups }): DateDraft[] => {
    const year = yearFields(groups)
    const most = groups.part === 'الربع' ? 4 : 2
    const nth = groups.nth === 'الاخير' ? most : numberOf(groups.nth)
    if (nth === undefined || nth > most || (year.year === undefined && year.unit === undefined)) return []
    const part = most === 4 ? { quarter: nth } : { half: nth }
    return [{ span, calendar: 'gregorian', fields: { ...year, ...part }, rule: 'part-of-year' }]
  })
  const found = findNear(view, SEASON_KEY, SEASON).flatMap(({ span, groups }): DateDraft[] => {
    const row = seasonIndex.get(groups.this ?? groups.season ?? '')
    if (!row) return []
    const year = groups.year === undefined ? relationField(groups.relation ?? 'الحالي') : { year: Number(groups.year) }
    return [{ span, calendar: 'gregorian', fields: { season: row.key, ...year }, rule: 'season' }]
  })
  return [...quarters, ...found]
}
