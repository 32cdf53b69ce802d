import { seasons } from '../../../lexicon/seasons.js'
import { anyOf, findAll, type NormalView, WORD_END, WORD_START } from '../../../text/index.js'
import type { DateFields } from '../../date-mention.js'
import type { DateDraft } from '../../draft.js'
import { numberOf, ORDINAL } from '../../numbers.js'
import { PART_BEFORE, partField, WEEKDAY, weekdayField } from '../../words.js'

interface Form {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => DateFields | null
}

const LATE_DAY = `${WORD_START}نهايه {1,4}`
/** One row for each written form that is a date only where the text is known to be one. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`${WORD_START}(?:حالا|الان|هذه اللحظه)${WORD_END}`, 'gu'),
    read: () => ({ unit: 'second', shift: 0 }),
  },
  { pattern: new RegExp(`${WORD_START}هذا {1,4}اليوم${WORD_END}`, 'gu'), read: () => ({ unit: 'day', shift: 0 }) },
  {
    pattern: new RegExp(`${WORD_START}اليوم {1,4}(?:الماضي|السابق|المنصرم)${WORD_END}`, 'gu'),
    read: () => ({ unit: 'day', shift: -1 }),
  },
  {
    pattern: new RegExp(`${PART_BEFORE}${WORD_START}(?:الغد|بكره|بكرا)${WORD_END}`, 'gu'),
    read: ({ part }) => ({ unit: 'day', shift: 1, ...partField(part) }),
  },
  {
    pattern: new RegExp(
      `${WORD_START}(?:ال)?يوم {1,4}(?:(?:الذي|الي|اللي) {1,4})?بعد {1,4}(?:الغد|غد|بكره|بكرا)${WORD_END}`,
      'gu',
    ),
    read: () => ({ unit: 'day', shift: 2 }),
  },
  {
    pattern: new RegExp(
      `${WORD_START}(?:ال)?يوم {1,4}(?:(?:الذي|الي|اللي) {1,4})?(?:ال)?قبل {1,4}(?:البارحه|امبارح|امس)${WORD_END}`,
      'gu',
    ),
    read: () => ({ unit: 'day', shift: -2 }),
  },
  {
    pattern: new RegExp(`${LATE_DAY}(?:يوم {1,4}|هذا {1,4})?(?:(?<weekday>${WEEKDAY})|الغد)${WORD_END}`, 'gu'),
    read: ({ weekday }) => ({
      stretch: 'late',
      ...(weekday === undefined ? { unit: 'day', shift: 1 } : weekdayField(weekday)),
    }),
  },
  {
    pattern: new RegExp(`${WORD_START}(?:يوم {1,4})?(?<weekday>${WEEKDAY}) {1,4}(?<nth>${ORDINAL})`, 'gu'),
    read: ({ weekday, nth }) => {
      const number = numberOf(nth)
      if (number === undefined) return null
      return { ...(number > 5 ? { day: number } : { nth: number }), ...weekdayField(weekday) }
    },
  },
  { pattern: /(?<=(?:^|[ ])في {1,4})(?<day>\d{1,2})(?= {0,4}$)/gu, read: ({ day }) => ({ day: Number(day) }) },
  {
    pattern: new RegExp(
      `(?:${WORD_START}(?:يوم {1,4})?(?<weekday>${WEEKDAY}) {1,4})?${WORD_START}في {1,4}ال(?<part>صباح|مساء?)${WORD_END}`,
      'gu',
    ),
    read: ({ weekday, part }) => ({
      ...(weekday === undefined ? { unit: 'day', shift: 0 } : weekdayField(weekday)),
      ...partField(part),
    }),
  },
  {
    pattern: new RegExp(`${WORD_START}(?:هذه {1,4})?الليله${WORD_END}`, 'gu'),
    read: () => ({ unit: 'day', shift: 0, part: 'night' }),
  },
  {
    pattern: new RegExp(`${WORD_START}(?:ال)?(?<season>${anyOf(seasons.map((row) => row.bare))})${WORD_END}`, 'gu'),
    read: ({ season }) => {
      const key = seasons.find((row) => row.bare === season)?.key
      return key === undefined ? null : { season: key }
    },
  },
  {
    pattern: new RegExp(`${WORD_START}عام {1,4}(?<year>\\d{3})(?!\\d)`, 'gu'),
    read: ({ year }) => ({ year: Number(year) }),
  },
]

export function looseDay(view: NormalView): DateDraft[] {
  return forms.flatMap(({ pattern, read }) =>
    findAll(view, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const fields = read(groups)
      return fields === null ? [] : [{ span, calendar: 'gregorian', fields, rule: 'loose/day' }]
    }),
  )
}
