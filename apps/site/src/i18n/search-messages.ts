import type { TermLevel, Verdict } from '@corpus/core/search'

/** What a search may be narrowed to. */
export type SearchScope = 'all' | 'headline' | 'lead' | 'quotes'
export type SearchView = 'articles' | 'lines'
export type SearchField = 'person' | 'place' | 'speaker'

/** What the interface says around search, in one language. Used by the page's script too. */
export interface SearchMessages {
  readonly title: string
  readonly note: string
  readonly label: string
  readonly submit: string
  readonly level: string
  readonly levels: Readonly<Record<TermLevel, string>>
  readonly scope: string
  readonly scopes: Readonly<Record<SearchScope, string>>
  readonly view: string
  readonly views: Readonly<Record<SearchView, string>>
  readonly sort: string
  readonly sorts: Readonly<Record<'after' | 'before' | 'corpus', string>>
  readonly working: string
  readonly failed: string
  readonly articlesFound: (count: string) => string
  readonly linesFound: (count: string, shown: string) => string
  readonly none: string
  readonly looser: (level: string, count: string) => string
  readonly more: string
  readonly narrow: string
  readonly fields: Readonly<Record<SearchField, string>>
  readonly remove: (value: string) => string
  readonly untitled: string
  readonly copy: string
  readonly copies: Readonly<Record<'citation' | 'link' | 'words', string>>
  readonly copied: string
  readonly notCopied: string
  readonly noScript: string
  readonly api: string
  readonly help: string
  /** A query, and what it finds. */
  readonly examples: readonly (readonly [query: string, meaning: string])[]
  readonly keys: string
  /** The bar on an article that was opened with a query. */
  readonly lights: {
    readonly title: string
    /** Between two numbers: the third of twelve. */
    readonly of: string
    readonly none: string
    readonly back: string
    readonly next: string
    readonly previous: string
    readonly close: string
  }
  readonly verify: {
    readonly title: string
    readonly note: string
    readonly label: string
    readonly submit: string
    readonly verdicts: Readonly<Record<Verdict, string>>
    readonly tooLong: (most: string) => string
    readonly source: string
    readonly legend: string
  }
}
