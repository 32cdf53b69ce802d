import { normalView } from '../text/index.js'
import type { DateMention } from './date-mention.js'
import { findDates } from './find-dates.js'
import { type Preference, resolveDates } from './resolve.js'

export interface ReadDatesOptions {
  /** `YYYY-MM-DD`, with or without a time; what is relative is counted from it. Without it such dates have no value. */
  readonly referenceDate?: string
  /** Where no word says it, a weekday or day of a month is the last or the next one. Default: as the press means it. */
  readonly prefer?: Preference
}

const FORM = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/

/**
 * Dates of a phrase that somebody types, such as a query or a field of a form. It takes forms that `parseArticle` leaves
 * alone, since in a report they mostly mean something else: 22/04, شهر ثلاثة, السابعة.
 *
 * @throws RangeError when `referenceDate` is not of its form
 * @example
 * readDates('من 3 إلى 5 مارس 2020')[0] // iso '2020-03-03', isoEnd '2020-03-05'
 */
export function readDates(text: string, { referenceDate, prefer = 'press' }: ReadDatesOptions = {}): DateMention[] {
  if (referenceDate !== undefined && (!FORM.test(referenceDate) || Number.isNaN(Date.parse(referenceDate)))) {
    throw new RangeError(`referenceDate must be a day as YYYY-MM-DD: ${JSON.stringify(referenceDate)}`)
  }
  return resolveDates(findDates(normalView(text), { loose: true }), null, referenceDate ?? null, prefer)
}
