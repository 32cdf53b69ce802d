import { type CorpusArticle, type CorpusQuote, listQuotes, type Span } from '@corpus/core'
import { newCiter } from '@corpus/core/export'
import {
  explainQueryError,
  openPacked,
  parseQuery,
  type Query,
  type SearchIndex,
  spellNames,
} from '@corpus/core/search'
import type { Compiled } from './compiled.js'
import { Problem } from './problem.js'

/** What the routes of search share. The index is opened at the first question. */
export interface Searcher {
  readonly index: () => SearchIndex
  /** Arabic spellings of a word in Latin letters. */
  readonly spell: (word: string) => readonly string[]
  readonly articleOf: (id: string) => CorpusArticle | undefined
  readonly quotesIn: (id: string) => readonly CorpusQuote[]
  readonly cite: ReturnType<typeof newCiter>
  /** @throws Problem with the place of the fault */
  readonly read: (q: string) => Query
}

export function newSearcher({ corpus, index: packed }: Compiled): Searcher {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  const index = once(() => openPacked(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))))
  const spell = once(() => spellNames(corpus.entities))
  const quotes = once(() => listQuotes(corpus))
  const byArticle = once(() => groupByArticle(quotes()))
  const citer = once(() => newCiter({ corpus, quotes: quotes() }))
  return {
    index,
    spell: (word) => spell()(word),
    articleOf: (id) => articles.get(id),
    quotesIn: (id) => byArticle().get(id) ?? [],
    cite: (address, options) => citer()(address, options),
    read: (q) => {
      const parsed = parseQuery(q, index().header.fields)
      if (parsed.ok) return parsed.query
      const { span, expected } = parsed.error
      const messages = explainQueryError(parsed.error)
      throw new Problem('bad-query', [{ path: 'query.q', messages, span, expected }])
    },
  }
}

/** The sentence of an article in which an offset lies, and the way there on the site. */
export function placeOf({ id, article }: CorpusArticle, offset: number) {
  const sentence = article?.sentences.find(({ span }) => span.start <= offset && offset < span.end)?.id ?? null
  return { sentence, address: addressOf(id, sentence) }
}

export function addressOf(id: string, part: string | null): string {
  return `/articles/${id}/${part === null ? '' : `#${part}`}`
}

export function partOf(text: string, span: Span): { readonly text: string; readonly span: Span } {
  return { text: text.slice(span.start, span.end), span }
}

function groupByArticle(quotes: readonly CorpusQuote[]): ReadonlyMap<string, readonly CorpusQuote[]> {
  const groups = new Map<string, CorpusQuote[]>()
  for (const quote of quotes) {
    const group = groups.get(quote.article)
    if (group) group.push(quote)
    else groups.set(quote.article, [quote])
  }
  return groups
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
