import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { sumOf, YEAR_WORDS } from '../numbers.js'
import { COMMON_ERA, START, STRETCH, STRETCH_BEFORE, stretchField } from '../words.js'

const KEY = /(?:عامي?|العامين|سنه|سنتي|اعوام) {1,4}(?:[12]\d|الف)/gu

const HIJRI = `(?: {0,4}(?:هجريه?|الهجري|ه)${WORD_END})`
/** عام 2011, سنة ألفين وثمانية عشر, مطلع العام 1436هـ. A number without the word is left alone. */
const ONE = new RegExp(
  `${STRETCH_BEFORE}${START}(?:ال)?(?:عام|سنه) {1,4}(?:(?<year>[12]\\d{3})(?![\\d:%]|[./,-]\\d)(?:(?<hijri>${HIJRI})|${COMMON_ERA})|(?<yearWords>${YEAR_WORDS}))`,
  'gu',
)
/** في 2011, منذ 2009: where a mark or a joining word behind it shows that nothing is counted. */
const BARE = new RegExp(
  `(?:(?<=${WORD_START}[وف]?(?:في|منذ|خلال|حتي) {1,4})|${START}(?<stretch>${STRETCH}) {1,4})(?<year>(?:19[0-9]|20[0-3])\\d)${COMMON_ERA}(?= {0,2}(?:[،؛)"\\n]|[.,](?!\\d)|$)| {1,4}(?:ان|انه|الي|حتي|عن|علي|في|من|مع|قبل|بعد|بعدما|عندما|حيث|حين|و\\p{L}{1,12})${WORD_END})`,
  'gu',
)
const BARE_KEY = /(?:19\d|20[0-3])\d/gu
const LAST = `(?:ال)?(?:(?:عام|سنه) {1,4})?(?<last>[12]\\d{3})(?![\\d:%]|[./,]\\d)`
/** من عام 2010 إلى 2014 */
const UNTIL = new RegExp(
  `${WORD_START}(?:ال)?(?:عام|سنه|عامي|سنتي|اعوام) {1,4}(?<year>[12]\\d{3})(?: {1,4}(?:الي|حتي) {1,4})${LAST}`,
  'gu',
)
/** بين عامي 2010 و2014; without بين they are a list. */
const BETWEEN = new RegExp(
  `(?<=${WORD_START}بين {1,4})(?:عامي|سنتي|العامين|عام) {1,4}(?<year>[12]\\d{3}) {1,4}و {0,4}${LAST}`,
  'gu',
)

export function year(view: NormalView): DateDraft[] {
  const single = findNear(view, KEY, ONE).flatMap(({ span, groups }): DateDraft[] => {
    const year = groups.year === undefined ? sumOf(groups.yearWords ?? '-') : Number(groups.year)
    if (year === undefined || year > 2200 || (groups.hijri !== undefined && year > 1600)) return []
    const fields = { year, ...stretchField(groups.stretch) }
    return [{ span, calendar: groups.hijri === undefined ? 'gregorian' : 'hijri', fields, rule: 'year' }]
  })
  const bare = findNear(view, BARE_KEY, BARE).map(
    ({ span, groups }): DateDraft => ({
      span,
      calendar: 'gregorian',
      fields: { year: Number(groups.year), ...stretchField(groups.stretch) },
      rule: 'bare-year',
    }),
  )
  const ranges = [UNTIL, BETWEEN].flatMap((pattern) =>
    findNear(view, KEY, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const year = Number(groups.year)
      const last = Number(groups.last)
      if (year >= last) return []
      return [{ span, calendar: 'gregorian', fields: { year }, end: { year: last }, rule: 'year-range' }]
    }),
  )
  return [...ranges, ...single, ...bare]
}
