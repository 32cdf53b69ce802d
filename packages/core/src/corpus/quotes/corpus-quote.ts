import type { Quote } from '../../quotes/index.js'
import type { Span } from '../../text/index.js'
import type { Entity } from '../entities/index.js'

/** Words of an article with their place in it. */
export interface QuotedPart {
  readonly text: string
  readonly span: Span
}

/** A quote that can be read by itself: with its words, its speaker's name, its day and its address. */
export interface CorpusQuote extends Pick<Quote, 'kind' | 'rule'>, QuotedPart {
  /** The article's id and the quote's own: `000_b6773dbc3222cc6f-q3`. */
  readonly id: string
  readonly article: string
  /** Null where a colon stands for it. */
  readonly cue: (QuotedPart & Omit<NonNullable<Quote['cue']>, 'span'>) | null
  /** Null when nothing tells who speaks. */
  readonly speaker: QuoteSpeaker | null
  readonly addressee: QuotedPart | null
  /** Who passed the report on, the nearest first. */
  readonly sources: readonly (QuotedPart & { readonly mention: string | null })[]
  /** Id of the quote that this one stands in. */
  readonly parent: string | null
  /** Id of the quote that says the same in the block that its block repeats: a doubled headline. */
  readonly repeats: string | null
  /** The sentence that it begins in. */
  readonly sentence: { readonly id: string; readonly text: string } | null
  /** The day of the article, `YYYY-MM-DD`: that of its publication as it states it, else its reference date. */
  readonly date: string | null
  readonly datedBy: 'published' | 'referenceDate' | null
  /** Its place on the site: `/articles/000_b6773dbc3222cc6f/#q3`. */
  readonly permalink: string
}

export interface QuoteSpeaker extends QuotedPart {
  /** As the article resolves it, or the words themselves; null for an office whose holder it does not name. */
  readonly name: string | null
  readonly mention: string | null
  /** Who it is in the corpus. */
  readonly entity: Pick<Entity, 'kind' | 'latin' | 'name' | 'slug'> | null
  /** ASCII, the same for all quotes of one speaker; of one who is not named, in one article. */
  readonly key: string
  readonly rule: string
}
