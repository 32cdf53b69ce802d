import type { Span } from '@corpus/core'
import type { Citation } from '@corpus/core/export'

/** The text of an article as the search page fetches it, as far as its rights show it. */
export interface StoredText {
  readonly id: string
  readonly source: string
  /** Where blocks begin. */
  readonly breaks: readonly number[]
  readonly sentences: readonly { readonly id: string; readonly span: Span }[]
  /** What a citation of it says of the article. */
  readonly facts: Pick<Citation, 'author' | 'corpus' | 'outlet' | 'published' | 'title' | 'url'>
}

export const pathOfData = (digest: string): string => `/search-data/${digest}/`
