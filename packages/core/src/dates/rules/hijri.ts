import { findAll, type NormalView, WORD_END } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { dayFields, HIJRI_MONTH, hijriMonthOf, WEEKDAY_BEFORE } from '../words.js'

/** 10 صفر 1437 هـ. Read as written; the Gregorian day is taken from the text where it stands beside it. */
const PATTERN = new RegExp(
  `${WEEKDAY_BEFORE}(?<![\\d./:])(?<day>\\d{1,2})(?: {1,4}من)? {0,4}[-/]? {0,4}(?<month>${HIJRI_MONTH})${WORD_END} {0,4}[-/،,]? {0,4}(?<year>1[2-5]\\d\\d)(?:(?: {0,4}ه${WORD_END})|(?: {0,4}هجريه?${WORD_END}))?`,
  'gu',
)

export function hijriDate(view: NormalView): DateDraft[] {
  const drafts: DateDraft[] = []
  for (const { span, groups } of findAll(view, PATTERN)) {
    const month = hijriMonthOf(groups.month ?? '')
    const day = Number(groups.day)
    if (month === undefined || day < 1 || day > 30) continue
    drafts.push({
      span,
      calendar: 'hijri',
      fields: { year: Number(groups.year), month, day, ...dayFields(groups) },
      rule: 'hijri-day-month-year',
    })
  }
  return drafts
}
