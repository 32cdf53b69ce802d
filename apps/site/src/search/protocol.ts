import type { Span } from '@corpus/core'
import type { QueryError, SearchOptions, SearchResult, TermLevel, Verdict, VerifiedPart } from '@corpus/core/search'
import type { SearchField, SearchScope } from '../i18n/search-messages'
import type { StoredText } from './stored'

/** What the page asks the worker. Answers carry the number of the question. */
export type Question = Readonly<{ id: number; folder: string }> & Wish

export type Wish =
  | (Asked & { readonly kind: 'articles'; readonly offset: number })
  | (Asked & { readonly kind: 'lines'; readonly sort: 'after' | 'before' | undefined })
  | (Asked & { readonly kind: 'values' })
  | (Asked & { readonly kind: 'places'; readonly document: number })
  | { readonly kind: 'open' }
  | { readonly kind: 'verify'; readonly text: string }

/** A query with what it is narrowed to. */
export interface Asked {
  readonly q: string
  readonly level: TermLevel
  readonly scope: SearchScope
  /** Of the page. */
  readonly lang: 'ar' | 'en'
  readonly filters: readonly Filter[]
}

export interface Filter {
  readonly field: SearchField
  readonly value: string
}

/** Text with pieces of it lit; `matches` are offsets into the text. */
export interface Lit {
  readonly text: string
  readonly matches: readonly Span[]
}

export interface Hit extends Lit {
  readonly article: string
  readonly sentence: string | null
  /** Offset into the source of the first match; null when the query is met at no place. */
  readonly at: number | null
  readonly title: string | null
  readonly published: string | null
  readonly outlet: StoredText['facts']['outlet']
  readonly copies: Readonly<Record<Copied, string>>
}

/** What a reader may copy of a hit; Arabic is isolated, so that it keeps its order among Latin letters. */
export type Copied = 'citation' | 'link' | 'words'

export interface Line {
  readonly article: string
  readonly sentence: string | null
  readonly at: number
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Part of a quotation with the words that differ, in the order of the source. */
export interface Found {
  readonly article: string
  readonly sentence: string | null
  readonly verdict: VerifiedPart['verdict']
  /** Words that are struck out are the quotation's, inserted ones the source's. */
  readonly pieces: readonly { readonly text: string; readonly kind: 'added' | 'dropped' | 'same' }[]
}

export type Answer = Readonly<{ id: number }> &
  (
    | {
        readonly kind: 'articles'
        readonly total: number
        readonly hits: readonly Hit[]
        readonly looser: SearchResult['looser']
      }
    | { readonly kind: 'lines'; readonly total: number; readonly lines: readonly Line[] }
    | { readonly kind: 'places'; readonly spans: readonly Span[] }
    | { readonly kind: 'opened' }
    | { readonly kind: 'values'; readonly values: SearchResult['facets'] }
    | { readonly kind: 'verify'; readonly verdict: Verdict; readonly parts: readonly Found[] }
    | { readonly kind: 'fault'; readonly error: QueryError }
    | { readonly kind: 'too-long'; readonly most: number }
    | { readonly kind: 'failed' }
  )

export type Spell = NonNullable<SearchOptions['spell']>
