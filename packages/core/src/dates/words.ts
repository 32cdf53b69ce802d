import { calendarUnits } from '../lexicon/calendar-units.js'
import { dayOrdinals } from '../lexicon/day-ordinals.js'
import { dayParts } from '../lexicon/day-parts.js'
import { hijriMonths } from '../lexicon/hijri-months.js'
import { months } from '../lexicon/months.js'
import { notADay } from '../lexicon/not-a-day.js'
import { relations } from '../lexicon/relations.js'
import { weekdays } from '../lexicon/weekdays.js'
import { zones } from '../lexicon/zones.js'
import { anyOf, indexBy, WORD_END, WORD_START } from '../text/index.js'
import type { DateFields } from './date-mention.js'

/** Pattern sources for the words that dates are made of, and the way from a matched word to its value. */

export const MONTH = anyOf(months.map((row) => row.word))
/** Two names of one month may stand beside each other, with or without a mark: كانون الثاني/يناير, ماي (أيار) */
export const SECOND_MONTH = `(?: {0,4}(?:[-/]? {0,4}${MONTH}${WORD_END}|\\( {0,2}${MONTH} {0,2}\\)))?`
export const HIJRI_MONTH = anyOf(hijriMonths.map((row) => row.word))
export const ORDINAL = anyOf(dayOrdinals.map((row) => row.word))
export const UNIT = anyOf(calendarUnits.map((row) => row.word))
export const RELATION = anyOf(relations.map((row) => row.word))
export const ZONE = anyOf(zones.map((row) => row.word))
export const WEEKDAY = anyOf(weekdays.map((row) => row.word))
/** صباح, مساء before a day */
export const PART_BEFORE = `(?:${WORD_START}(?<part>${anyOf(dayParts.map((row) => row.word))}) {1,4})?`
/** A weekday with what may stand between it and the date: الخميس، or اليوم الجمعة */
export const WEEKDAY_BEFORE = `(?:${PART_BEFORE}${WORD_START}(?:(?:ال)?يوم {1,4})?(?<weekday>${WEEKDAY}) {0,4}[،,:]? {0,4})?`
/** أواخر, مطلع before a month or year: the whole is taken, as ISO 8601 has no such part. */
export const STRETCH_BEFORE = `(?:${WORD_START}(?:${anyOf(['أواخر', 'أواسط', 'أوائل', 'بداية', 'مطلع', 'منتصف', 'نهاية'])}) {1,4})?`
/** The word for year that `shiftFields` takes. */
export const YEAR = 'العام'
/** من العام الماضي behind a month. */
export const OF_YEAR = ` {1,4}(?:من {1,4})?(?:العام|السنه) {1,4}(?<ofYear>${RELATION})${WORD_END}`
/** م, ميلادي, ميلادية behind a year */
export const COMMON_ERA = `(?: {0,4}(?:ميلاديه?|م)${WORD_END})?`

const monthIndex = indexBy(months, (row) => [row.word])
const hijriIndex = indexBy(hijriMonths, (row) => [row.word])
const weekdayIndex = indexBy(weekdays, (row) => [row.word])
const zoneIndex = indexBy(zones, (row) => [row.word])
const ordinalIndex = indexBy(dayOrdinals, (row) => [row.word])
const unitIndex = indexBy(calendarUnits, (row) => [row.word])
const partIndex = indexBy(dayParts, (row) => [row.word])
const relationIndex = indexBy(relations, (row) => [row.word])

const oneSpace = (text: string): string => text.replace(/ +/g, ' ')

export const monthOf = (text: string): number | undefined => monthIndex.get(oneSpace(text))?.month
export const hijriMonthOf = (text: string): number | undefined => hijriIndex.get(oneSpace(text))?.month
export const ordinalDay = (text: string): number | undefined => ordinalIndex.get(oneSpace(text))?.day
export const zoneOffset = (text: string): string | undefined => zoneIndex.get(oneSpace(text))?.offset

/** What WEEKDAY_BEFORE has read. */
export function dayFields(groups: Readonly<Record<string, string | undefined>>): Pick<DateFields, 'part' | 'weekday'> {
  return { ...weekdayField(groups.weekday), ...partField(groups.part) }
}

export function weekdayField(text: string | undefined): Pick<DateFields, 'weekday'> {
  const day = text === undefined ? undefined : weekdayIndex.get(text)?.day
  return day === undefined ? {} : { weekday: day }
}

export function relationField(text: string | undefined): Pick<DateFields, 'relation'> {
  const relation = text === undefined ? undefined : relationIndex.get(text)?.key
  return relation === undefined ? {} : { relation }
}

export function partField(text: string | undefined): Pick<DateFields, 'part'> {
  const part = text === undefined ? undefined : partIndex.get(oneSpace(text))?.key
  return part === undefined ? {} : { part }
}

const SHIFTS = { last: -1, this: 0, next: 1 } as const

/** The unit and how far it is from the one of writing: الشهر الماضي, العام (behind a month) المقبل. */
export function shiftFields(
  unit: string | undefined,
  relation: string | undefined,
): Pick<DateFields, 'shift' | 'unit'> {
  const key = unit === undefined ? undefined : unitIndex.get(unit)?.key
  const shift = relation === undefined ? undefined : relationIndex.get(relation)?.key
  return key === undefined || shift === undefined ? {} : { unit: key, shift: SHIFTS[shift] }
}

/** Lookarounds for the neighbours with which a word is no day of the calendar. */
export function notNear(of: (typeof notADay)[number]['of'], place: (typeof notADay)[number]['place']): string {
  const words = notADay.filter((row) => row.of === of && row.place === place).map((row) => row.word)
  if (words.length === 0) return ''
  return place === 'before' ? `(?<!${WORD_START}${anyOf(words)} {1,4})` : `(?! {1,4}${anyOf(words)}${WORD_END})`
}
