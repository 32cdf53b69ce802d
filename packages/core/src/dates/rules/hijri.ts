import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateFields } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  DAY,
  dayFields,
  dayOf,
  HIJRI_KEY,
  HIJRI_MONTH,
  hijriMonthOf,
  RELATION,
  relationField,
  STRETCH_BEFORE,
  stretchField,
  WEEKDAY_BEFORE,
} from '../words.js'

const YEAR_KEY = /1[345]\d\d/gu

const ERA = `(?: {0,4}(?:هجريه?|الهجري|ه)${WORD_END})`
const YEAR = ` {0,4}[-/،,]? {0,4}(?:(?:من {1,4})?[بل]?(?:عام|سنه) {1,4})?`
/** 10 صفر 1437 هـ, غرة رمضان, الثامن من ذي الحجة. Without a year the month must be plain: صفر is also zero. */
const DAY_FIRST = new RegExp(
  `${WEEKDAY_BEFORE}(?:${WORD_START}يوم {1,4})?(?:${DAY}|${WORD_START}(?<first>غره))(?: {1,4}من)?(?: {1,4}شهر)? {0,4}[-/]? {0,4}` +
    `(?<month>${HIJRI_MONTH})${WORD_END}(?: {1,4}المبارك| {1,4}الحرام)?(?:${YEAR}(?<year>1[2-5]\\d\\d)(?!\\d)${ERA}?| {1,4}(?<relation>${RELATION})${WORD_END})?`,
  'gu',
)
/** رمضان 2019, شهر رمضان الماضي, محرم 1437هـ */
const MONTH_FIRST = new RegExp(
  `${STRETCH_BEFORE}(?:${WORD_START}(?<said>شهر) {1,4})?(?<!\\d {0,4})${WORD_START}(?<month>${HIJRI_MONTH})${WORD_END}(?: {1,4}المبارك| {1,4}الحرام)?` +
    `(?:${YEAR}(?<year>(?:1[3-5]|20)\\d\\d)(?![\\d:])${ERA}?| {1,4}(?<relation>${RELATION})${WORD_END})?`,
  'gu',
)
/** 25/10/1436 هـ, 1436/10/25هـ */
const FIGURES = new RegExp(
  `${WEEKDAY_BEFORE}(?<![\\d./:-])(?:(?<day>\\d{1,2}) {0,2}(?<mark>[-/.]) {0,2}(?<month>\\d{1,2}) {0,2}\\k<mark> {0,2}(?<year>1[345]\\d\\d)` +
    `|(?<lateYear>1[345]\\d\\d) {0,2}(?<lateMark>[-/.]) {0,2}(?<lateMonth>\\d{1,2}) {0,2}\\k<lateMark> {0,2}(?<lateDay>\\d{1,2}))${ERA}`,
  'gu',
)
/** Names that are everyday words or given names: a day alone does not make them a month. */
const UNCLEAR = new Set([2, 7, 8])

export function hijriDate(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  const add = (span: DateDraft['span'], fields: DateFields, rule: string): void => {
    drafts.push({ span, calendar: 'hijri', fields, rule })
  }
  for (const { span, groups } of findNear(view, HIJRI_KEY, DAY_FIRST)) {
    const month = hijriMonthOf(groups.month ?? '')
    const day = groups.first === undefined ? dayOf(groups) : 1
    if (month === undefined || day === undefined || day < 1 || day > 30) continue
    if (groups.year === undefined && groups.relation === undefined && UNCLEAR.has(month)) continue
    const year = groups.year === undefined ? relationField(groups.relation) : { year: Number(groups.year) }
    const rule = groups.year === undefined ? 'hijri-day-month' : 'hijri-day-month-year'
    add(span, { ...year, month, day, ...dayFields(groups) }, rule)
  }
  for (const { span, groups } of findNear(view, HIJRI_KEY, MONTH_FIRST)) {
    const month = hijriMonthOf(groups.month ?? '')
    if (month === undefined || (groups.said ?? groups.year ?? groups.relation) === undefined) continue
    const year = groups.year === undefined ? relationField(groups.relation) : { year: Number(groups.year) }
    add(span, { ...year, month, ...stretchField(groups.stretch) }, 'hijri-month')
  }
  for (const { span, groups } of findNear(view, YEAR_KEY, FIGURES)) {
    const month = Number(groups.month ?? groups.lateMonth)
    const day = Number(groups.day ?? groups.lateDay)
    if (month < 1 || month > 12 || day < 1 || day > 30) continue
    const year = Number(groups.year ?? groups.lateYear)
    add(span, { year, month, day, ...dayFields(groups) }, 'hijri-figures')
  }
  return drafts
}
