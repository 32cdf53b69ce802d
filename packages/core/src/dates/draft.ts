import type { Span } from '../text/index.js'
import type { DateFields, DateMention } from './date-mention.js'

/** What one rule has read, before neighbours are joined. */
export interface DateDraft {
  readonly span: Span
  readonly calendar: DateMention['calendar']
  readonly fields: DateFields
  /** The later end of a range. */
  readonly end?: DateFields
  /** The other calendar's reading of the same day. */
  readonly also?: NonNullable<DateMention['also']>
  /** A figure that is a time only beside a day or alone on its line: 10:30 */
  readonly weak?: true
  readonly rule: string
}
