import { reportingClasses } from '../lexicon/reporting-verbs.js'
import type { Span } from '../text/index.js'

export const quoteKinds = ['direct', 'indirect', 'mixed'] as const
export const cueClasses = [...reportingClasses, 'attribution'] as const
export const cueForms = ['imperfect', 'noun', 'participle', 'perfect', 'preposition'] as const

/** What somebody is reported to have said, addressed as `#q3`. */
export interface Quote {
  readonly id: string
  /** `mixed`: a report in the text's own words with quoted words inside. */
  readonly kind: (typeof quoteKinds)[number]
  /** The content: without its quotation marks and the final stop, with أن or إن where it opens with one. */
  readonly span: Span
  /** The word of reporting nearest to the content; null where a colon stands for it. */
  readonly cue: Cue | null
  /** Null when nothing tells who speaks. */
  readonly speaker: Speaker | null
  /** Whom it was said to, when stated next to the cue: قال لرويترز. */
  readonly addressee: Span | null
  /** Who passed the report on, the nearest first: نقلت سانا عن الوزير قوله. */
  readonly sources: readonly Source[]
  /** The quote that this one stands in. */
  readonly parent: string | null
  /** The written form that it was read by. */
  readonly rule: string
}

export interface Cue {
  /** Without و and ف. */
  readonly span: Span
  /** Key of `lexicon/reporting-verbs.ts` or `lexicon/attribution-phrases.ts`. */
  readonly verb: string
  readonly class: CueClass
  readonly form: CueForm
  /** The content is said not to be so (نفى), or not to have been said (لم يقل). */
  readonly negated: boolean
}

export type CueForm = (typeof cueForms)[number]
export type CueClass = (typeof cueClasses)[number]

export interface Source {
  readonly span: Span
  /** Id of the mention, if it is one. */
  readonly mention: string | null
}

export interface Speaker extends Source {
  /** The speaker's name, as the text has it elsewhere if it is not here; for one without a name the words themselves. */
  readonly name: string | null
  readonly rule: string
}

export interface QuoteOptions {
  /**
   * `high` leaves a speaker null unless a sure rule found it and nobody else may be meant; who is known by one word, or by
   * an office alone, is left out. Default `normal`.
   */
  readonly precision?: 'high' | 'normal'
}
