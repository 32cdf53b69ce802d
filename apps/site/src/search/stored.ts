import type { Span } from '@corpus/core'

/** The text of an article as the search page fetches it, as far as its rights show it. */
export interface StoredText {
  readonly source: string
  /** Where blocks begin. */
  readonly breaks: readonly number[]
  readonly sentences: readonly { readonly id: string; readonly span: Span }[]
}

export const pathOfData = (digest: string): string => `/search-data/${digest}/`
