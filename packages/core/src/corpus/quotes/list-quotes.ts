import type { Article } from '../../article.js'
import type { Speaker } from '../../quotes/index.js'
import { normalize, type Span } from '../../text/index.js'
import type { Corpus, CorpusArticle } from '../corpus.js'
import { digest } from '../digest.js'
import type { Entity } from '../entities/index.js'
import type { CorpusQuote, QuotedPart, QuoteSpeaker } from './corpus-quote.js'

/**
 * All that is reported as said in the articles of a corpus, in their order and that of the text, as far as the rights
 * of each allow.
 *
 * @example
 * listQuotes(corpus)[0]?.permalink // '/articles/000_b6773dbc3222cc6f/#q1'
 */
export function listQuotes({ articles, entities }: Pick<Corpus, 'articles' | 'entities'>): CorpusQuote[] {
  const entityOf = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { article, mention } of entity.mentions) entityOf.set(`${article} ${mention}`, entity)
  }
  return articles.flatMap((entry) => (entry.article ? quotesOf(entry, entry.article, entityOf) : []))
}

function quotesOf(entry: CorpusArticle, article: Article, entityOf: ReadonlyMap<string, Entity>): CorpusQuote[] {
  const byName = new Map<string, Entity>()
  for (const { id, name } of article.mentions) {
    const entity = entityOf.get(`${entry.id} ${id}`)
    if (entity && name !== null && !byName.has(name)) byName.set(name, entity)
  }
  const blocks = new Map(article.blocks.map((block) => [block.id, block]))
  const part = (span: Span): QuotedPart => ({ text: article.source.slice(span.start, span.end), span })
  const idOf = (quote: string): string => `${entry.id}-${quote}`
  /** The quotes of each block by their words. */
  const said = new Map<string, string>()
  let at = 0
  return article.quotes.map((quote): CorpusQuote => {
    while ((article.sentences[at]?.span.end ?? Number.POSITIVE_INFINITY) <= quote.span.start) at++
    const sentence = article.sentences[at]
    const block = blocks.get(sentence?.block ?? '')
    const words = normalize(part(quote.span).text)
    said.set(`${block?.id} ${words}`, idOf(quote.id))
    return {
      id: idOf(quote.id),
      article: entry.id,
      kind: quote.kind,
      ...part(quote.span),
      cue: quote.cue && { ...quote.cue, ...part(quote.cue.span) },
      speaker: quote.speaker && toSpeaker(quote.speaker),
      addressee: quote.addressee && part(quote.addressee),
      sources: quote.sources.map(({ span, mention }) => ({ ...part(span), mention })),
      parent: quote.parent === null ? null : idOf(quote.parent),
      repeats: (block && block.repeats !== null && said.get(`${block.repeats} ${words}`)) || null,
      sentence:
        sentence && sentence.span.start <= quote.span.start
          ? { id: sentence.id, text: part(sentence.span).text }
          : null,
      ...dayOf(entry),
      permalink: `/articles/${entry.id}/#${quote.id}`,
      rule: quote.rule,
    }
  })

  /** Who has no name of the corpus, as الوزير or مصادر, may be another one in another article. */
  function toSpeaker({ span, name, mention, rule }: Speaker): QuoteSpeaker {
    const entity = (name === null ? undefined : byName.get(name)) ?? entityOf.get(`${entry.id} ${mention}`)
    const words = part(span)
    return {
      ...words,
      name,
      mention,
      entity: entity ? { kind: entity.kind, slug: entity.slug, name: entity.name, latin: entity.latin } : null,
      key: entity ? `${entity.kind}-${entity.slug}` : `words-${digest(`${entry.id} ${normalize(name ?? words.text)}`)}`,
      rule,
    }
  }
}

function dayOf({ published, referenceDate }: CorpusArticle): Pick<CorpusQuote, 'date' | 'datedBy'> {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(published ?? '') ?? []
  if (day !== undefined) return { date: day, datedBy: 'published' }
  return { date: referenceDate, datedBy: referenceDate === null ? null : 'referenceDate' }
}
