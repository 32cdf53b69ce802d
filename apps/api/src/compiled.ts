import type { Corpus } from '@corpus/core'

/** The corpus as it is built into the API. */
export interface Compiled {
  readonly corpus: Corpus
  /** The bytes, as base64, of files that their parsed text does not give back: other encodings, invalid bytes. */
  readonly bytes: Readonly<Record<string, string>>
  /** A packed search index, as base64. */
  readonly index: string
}
