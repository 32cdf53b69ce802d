import { findAll, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateFields } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { ZONE, zoneOffset } from '../words.js'

/**
 * ٠٣:٣٩ بتوقيت غرينتش, الساعة 10:30 مساءً, 14:05 ت م, 10:20 GMT+3.
 * `ت م` is how the Saudi Press Agency closes an item: the local time, Asia/Riyadh.
 */
const PATTERN = new RegExp(
  `(?:${WORD_START}الساعه {1,4})?(?<![\\d.:/])T?(?<hour>\\d{1,2}) {0,2}: {0,2}(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9})?)?(?![\\d:])` +
    `(?: {0,4}(?<half>صباحا|مساء|ظهرا|[صم]|[AaPp]\\.?[Mm]\\.?)${WORD_END})?` +
    `(?: {0,4}[(]?(?:(?:بتوقيت|توقيت|حسب توقيت) {1,4}(?<zone>${ZONE})(?: {1,4}المحلي)?|(?<spa>ت ?م)${WORD_END}|` +
    `(?:بتوقيت {1,4})?(?<utc>GMT|UTC|Z)${WORD_END}(?<shift> {0,2}[+-] {0,2}\\d{1,2}(?::?\\d\\d)?(?!\\d))?|(?<bare>[+-]\\d\\d:?\\d\\d)(?!\\d))[)]?)?`,
  'gu',
)

const AFTERNOON = /^(?:مساء|ظهرا|م$|p)/i

export function clockTime(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const { span, groups } of findAll(view, PATTERN)) {
    const fields = readClock(groups)
    if (fields) drafts.push({ span, calendar: 'gregorian', fields, rule: 'clock' })
  }
  return drafts
}

function readClock(groups: Readonly<Record<string, string | undefined>>): DateFields | null {
  const hour = Number(groups.hour)
  const minute = Number(groups.minute)
  const second = groups.second === undefined ? undefined : Number(groups.second)
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null
  return {
    hour: toDayHour(hour, groups.half),
    minute,
    ...(second === undefined ? {} : { second }),
    ...readOffset(groups),
  }
}

/** 12-hour figures become 24-hour ones; 13:07 م keeps its figure. */
function toDayHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (AFTERNOON.test(half)) return hour === 12 ? 12 : hour + 12
  return hour === 12 ? 0 : hour
}

function readOffset(groups: Readonly<Record<string, string | undefined>>): Pick<DateFields, 'offset'> {
  if (groups.zone !== undefined) {
    const offset = zoneOffset(groups.zone)
    return offset === undefined ? {} : { offset }
  }
  if (groups.spa !== undefined) return { offset: '+03:00' }
  const shift = groups.shift ?? groups.bare
  if (shift !== undefined) {
    const [, sign, hours, minutes] = /([+-]) *(\d{1,2}):?(\d\d)?/.exec(shift) ?? []
    if (sign === undefined || Number(hours) > 14 || Number(minutes ?? 0) > 59) return {}
    return { offset: `${sign}${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}` }
  }
  return groups.utc === undefined ? {} : { offset: '+00:00' }
}
