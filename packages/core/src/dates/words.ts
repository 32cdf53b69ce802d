import { calendarUnits } from '../lexicon/calendar-units.js'
import { dayParts } from '../lexicon/day-parts.js'
import { hijriMonths } from '../lexicon/hijri-months.js'
import { months } from '../lexicon/months.js'
import { notADay } from '../lexicon/not-a-day.js'
import { persianMonths } from '../lexicon/persian-months.js'
import { relations } from '../lexicon/relations.js'
import { stretches } from '../lexicon/stretches.js'
import { weekdays } from '../lexicon/weekdays.js'
import { type ZoneName, zones } from '../lexicon/zones.js'
import { anyOf, indexBy, normalize, WORD_END, WORD_START } from '../text/index.js'
import type { DateFields } from './date-mention.js'
import { CARDINAL, numberOf, ORDINAL, sumOf, YEAR_WORDS } from './numbers.js'

/** Pattern sources for the words that dates are made of, and the way from a matched word to its value. */

export const MONTH = anyOf(months.map((row) => row.word))
/** Two names of one month may stand beside each other, with or without a mark: كانون الثاني/يناير, ماي (أيار) */
export const SECOND_MONTH = `(?: {0,4}(?:[-/]? {0,4}${MONTH}${WORD_END}|\\( {0,2}${MONTH} {0,2}\\)))?`
export const HIJRI_MONTH = anyOf(hijriMonths.map((row) => row.word))
export const PERSIAN_MONTH = anyOf(persianMonths.map((row) => row.word))
export const UNIT = anyOf(calendarUnits.map((row) => row.word))
const relationsOf = (loose: boolean) => anyOf(relations.filter((row) => loose || !row.loose).map((row) => row.word))
export const RELATION = relationsOf(false)
export const LOOSE_RELATION = relationsOf(true)
export const ZONE = anyOf(zones.map((row) => row.word))
export const WEEKDAY = anyOf(weekdays.map((row) => row.word))
/** The start of a word behind one of the letters that are written onto it: و ف ب ل. They stay outside the span. */
export const START = `(?:${WORD_START}|(?<=${WORD_START}[وفبل]))`
/** صباح, مساء before a day */
export const PART_BEFORE = `(?:${START}(?<part>${anyOf(dayParts.map((row) => row.word))}) {1,4})?`
/** A weekday with what may stand between it and the date: الخميس، or اليوم الجمعة */
export const WEEKDAY_BEFORE = `(?:${PART_BEFORE}${WORD_START}(?:(?:ال)?يوم {1,4})?(?<weekday>${WEEKDAY}) {0,4}[،,:]? {0,4}(?:(?:ال)?موافق(?:ه)? {1,4}(?:ل {0,4})?|في {1,4})?)?`
/** أواخر, مطلع before a month or year: the whole is taken, as ISO 8601 has no such part. */
export const STRETCH = anyOf(stretches.filter((row) => !row.loose).map((row) => row.word))
export const STRETCH_BEFORE = `(?:${START}(?<stretch>${STRETCH}) {1,4})?`
export const LOOSE_STRETCH = anyOf(stretches.map((row) => row.word))
/** The word for year that `shiftFields` takes. */
const YEAR = 'العام'
/** من العام الماضي behind a month. */
const OF_YEAR = ` {1,4}(?:من {1,4})?(?:(?:العام|السنه|للعام|للسنه) {1,4}(?<ofYear>${RELATION})|(?<ofThis>هذا {1,4}العام|هذه {1,4}السنه))${WORD_END}`
/** م, ميلادي, ميلادية behind a year */
export const COMMON_ERA = `(?: {0,4}(?:الميلادي|ميلاديه?|م)${WORD_END})?`
/** A year behind a month: 2016, , 2016, من عام 2016, لعام 2016, ألفين وثمانية عشر; or الماضي, من العام الماضي. */
export const YEAR_AFTER =
  `(?: {0,4}(?:[،,] {0,4}(?=(?:19|20)\\d\\d|\\p{L})|[-/.]? {0,4})(?:(?:من|في) {1,4})?(?:[بل]?(?:عام|سنه) {1,4})?(?:(?<year>(?:1[3-9]|20)\\d\\d)(?![\\d:])(?! {1,4}ب?(?:ال)?توقيت)|(?<yearWords>${YEAR_WORDS}))${COMMON_ERA}` +
  `| {1,4}(?<relation>${RELATION})${WORD_END}|${OF_YEAR})?`
/** الماضي, المقبل and the like, wherever they stand. */
export const RELATION_KEY = new RegExp(RELATION, 'gu')
export const HIJRI_KEY = new RegExp(HIJRI_MONTH, 'gu')
/** Every name of a month, and the word itself. */
export const MONTH_KEY = new RegExp(`(?:${MONTH}|شهر)(?!\\p{L})(?<!\\p{L}(?:اب|اوت|ماي))`, 'gu')
/** A month as a part of another date: مارس, شهر آذار/مارس, هذا الشهر, الشهر المقبل. */
export const MONTH_REF = `(?:(?:شهر {1,4})?(?<month>${MONTH})${WORD_END}${SECOND_MONTH}|هذا {1,4}الشهر${WORD_END}|الشهر {1,4}(?<monthRelation>${RELATION})${WORD_END})`
/** The same, and months by number: شهر 3, شهر عشرة, الشهر التاسع. */
export const LOOSE_MONTH_REF = `(?:${MONTH_REF}|شهر {1,4}(?<monthNumber>\\d{1,2}(?!\\d)|${CARDINAL})|الشهر {1,4}(?<monthOrdinal>${ORDINAL}))`
/** الأولى counts nights and weeks; in الثالثة عشرة the mistake is common. */
const NOT_FEMININE = '(?!ال(?:اولي|\\p{L}{3,4}ه)(?!\\p{L}| {1,4}عشر))'
/** الأسبوع الأول من مارس is no first of March. */
const NOT_PART = '(?<!(?:الاسبوع|النصف|الثلث|الربع|المرحله|الدور|الجوله|العشره?|الايام) {1,4})'
/** A day of the month: 21, الـ16, الخامس والعشرين */
export const DAY = `(?:(?<![\\d./:])(?:ال)?(?<day>\\d{1,2})(?!\\d)|${START}${NOT_FEMININE}${NOT_PART}(?<ordinal>${ORDINAL}))`

export type Groups = Readonly<Record<string, string | undefined>>

export const dayOf = (groups: Groups): number | undefined => numberOf(groups.day ?? groups.ordinal)

/** The fields of what `MONTH_REF` or `LOOSE_MONTH_REF` has matched; null where the month does not exist. */
export function monthFields(groups: Groups): DateFields | null {
  const month = groups.month === undefined ? numberOf(groups.monthNumber ?? groups.monthOrdinal) : monthOf(groups.month)
  if (month !== undefined) return month >= 1 && month <= 12 ? { month } : null
  return shiftFields('الشهر', groups.monthRelation ?? 'الحالي')
}

/** The fields of what `YEAR_AFTER` has matched. */
export function yearFields(groups: Groups): DateFields {
  const year = groups.year === undefined ? sumOf(groups.yearWords ?? '-') : Number(groups.year)
  if (year !== undefined) return { year }
  return { ...relationField(groups.relation), ...shiftFields(YEAR, groups.ofYear ?? (groups.ofThis && 'الحالي')) }
}

export function stretchField(text: string | undefined): Pick<DateFields, 'stretch'> {
  const stretch = text === undefined ? undefined : stretchIndex.get(oneSpace(text))?.key
  return stretch === undefined ? {} : { stretch }
}

const monthIndex = indexBy(months, (row) => [row.word])
const hijriIndex = indexBy(hijriMonths, (row) => [row.word])
const weekdayIndex = indexBy(weekdays, (row) => [row.word])
const zoneIndex = indexBy(zones, (row) => [row.word])
const persianIndex = indexBy(persianMonths, (row) => [row.word])
const stretchIndex = indexBy(stretches, (row) => [row.word])
const unitIndex = indexBy(calendarUnits, (row) => [row.word])
const partIndex = indexBy(dayParts, (row) => [row.word])
const relationIndex = indexBy(relations, (row) => [row.word])

const oneSpace = (text: string): string => text.replace(/ +/g, ' ')

export const monthOf = (text: string): number | undefined => monthIndex.get(oneSpace(text))?.month
export const hijriMonthOf = (text: string): number | undefined => hijriIndex.get(oneSpace(text))?.month
export const persianMonthOf = (text: string): number | undefined => persianIndex.get(oneSpace(text))?.month
export const zoneOf = (text: string): ZoneName | undefined => zoneIndex.get(oneSpace(text))

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
  const key = unit === undefined ? undefined : unitIndex.get(normalize(unit))?.key
  const shift = relation === undefined ? undefined : relationIndex.get(relation)?.key
  return key === undefined || shift === undefined ? {} : { unit: key, shift: SHIFTS[shift] }
}

/** Lookarounds for the neighbours with which a word is no day of the calendar. */
export function notNear(of: (typeof notADay)[number]['of'], place: (typeof notADay)[number]['place']): string {
  const words = notADay.filter((row) => row.of === of && row.place === place).map((row) => row.word)
  if (words.length === 0) return ''
  return place === 'before' ? `(?<!${WORD_START}${anyOf(words)} {1,4})` : `(?! {1,4}${anyOf(words)}${WORD_END})`
}
