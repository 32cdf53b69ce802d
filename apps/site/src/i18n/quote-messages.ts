import type { CorpusQuote, CueClass } from '@corpus/core'

/** How the page of all quotes is ordered. */
export type QuoteOrder = 'date' | 'kind' | 'speaker'

/** What the interface says of quotes, in one language. */
export interface QuoteMessages {
  readonly title: string
  readonly note: string
  readonly none: string
  readonly inArticle: (count: string) => string
  readonly ofSpeaker: string
  readonly order: string
  readonly orders: Readonly<Record<QuoteOrder, string>>
  /** What the links to the groups of an order are called. */
  readonly groups: string
  readonly first: (count: string) => string
  /** The box that narrows all quotes down. */
  readonly filter: Readonly<
    Record<'any' | 'clear' | 'failed' | 'found' | 'from' | 'kind' | 'more' | 'speaker' | 'title' | 'to', string>
  >
  readonly unknown: string
  readonly undated: string
  readonly kinds: Readonly<Record<CorpusQuote['kind'], string>>
  readonly classes: Readonly<Record<CueClass, string>>
  /** In place of a word of reporting. */
  readonly colon: string
  readonly negated: string
  readonly within: string
  readonly why: string
  readonly asWritten: string
  readonly cue: string
  readonly readBy: string
  readonly foundBy: string
  readonly addressee: string
  readonly sources: string
  readonly article: string
  /** By the key of the rule without its folder. */
  readonly rules: Readonly<Record<string, string>>
  readonly speakerRules: Readonly<Record<string, string>>
}
