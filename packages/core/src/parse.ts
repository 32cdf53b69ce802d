import type { Article } from './article.js'
import { diagnose } from './check.js'
import {
  findDates,
  findDurations,
  isCounted,
  isGregorianDay,
  keepDates,
  keepDurations,
  readPublished,
  resolveDates,
} from './dates/index.js'
import { findEvents } from './events/index.js'
import { findMentions, type NamesModel } from './mentions/index.js'
import { findQuotes, type QuoteOptions } from './quotes/index.js'
import { findBlocks, findSentences } from './structure/index.js'
import { normalView } from './text/index.js'

export interface ParseOptions {
  /** Letters, digits, `.`, `_`, `-`; the address of the article. Default `article`. */
  readonly id?: string
  /** The day the text was taken or published, `YYYY-MM-DD`, for dates that the text alone leaves open. */
  readonly referenceDate?: string
  /** A trained tagger such as `namesModel()` of `@corpus/names-ar`; without one names are found by rule alone. */
  readonly names?: NamesModel
  /** The last layer that is wanted: those behind it are not looked for, and their lists are empty. Default `all`. */
  readonly until?: 'all' | 'dates' | 'mentions'
  /** `high` leaves the speaker of a quote open unless a sure rule found it. Default `normal`. */
  readonly precision?: QuoteOptions['precision']
}

/** Letters, digits, dot, underscore and hyphen, the first a letter or digit. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Parses one raw text. Any string parses: what is damaged is told in `diagnostics`.
 *
 * @throws TypeError when `source` is not a string
 * @throws RangeError when `id` or `referenceDate` is not of its form
 * @example
 * const article = parseArticle('عنوان\nالقاهرة - رويترز\nقال الوزير إن الاجتماع تأجل.')
 * article.blocks.map((block) => block.kind) // ['headline', 'dateline', 'lead']
 */
export function parseArticle(source: string, options: ParseOptions = {}): Article {
  const { id = 'article', referenceDate = null, names, precision = 'normal', until = 'all' } = options
  checkArguments(source, id, referenceDate)
  const view = normalView(source)
  const found = findDates(view)
  const blocks = findBlocks(view, found.filter(isCounted))
  const sentences = findSentences(source, blocks)
  const kept = keepDates(found, blocks)
  const published = readPublished(view, blocks, kept)
  const dates = resolveDates(kept, published, referenceDate)
  const durations = keepDurations(findDurations(view), kept, blocks)
  const mentions = until === 'dates' ? [] : findMentions(view, blocks, sentences, dates, names)
  const quotes = until !== 'all' ? [] : findQuotes(view, blocks, sentences, mentions, { precision })
  const events = until !== 'all' ? [] : findEvents(view, blocks, sentences, dates, mentions, quotes)
  const layers = {
    id,
    source,
    lang: 'ar',
    dir: 'rtl',
    blocks,
    sentences,
    published,
    dates,
    durations,
    mentions,
    quotes,
    events,
  } as const
  return { ...layers, diagnostics: diagnose(layers) }
}

function checkArguments(source: unknown, id: string, referenceDate: string | null): void {
  if (typeof source !== 'string') throw new TypeError(`source must be a string, not ${typeof source}`)
  if (!ID_PATTERN.test(id)) throw new RangeError(`id must match ${ID_PATTERN.source}: ${JSON.stringify(id)}`)
  if (referenceDate !== null && !isDay(referenceDate)) {
    throw new RangeError(`referenceDate must be a day as YYYY-MM-DD: ${JSON.stringify(referenceDate)}`)
  }
}

/** Whether the text is a day of the Gregorian calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DATE_PATTERN.exec(text) ?? []
  return isGregorianDay(Number(year), Number(month), Number(day))
}
