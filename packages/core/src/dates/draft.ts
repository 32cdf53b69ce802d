import type { Span } from '../text/index.js'
import type { DateFields, DateMention } from './date-mention.js'

/** What one rule has read, before neighbours are joined. */
export interface DateDraft {
  readonly span: Span
  readonly calendar: DateMention['calendar']
  readonly fields: DateFields
  readonly rule: string
}
