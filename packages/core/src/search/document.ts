import type { Article } from '../article.js'
import type { Span } from '../text/index.js'

/** A stretch of a document that has a property: a kind of block, the speaker of a quote. */
export interface FieldSpan {
  readonly field: string
  readonly value: string
  /** Null when the property is the whole document's: its date, its outlet. */
  readonly span: Span | null
}

/** What is shown of a document in a list of hits; comes back as it is. */
export type Card = Readonly<Record<string, string | null>>

/** A text to be indexed. */
export interface SearchDocument {
  readonly id: string
  readonly source: string
  /** Offsets that no phrase crosses: where blocks begin. Ascending. */
  readonly breaks: readonly number[]
  readonly fields: readonly FieldSpan[]
  readonly card: Card
}

/** The fields that the layers of an article give: the kind of each block, and its date of publication. */
export function toSearchDocument(article: Article, card: Card = {}, more: readonly FieldSpan[] = []): SearchDocument {
  const fields: FieldSpan[] = article.blocks.map(({ kind, span }) => ({ field: 'block', value: kind, span }))
  if (article.published) fields.push({ field: 'date', value: article.published.iso.slice(0, 10), span: null })
  return {
    id: article.id,
    source: article.source,
    breaks: article.blocks.map(({ span }) => span.start),
    fields: [...fields, ...more],
    card,
  }
}
