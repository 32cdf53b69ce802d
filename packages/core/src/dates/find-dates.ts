import type { Block } from '../structure/index.js'
import { findAll, groupWithin, isLineBreak, type NormalView, type Span, textOf } from '../text/index.js'
import { type DateMention, precisionOf, toIso } from './date-mention.js'
import type { DateDraft } from './draft.js'
import { calendarUnit } from './rules/calendar-unit.js'
import { clockTime } from './rules/clock.js'
import { dayMonthYear } from './rules/day-month-year.js'
import { englishDate } from './rules/english.js'
import { hijriDate } from './rules/hijri.js'
import { monthAndYear } from './rules/month.js'
import { numericDate } from './rules/numeric.js'
import { relativeDay } from './rules/relative-day.js'
import { weekday } from './rules/weekday.js'

/** Where two rules read the same stretch, the earlier start wins, then the longer reading, then the order here. */
const rules = [
  dayMonthYear,
  hijriDate,
  numericDate,
  englishDate,
  monthAndYear,
  relativeDay,
  weekday,
  calendarUnit,
  clockTime,
] as const

/** What may stand between a day and its clock time: ٢٠٢٤ - ٠٣:٣٩ */
const BEFORE_CLOCK = /^(?:T|[ ،,;|:\-/(]{0,6}(?:(?:الساعه|في|عند|على) {1,4}){0,2})$/
/** What stands between two words for one day or night: أمس، الجمعة */
const BETWEEN_DAYS = /^ {0,4}[،,/-]? {0,4}$/
/** What stands between two calendars' names of one day: هـ الموافق 22 */
const BETWEEN_CALENDARS = /^ {0,4}[،,(\-/=]? {0,4}(?:(?:الموافق|الموافقه?|يوافق|الموافق ل) {0,4})?$/

/**
 * Finds dates and clock times. A time is kept only beside a day or alone on its line (a closing stamp);
 * a day named in two calendars is one mention with the Gregorian value.
 */
export function findDates(view: NormalView): DateMention[] {
  const drafts = settle(rules.flatMap((rule) => rule(view)))
  return join(view, drafts)
    .filter((draft) => draft.rule !== 'clock' || isWholeLine(view, draft.span))
    .map((draft, index) => ({
      id: `d${index + 1}`,
      kind: 'date',
      span: draft.span,
      calendar: draft.calendar,
      precision: precisionOf(draft.fields),
      fields: draft.fields,
      iso: draft.calendar === 'gregorian' ? toIso(draft.fields) : null,
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

function settle(drafts: readonly DateDraft[]): DateDraft[] {
  const sorted = [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: DateDraft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || draft.span.start >= last.span.end) kept.push(draft)
  }
  return kept
}

function join(view: NormalView, drafts: readonly DateDraft[]): DateDraft[] {
  const joined: DateDraft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const pair = last && joinPair(view, last, draft)
    if (pair) joined[joined.length - 1] = pair
    else joined.push(draft)
  }
  return joined
}

function joinPair(view: NormalView, a: DateDraft, b: DateDraft): DateDraft | null {
  if (b.span.start - a.span.end > 30) return null
  const between = textOf(view, { start: a.span.end, end: b.span.start })
  const span = { start: a.span.start, end: b.span.end }
  if (a.calendar !== b.calendar) {
    if (!BETWEEN_CALENDARS.test(between) || a.fields.day === undefined || b.fields.day === undefined) return null
    const [gregorian, hijri] = a.calendar === 'gregorian' ? [a, b] : [b, a]
    const fields = {
      ...gregorian.fields,
      ...(hijri.fields.weekday === undefined ? {} : { weekday: hijri.fields.weekday }),
    }
    return { span, calendar: 'gregorian', fields, rule: 'two-calendars' }
  }
  return joinClock(a, b, between, span) ?? joinWeekday(a, b, between, span)
}

/** A day and its clock time, in either order. */
function joinClock(a: DateDraft, b: DateDraft, between: string, span: Span): DateDraft | null {
  const day = a.rule === 'clock' ? b : a
  const clock = day === a ? b : a
  if (clock.rule !== 'clock' || day.fields.hour !== undefined || !BEFORE_CLOCK.test(between)) return null
  return { span, calendar: day.calendar, fields: { ...day.fields, ...clock.fields }, rule: `${day.rule}+clock` }
}

/** أمس، الجمعة is one day; ليل الجمعة - السبت is the night of the first. */
function joinWeekday(a: DateDraft, b: DateDraft, between: string, span: Span): DateDraft | null {
  if (b.rule !== 'weekday' || b.fields.part !== undefined || !BETWEEN_DAYS.test(between)) return null
  const night = a.rule === 'weekday' && a.fields.part === 'night'
  if (night) return { span, calendar: a.calendar, fields: a.fields, rule: 'night-between' }
  if (a.rule !== 'relative-day' || a.fields.weekday !== undefined) return null
  return { span, calendar: a.calendar, fields: { ...b.fields, ...a.fields }, rule: 'relative-day' }
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
