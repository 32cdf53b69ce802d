import type { Article } from './article.js'
import { type DateMention, toTime, weekdayOf } from './dates/index.js'
import { type Diagnostic, toDiagnostic } from './diagnostic.js'
import { weekdays } from './lexicon/weekdays.js'
import { isArabicLetter, isBlank } from './text/index.js'

/** More of one kind than this are not listed one by one: a broken file would have one for every character. */
const MOST_OF_A_KIND = 20
const DAY = 86_400_000
const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/**
 * What is damaged or doubtful in a parsed text. Compares finished layers; never throws.
 *
 * @example diagnose(parseArticle('')).map((d) => d.code) // ['empty-text']
 */
export function diagnose(article: Omit<Article, 'diagnostics'>): Diagnostic[] {
  if (article.blocks.length === 0 && isAllBlank(article.source)) return [toDiagnostic('empty-text', null)]
  return [
    ...checkLetters(article.source),
    ...checkCharacters(article.source),
    ...checkWeekdays(article),
    ...checkCalendars(article),
  ]
}

function isAllBlank(source: string): boolean {
  for (let i = 0; i < source.length; i++) if (!isBlank(source.charCodeAt(i))) return false
  return true
}

function checkLetters(source: string): Diagnostic[] {
  let arabic = 0
  let other = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (isArabicLetter(code)) arabic++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++
    else if (code >= 0xc0 && code < 0x0600) other++
  }
  if (other <= arabic) return []
  return [toDiagnostic('not-arabic', null, `${other}/${arabic + other}`)]
}

function checkCharacters(source: string): Diagnostic[] {
  const found: Diagnostic[] = []
  const counts = { 'control-character': 0, 'lone-surrogate': 0, 'replacement-character': 0 }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = source.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) {
        i++
        continue
      }
    }
    const kind = faultOf(code)
    if (kind === null || ++counts[kind] > MOST_OF_A_KIND) continue
    found.push(toDiagnostic(kind, { start: i, end: i + 1 }, `U+${code.toString(16).toUpperCase().padStart(4, '0')}`))
  }
  return found
}

function faultOf(code: number): 'control-character' | 'lone-surrogate' | 'replacement-character' | null {
  if (code >= 0xd800 && code <= 0xdfff) return 'lone-surrogate'
  if (code === 0xfffd) return 'replacement-character'
  const control =
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code < 0xa0 && code !== 0x85)
  return control ? 'control-character' : null
}

function checkWeekdays({ dates }: Pick<Article, 'dates'>): Diagnostic[] {
  return dates.flatMap(({ span, calendar, fields }) => {
    const { year, month, day, weekday } = fields
    if (calendar !== 'gregorian' || year === undefined || month === undefined || day === undefined) return []
    const actual = weekdayOf(year, month, day)
    if (weekday === undefined || weekday === actual) return []
    const ar = weekdays.find((row) => row.day === actual)?.word ?? ''
    return [toDiagnostic('weekday-mismatch', span, { ar, en: EN_DAYS[actual] ?? '' })]
  })
}

/** Two calendars for one day. The Hijri day is that of Umm al-Qura; a sighting of the moon may differ by one. */
function checkCalendars({ dates }: Pick<Article, 'dates'>): Diagnostic[] {
  return dates.flatMap(({ span, also, fields }) => {
    const stated = timeOf(fields, 'gregorian')
    const other = also && timeOf(also.fields, also.calendar)
    if (stated === null || other === null || Math.abs(stated - other) <= DAY) return []
    return [toDiagnostic('calendar-mismatch', span, new Date(other).toISOString().slice(0, 10))]
  })
}

function timeOf({ year, month, day }: DateMention['fields'], calendar: DateMention['calendar']): number | null {
  if (year === undefined || month === undefined || day === undefined) return null
  return toTime({ year, month, day }, calendar)
}
