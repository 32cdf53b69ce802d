import type { Article } from './article.js'
import { checkBlocks } from './checks/blocks.js'
import { checkCalendars } from './checks/calendars.js'
import { checkCharacters } from './checks/characters.js'
import { checkDigits } from './checks/digits.js'
import { checkLetters } from './checks/letters.js'
import { checkQuotationMarks } from './checks/quotation-marks.js'
import { checkWeekdays } from './checks/weekdays.js'
import { type Diagnostic, type DiagnosticCode, MOST_OF_A_KIND, toDiagnostic } from './diagnostic.js'
import { isBlank } from './text/index.js'

/**
 * What is damaged or doubtful in a parsed text, at most 20 of a kind. Compares finished layers; never throws.
 *
 * @example diagnose(parseArticle('')).map((d) => d.code) // ['empty-text']
 */
export function diagnose(article: Omit<Article, 'diagnostics'>): Diagnostic[] {
  const { source } = article
  if (isAllBlank(source)) return [toDiagnostic('empty-text', null)]
  return limit([
    ...checkLetters(source),
    ...checkCharacters(source),
    ...checkDigits(source),
    ...checkWeekdays(article),
    ...checkCalendars(article),
    ...checkBlocks(article),
    ...checkQuotationMarks(article),
  ])
}

function isAllBlank(source: string): boolean {
  for (let i = 0; i < source.length; i++) if (!isBlank(source.charCodeAt(i))) return false
  return true
}

function limit(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<DiagnosticCode, number>()
  return diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST_OF_A_KIND
  })
}
