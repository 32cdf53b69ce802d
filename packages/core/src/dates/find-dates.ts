import { findAll, isLineBreak, type NormalView, type Span, textOf } from '../text/index.js'
import { type DateMention, precisionOf, toIso } from './date-mention.js'
import type { DateDraft } from './draft.js'
import { clockTime } from './rules/clock.js'
import { dayMonthYear } from './rules/day-month-year.js'
import { englishDate } from './rules/english.js'
import { hijriDate } from './rules/hijri.js'
import { numericDate } from './rules/numeric.js'

/** Where two rules read the same stretch, the earlier start wins, then the longer reading, then the order here. */
const rules = [dayMonthYear, hijriDate, numericDate, englishDate, clockTime] as const

/** What may stand between a day and its clock time: ٢٠٢٤ - ٠٣:٣٩ */
const BEFORE_CLOCK = /^(?:T|[ ،,;|:\-/(]{0,6}(?:(?:الساعه|في|عند|على) {1,4}){0,2})$/
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
    if (!BETWEEN_CALENDARS.test(between)) return null
    const [gregorian, hijri] = a.calendar === 'gregorian' ? [a, b] : [b, a]
    const fields = {
      ...gregorian.fields,
      ...(hijri.fields.weekday === undefined ? {} : { weekday: hijri.fields.weekday }),
    }
    return { span, calendar: 'gregorian', fields, rule: 'two-calendars' }
  }
  const day = a.fields.hour === undefined ? a : b
  const clock = day === a ? b : a
  if (day.fields.hour !== undefined || clock.fields.day !== undefined || !BEFORE_CLOCK.test(between)) return null
  return { span, calendar: day.calendar, fields: { ...day.fields, ...clock.fields }, rule: `${day.rule}+clock` }
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
