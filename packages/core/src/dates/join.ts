import { findAll, type NormalView, type Span, textOf } from '../text/index.js'
import { toDayHour } from './clock-parts.js'
import type { DateFields } from './date-mention.js'
import type { DateDraft } from './draft.js'
import { absolute, shared } from './resolve.js'

/** What may stand between a day and its clock time: ٢٠٢٤ - ٠٣:٣٩ */
const BEFORE_CLOCK = /^(?:T|[ ،,;|:\-/(]{0,6}(?:(?:الساعه|في|عند|علي|تمام|حوالي|نحو|من) {1,4}){0,3})$/
/** What stands between the two ends of a range. */
const UNTIL = /^ {0,3}(?:-|و?(?:الي|حتي|لغايه)(?: {1,4}يوم)?) {0,3}$/
const BETWEEN_BEFORE = /(?:^|[ \n])بين {1,4}(?:يومي {1,4})?$/
const LOCAL_TIME =
  /^ {0,3}(?:\( {0,2}(?:(?:حسب|بحسب|وفق) {1,4})?(?:ب?ال)توقيت {1,4}المحلي {0,2}\)|(?:(?:حسب|بحسب|وفق) {1,4})?(?:ب?ال)توقيت {1,4}المحلي)/gu
/** What stands between two words for one day or night: أمس، الجمعة */
const BETWEEN_DAYS = /^ {0,4}[،,/-]? {0,4}$/
/** What stands between two calendars' names of one day: هـ الموافق 22 */
const BETWEEN_CALENDARS = /^ {0,4}[،,(\-/=]? {0,4}(?:(?:الموافق|الموافقه?|يوافق|الموافق ل) {0,4})?$/

/** Of readings that overlap, the earlier start wins, then the longer, then the order of the rules. */
export function settle(drafts: readonly DateDraft[]): DateDraft[] {
  const sorted = [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: DateDraft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || draft.span.start >= last.span.end) kept.push(draft)
  }
  return kept
}

/** Makes one of neighbours that are parts of one expression: day and time, two calendars, the ends of a range. */
export function join(view: NormalView, drafts: readonly DateDraft[]): DateDraft[] {
  const joined: DateDraft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const pair = last && joinPair(view, last, draft)
    if (pair) joined[joined.length - 1] = pair
    else joined.push(draft)
  }
  return takeZones(view, joined)
}

function joinPair(view: NormalView, a: DateDraft, b: DateDraft): DateDraft | null {
  if (b.span.start - a.span.end > 30) return null
  const between = textOf(view, { start: a.span.end, end: b.span.start })
  const span = { start: a.span.start, end: b.span.end }
  if (a.calendar !== b.calendar) {
    if (a.calendar !== 'gregorian' && b.calendar !== 'gregorian') return null
    if (!BETWEEN_CALENDARS.test(between) || a.fields.day === undefined || b.fields.day === undefined) return null
    const [gregorian, hijri] = a.calendar === 'gregorian' ? [a, b] : [b, a]
    const fields = {
      ...gregorian.fields,
      ...(hijri.fields.weekday === undefined ? {} : { weekday: hijri.fields.weekday }),
    }
    const also = { calendar: hijri.calendar, fields: hijri.fields }
    return { span, calendar: 'gregorian', fields, also, rule: 'two-calendars' }
  }
  return joinRange(view, a, b, between, span) ?? joinClock(a, b, between, span) ?? joinWeekday(a, b, between, span)
}

const CLOCKS: ReadonlySet<string> = new Set(['clock', 'clock-words', 'clock-range', 'midnight'])

/** A day and its clock time, in either order. */
function joinClock(a: DateDraft, b: DateDraft, between: string, span: Span): DateDraft | null {
  const [day, clock] = CLOCKS.has(a.rule) ? [b, a] : [a, b]
  if (!CLOCKS.has(clock.rule) || CLOCKS.has(day.rule) || !isDay(day) || day.end || !BEFORE_CLOCK.test(between))
    return null
  const fields = { ...day.fields, ...inHalf(clock.fields, day.fields.part) }
  const end = clock.end ? { end: clock.end } : {}
  const also = day.also ? { also: day.also } : {}
  return { span, calendar: day.calendar, fields, ...end, ...also, rule: `${day.rule}+${clock.rule}` }
}

/** 9:30 مساء أمس: the part of the day stands with the day. */
function inHalf(clock: DateFields, part: DateFields['part']): DateFields {
  if (clock.hour === undefined || part === undefined) return clock
  const half = part === 'dawn' || part === 'forenoon' ? 'morning' : part
  return { ...clock, hour: toDayHour(clock.hour, half) }
}

function isDay({ fields }: DateDraft): boolean {
  const { day, weekday, unit, nth, feast: name, hour } = fields
  return hour === undefined && (day ?? weekday ?? nth ?? name ?? (unit === 'day' ? 1 : undefined)) !== undefined
}

/** من 26 يونيو إلى 3 يوليو 2015, 12 يناير 2016 - 22 يناير 2016: two days of the same kind; the year may stand once. */
function joinRange(view: NormalView, a: DateDraft, b: DateDraft, between: string, span: Span): DateDraft | null {
  if (a.fields.day === undefined || b.fields.day === undefined || a.fields.hour !== undefined || a.end || b.end)
    return null
  if (a.fields.month === undefined || b.fields.month === undefined || a.calendar !== b.calendar) return null
  const before = textOf(view, { start: Math.max(0, a.span.start - 12), end: a.span.start })
  if (!UNTIL.test(between) && !(between.trim() === 'و' && BETWEEN_BEFORE.test(before))) return null
  const { year, ...first } = a.fields
  const stated =
    year ?? (b.fields.year !== undefined && a.fields.month > b.fields.month ? b.fields.year - 1 : b.fields.year)
  const fields = { ...first, ...(stated === undefined ? {} : { year: stated }) }
  const from = absolute(fields, undefined, a.calendar)
  const until = absolute({ ...shared(fields), ...b.fields }, undefined, a.calendar)
  if (from && until && from.iso >= until.iso) return null
  return { span, calendar: a.calendar, fields, end: b.fields, rule: 'range' }
}

/** أمس، الجمعة is one day; ليل الجمعة - السبت is the night of the first. */
function joinWeekday(a: DateDraft, b: DateDraft, between: string, span: Span): DateDraft | null {
  if (b.rule !== 'weekday' || b.fields.part !== undefined || !BETWEEN_DAYS.test(between)) return null
  if (a.end || b.end) return null
  const night = a.rule === 'weekday' && a.fields.part === 'night'
  if (night) return { span, calendar: a.calendar, fields: a.fields, rule: 'night-between' }
  if (a.rule !== 'relative-day' || a.fields.weekday !== undefined) return null
  return { span, calendar: a.calendar, fields: { ...b.fields, ...a.fields }, rule: 'relative-day' }
}

/** صباح الخميس (بالتوقيت المحلي): the words for local time belong to the part of the day before them. */
function takeZones(view: NormalView, drafts: readonly DateDraft[]): DateDraft[] {
  return drafts.map((draft) => {
    if (draft.fields.part === undefined && draft.fields.hour === undefined) return draft
    const { end } = draft.span
    const [zone] = findAll(view, LOCAL_TIME, { start: end, end: Math.min(view.source.length, end + 60) })
    return zone?.span.start === end ? { ...draft, span: { start: draft.span.start, end: zone.span.end } } : draft
  })
}
