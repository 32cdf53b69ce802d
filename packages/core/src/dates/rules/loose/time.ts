import { clockHalves } from '../../../lexicon/clock-halves.js'
import { anyOf, findAll, type NormalView, WORD_END, WORD_START } from '../../../text/index.js'
import { HOUR_SAID, half, MINUTES, readTime } from '../../clock-parts.js'
import type { DateDraft } from '../../draft.js'
import { CARDINAL, ORDINAL } from '../../numbers.js'

const HALF_BEFORE = `${WORD_START}(?<halfBefore>${anyOf(clockHalves.map((row) => row.word))}) {1,4}(?:في {1,4})?`
const HOUR = `(?:(?<hour>\\d{1,2})(?!\\d)(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?|(?<hourWord>${ORDINAL}))`
const patterns: readonly RegExp[] = [
  // بعد الظهر الساعة 7
  new RegExp(`${HALF_BEFORE}(?:${HOUR_SAID})?${HOUR}${MINUTES}?${half(true)}?`, 'gu'),
  // السابعة, عند 7
  new RegExp(`${WORD_START}(?<hourWord>${ORDINAL})${MINUTES}?`, 'gu'),
  /(?<=عند {1,4})(?<hour>\d{1,2})(?![\d:])/gu,
  // 10 ، الليلة
  /(?<![\d.,:/-])(?<hour>\d{1,2}) {0,3}[،,] {0,3}(?<half>الليله)/gu,
  // 1140 صباحا
  new RegExp(`(?<!\\d)(?<hour>\\d{1,2})(?<minute>[0-5]\\d)(?!\\d)${half(true)}`, 'gu'),
  // أحد عشر وخمسة
  new RegExp(`${WORD_START}(?<hourWord>(?:احد|اثنا) عشر)(?: {1,4}و(?<plusMinutes>${CARDINAL}))`, 'gu'),
  // 10:30 without anything beside it
  /(?<![\d.:/])(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?![\d:])/gu,
]
/** The words for a time of the day alone. */
const names: readonly (readonly [pattern: RegExp, hour: number])[] = [
  [new RegExp(`${WORD_START}(?:وقت {1,4})?الظهيره${WORD_END}`, 'gu'), 12],
  [new RegExp(`${WORD_START}الظهر${WORD_END}`, 'gu'), 12],
  [new RegExp(`${WORD_START}منتصف[ -]الصباح${WORD_END}`, 'gu'), 10],
]

export function looseTime(view: NormalView): DateDraft[] {
  const times = patterns.flatMap((pattern) =>
    findAll(view, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const fields = readTime(groups)
      return fields === null ? [] : [{ span, calendar: 'gregorian', fields, rule: 'clock-words' }]
    }),
  )
  const named = names.flatMap(([pattern, hour]) =>
    findAll(view, pattern).map(
      ({ span }): DateDraft => ({ span, calendar: 'gregorian', fields: { hour }, rule: 'clock-words' }),
    ),
  )
  return [...times, ...named]
}
