import { type ClockHalf, clockHalves } from '../lexicon/clock-halves.js'
import { anyOf, indexBy, WORD_END } from '../text/index.js'
import type { DateFields } from './date-mention.js'
import { CARDINAL, numberOf } from './numbers.js'
import { type Groups, START, WEEKDAY, ZONE, zoneOf } from './words.js'

/** Pattern sources for what stands round the figure of a clock time, and what they mean. */

const halvesOf = (loose: boolean): string =>
  anyOf(clockHalves.filter((row) => loose || !row.loose).map((row) => row.word))
const halfIndex = indexBy(clockHalves, (row) => [row.word])

/** Not 9:30 صباح أمس, where the half belongs to the day. */
const NOT_OF_DAY = `(?! {1,4}(?:يوم|اليوم|امس|اول|غدا?|${WEEKDAY})${WORD_END})`

/** صباحا, بعد الظهر, م, PM behind a time. */
export const half = (loose: boolean, letters = true): string =>
  `(?: {0,4}(?:من {1,4})?(?<half>${halvesOf(loose)}${letters ? '|[صم](?=[ ،,.:\\n)-]|$)' : ''}|[AaPp]\\.?[Mm]\\.?)${WORD_END}${NOT_OF_DAY}${loose ? '(?: {1,4}وقت {1,4}الغداء)?' : ''})`

/** بتوقيت غرينتش, (بالتوقيت المحلي), ت م, GMT+3. `ت م` is how the Saudi Press Agency writes its own time, Asia/Riyadh. */
export const ZONE_AFTER =
  `(?: {0,4}(?:\\( {0,2})?(?:(?:بتوقيت|توقيت|حسب توقيت|بحسب توقيت|وفق توقيت) {1,4}(?<zone>${ZONE})${WORD_END}(?<zoneShift> {0,2}[+-] {0,2}\\d{1,2}(?::?\\d\\d)?(?!\\d))?(?: {1,4}المحلي)?` +
  `|(?:(?:حسب|بحسب|وفق) {1,4})?(?:ب?ال)توقيت {1,4}المحلي(?: {1,4}ل(?<localZone>${ZONE})${WORD_END})?` +
  `|(?<greenwich>[جغ]ري?ني?تش)${WORD_END}|(?<spa>ت ?م)${WORD_END}|(?<tg>ت ?غ)${WORD_END}` +
  `|(?:بتوقيت {1,4})?(?<utc>[Gg][Mm][Tt]|UTC|Z)${WORD_END}(?<shift> {0,2}[+-] {0,2}\\d{1,2}(?::?\\d\\d)?(?!\\d))?` +
  `|(?<bare>(?<=\\d)(?:[+-]\\d\\d:?\\d\\d|[+]\\d\\d))(?![\\d:]))(?: {0,2}(?<=\\([^()\\n]{1,40})\\))?)`

/** Without one of these no number is a time. */
export const CLOCK_KEY = /ساعه|صباح|مسا|ظهر|عصر|فجر|ليل|نهار|ضحي|مغرب|عشاء?|صبح|غدا|[\d ][صم](?!\p{L})|[AaPp]\.?[Mm]/gu

const PORTION = '(?:ال)?(?:نصف|ربع|ثلث)ا?'
/** والنصف, و 18 دقيقة, وثماني عشرة دقيقة, إلا ربعا, إلا خمس دقائق */
export const MINUTES =
  `(?: {0,4}و {0,2}(?:(?<plus>${PORTION})${WORD_END}|(?<plusMinutes>\\d{1,2}|${CARDINAL}) {1,4}(?:دقيقه|دقايق)${WORD_END})` +
  `| {1,4}الا {1,4}(?:(?<minus>${PORTION})${WORD_END}|(?<minusMinutes>\\d{1,2}|${CARDINAL}) {1,4}(?:دقيقه|دقايق)${WORD_END}))`

/** الساعة, عند الساعة تمام: the words that make a number a time. */
export const HOUR_SAID = '(?:ال|لل)ساعه {0,2}:? {1,4}(?:ال {0,2}(?=\\d))?'
export const HOUR_BEFORE = `${START}${HOUR_SAID}`

const PORTIONS: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 }
const portionOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : PORTIONS[text.replace(/^ال/, '').replace(/ا$/, '')]

/** Hour and minute of the groups of a time; null where there is no such time. */
export function readTime(groups: Groups): DateFields | null {
  const hour = numberOf(groups.hour ?? groups.hourWord)
  if (hour === undefined) return null
  const plus = portionOf(groups.plus) ?? numberOf(groups.plusMinutes) ?? numberOf(groups.minute)
  const minus = portionOf(groups.minus) ?? numberOf(groups.minusMinutes)
  const second = groups.second === undefined ? {} : { second: Number(groups.second) }
  if (hour > 24 || (plus ?? 0) > 59 || (minus ?? 0) > 59 || (second.second ?? 0) > 59) return null
  if (hour === 24 && (plus ?? 0) > 0) return null
  const key = halfOf(groups.half ?? groups.halfBefore)
  const at = toDayHour(minus === undefined ? hour : hour === 1 ? 12 : hour - 1, key) % 24
  const minute = minus === undefined ? plus : 60 - minus
  return { hour: at, ...(minute === undefined ? {} : { minute }), ...second, ...readOffset(groups) }
}

function halfOf(text: string | undefined): ClockHalf['key'] | undefined {
  if (text === undefined) return undefined
  if (/^(?:ص$|a)/i.test(text)) return 'morning'
  if (/^(?:م$|p)/i.test(text)) return 'evening'
  return halfIndex.get(text.replace(/ +/g, ' '))?.key
}

/** 12-hour figures become 24-hour ones; 13:07 م keeps its figure. */
export function toDayHour(hour: number, half: ClockHalf['key'] | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (half === 'morning' || half === 'midnight') return hour % 12
  if (half === 'noon') return hour >= 10 ? hour : hour + 12
  if (half === 'night') return hour === 12 ? 0 : hour > 5 ? hour + 12 : hour
  return hour === 12 ? 12 : hour + 12
}

function readOffset(groups: Groups): Pick<DateFields, 'offset' | 'zone'> {
  const zone = zoneOf(groups.zone ?? groups.localZone ?? '')
  if (zone !== undefined) {
    if (zone.offset === null) return { zone: zone.key }
    const shifted = zone.offset === '+00:00' ? readShift(groups.zoneShift) : undefined
    return { offset: shifted ?? zone.offset }
  }
  if (groups.spa !== undefined) return { offset: '+03:00' }
  const shift = groups.shift ?? groups.bare
  if (shift !== undefined) {
    const offset = readShift(shift)
    return offset === undefined ? {} : { offset }
  }
  return (groups.utc ?? groups.greenwich ?? groups.tg) === undefined ? {} : { offset: '+00:00' }
}

/** `+3`, `-03:30` as an offset; undefined where there is no such zone. */
function readShift(text: string | undefined): string | undefined {
  const [, sign, hours, minutes] = /([+-]) *(\d{1,2}):?(\d\d)?/.exec(text ?? '') ?? []
  if (sign === undefined || Number(hours) > 14 || Number(minutes ?? 0) > 59) return undefined
  return `${sign}${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`
}
