import { hijriMonths } from '../lexicon/hijri-months.js'
import { months } from '../lexicon/months.js'
import { relations } from '../lexicon/relations.js'
import { weekdays } from '../lexicon/weekdays.js'
import { zones } from '../lexicon/zones.js'
import { anyOf, indexBy, WORD_END, WORD_START } from '../text/index.js'
import type { DateFields } from './date-mention.js'

/** Pattern sources for the words that dates are made of, and the way from a matched word to its value. */

export const MONTH = anyOf(months.map((row) => row.word))
export const HIJRI_MONTH = anyOf(hijriMonths.map((row) => row.word))
export const RELATION = anyOf(relations.map((row) => row.word))
export const ZONE = anyOf(zones.map((row) => row.word))
export const WEEKDAY = anyOf(weekdays.map((row) => row.word))
/** A weekday with what may stand between it and the date: الخميس، or اليوم الجمعة */
export const WEEKDAY_BEFORE = `(?:${WORD_START}(?:(?:ال)?يوم {1,4})?(?<weekday>${WEEKDAY}) {0,4}[،,:]? {0,4})?`
/** م, ميلادي, ميلادية behind a year */
export const COMMON_ERA = `(?: {0,4}(?:ميلاديه?|م)${WORD_END})?`

const monthIndex = indexBy(months, (row) => [row.word])
const hijriIndex = indexBy(hijriMonths, (row) => [row.word])
const weekdayIndex = indexBy(weekdays, (row) => [row.word])
const zoneIndex = indexBy(zones, (row) => [row.word])
const relationIndex = indexBy(relations, (row) => [row.word])

const oneSpace = (text: string): string => text.replace(/ +/g, ' ')

export const monthOf = (text: string): number | undefined => monthIndex.get(oneSpace(text))?.month
export const hijriMonthOf = (text: string): number | undefined => hijriIndex.get(oneSpace(text))?.month
export const zoneOffset = (text: string): string | undefined => zoneIndex.get(oneSpace(text))?.offset

export function weekdayField(text: string | undefined): Pick<DateFields, 'weekday'> {
  const day = text === undefined ? undefined : weekdayIndex.get(text)?.day
  return day === undefined ? {} : { weekday: day }
}

export function relationField(text: string | undefined): Pick<DateFields, 'relation'> {
  const relation = text === undefined ? undefined : relationIndex.get(text)?.key
  return relation === undefined ? {} : { relation }
}
