import type { DateMention, DurationMention, Published } from './dates/index.js'
import type { Diagnostic } from './diagnostic.js'
import type { Event } from './events/index.js'
import type { Mention } from './mentions/index.js'
import type { Quote } from './quotes/index.js'
import type { Block, Sentence } from './structure/index.js'

/**
 * One text, parsed: the source as it came, and layers of spans into it (UTF-16 code units, end excluded).
 * Plain data, JSON as it stands.
 */
export interface Article {
  /** ASCII, stable across rebuilds. */
  readonly id: string
  readonly source: string
  readonly lang: 'ar'
  readonly dir: 'rtl'
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** When the text itself says that it was published; null if it does not. */
  readonly published: Published | null
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
  readonly events: readonly Event[]
  readonly diagnostics: readonly Diagnostic[]
}
