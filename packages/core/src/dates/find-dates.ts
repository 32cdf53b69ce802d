import type { Block } from '../structure/index.js'
import { findAll, groupWithin, isLineBreak, type NormalView, type Span } from '../text/index.js'
import { type DateMention, precisionOf } from './date-mention.js'
import type { DateDraft } from './draft.js'
import { join, settle } from './join.js'
import { absolute } from './resolve.js'
import { ago } from './rules/ago.js'
import { calendarUnit } from './rules/calendar-unit.js'
import { century } from './rules/century.js'
import { clockTime } from './rules/clock.js'
import { clockRange } from './rules/clock-range.js'
import { clockWords } from './rules/clock-words.js'
import { dayMonthYear } from './rules/day-month-year.js'
import { dayRange } from './rules/day-range.js'
import { englishDate } from './rules/english.js'
import { feast } from './rules/feast.js'
import { hijriDate } from './rules/hijri.js'
import { looseDay } from './rules/loose/day.js'
import { looseFigures } from './rules/loose/figures.js'
import { looseMonth } from './rules/loose/month.js'
import { looseTime } from './rules/loose/time.js'
import { monthAndYear } from './rules/month.js'
import { monthRange } from './rules/month-range.js'
import { nthOfMonth } from './rules/nth-of-month.js'
import { numericDate } from './rules/numeric.js'
import { partOfYear } from './rules/part-of-year.js'
import { persianDate } from './rules/persian.js'
import { relativeDay } from './rules/relative-day.js'
import { weekday } from './rules/weekday.js'
import { weekdayOfWeek } from './rules/weekday-of-week.js'
import { year } from './rules/year.js'

type Rule = (view: NormalView, loose: boolean) => DateDraft[]

/** Where two rules read the same stretch, the earlier start wins, then the longer reading, then the order here. */
const rules: readonly Rule[] = [
  dayRange,
  dayMonthYear,
  hijriDate,
  persianDate,
  numericDate,
  englishDate,
  monthRange,
  monthAndYear,
  nthOfMonth,
  partOfYear,
  feast,
  year,
  century,
  weekdayOfWeek,
  relativeDay,
  weekday,
  calendarUnit,
  ago,
  clockRange,
  clockTime,
  clockWords,
]
/** Forms that are dates where the text is known to be one (a query, a field), and mostly something else in a report. */
const looseRules: readonly Rule[] = [looseMonth, looseFigures, looseDay, looseTime]

/**
 * Finds dates and clock times. A bare `10:30` is kept only beside a day or alone on its line (a closing stamp); a day
 * named in two calendars is one mention with the Gregorian value. With `loose` the text is taken to be about a date,
 * as somebody types it: 22/04, شهر ثلاثة, السابعة.
 */
export function findDates(view: NormalView, { loose = false }: { readonly loose?: boolean } = {}): DateMention[] {
  const active = loose ? [...rules, ...looseRules] : rules
  return join(view, settle(active.flatMap((rule) => rule(view, loose))))
    .filter((draft) => !draft.weak || loose || isWholeLine(view, draft.span))
    .map((draft, index) => ({
      id: `d${index + 1}`,
      kind: 'date',
      span: draft.span,
      calendar: draft.calendar,
      precision: precisionOf(draft.fields),
      fields: draft.fields,
      end: draft.end ?? null,
      also: draft.also ?? null,
      ...(absolute(draft.fields, draft.end, draft.calendar) ?? { iso: null, isoEnd: null }),
      inferred: [],
      resolvedBy: null,
      rule: draft.rule,
    }))
}

/**
 * Leaves out what is no date where it stands: everything in stock text, and in a credit whatever is not counted in
 * figures (اليوم is also a paper).
 */
export function keepDates(dates: readonly DateMention[], blocks: readonly Block[]): DateMention[] {
  const groups = groupWithin(
    blocks.map((block) => block.span),
    dates,
  )
  return groups
    .flatMap((group, index) => {
      const kind = blocks[index]?.kind
      if (kind === 'boilerplate') return []
      return kind === 'byline' || kind === 'dateline' || kind === 'section' ? group.filter(isCounted) : group
    })
    .map((date, index) => ({ ...date, id: `d${index + 1}` }))
}

/** Whether it has a day or a time in figures: only such a date makes a date line. */
export function isCounted({ fields }: DateMention): boolean {
  return fields.day !== undefined || fields.hour !== undefined
}

function isWholeLine(view: NormalView, span: Span): boolean {
  const { source } = view
  let { start, end } = span
  while (start > 0 && !isLineBreak(source.charCodeAt(start - 1)) && span.start - start < 8) start--
  while (end < source.length && !isLineBreak(source.charCodeAt(end)) && end - span.end < 8) end++
  return (
    findAll(view, /[^ \n"'()-]/gu, { start, end: span.start }).length === 0 &&
    findAll(view, /[^ \n"'()-]/gu, { start: span.end, end }).length === 0
  )
}
