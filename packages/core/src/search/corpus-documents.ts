import { type Corpus, type CorpusArticle, type CorpusQuote, listQuotes } from '../corpus/index.js'
import { type FieldSpan, type SearchDocument, toSearchDocument } from './document.js'

/**
 * The articles of a corpus as documents to be indexed, as far as their rights show them, with the fields `block`,
 * `date`, `kind` and `speaker` (of quotes), `person`, `place` and `organization`. Cards have title, outlet and date.
 *
 * @example
 * for (const document of toSearchDocuments(corpus)) builder.add(document)
 */
export function toSearchDocuments(corpus: Pick<Corpus, 'articles' | 'entities'>): SearchDocument[] {
  const quotes = new Map<string, FieldSpan[]>()
  for (const quote of listQuotes(corpus)) {
    const own = quotes.get(quote.article)
    if (own) own.push(...quoteFields(quote))
    else quotes.set(quote.article, quoteFields(quote))
  }
  const holders = new Map<string, Corpus['entities'][number]>()
  for (const entity of corpus.entities) {
    for (const { article, mention } of entity.mentions) holders.set(`${article} ${mention}`, entity)
  }
  return corpus.articles.flatMap((entry) => {
    const { article } = entry
    if (!article) return []
    const names = article.mentions.flatMap(({ id, span }): FieldSpan[] => {
      const holder = holders.get(`${entry.id} ${id}`)
      return holder ? [{ field: holder.kind, value: holder.name, span }] : []
    })
    const more = [...(quotes.get(entry.id) ?? []), ...names]
    return [{ ...toSearchDocument(article, cardOf(entry), more), id: entry.id }]
  })
}

function quoteFields({ kind, span, speaker }: CorpusQuote): FieldSpan[] {
  const fields: FieldSpan[] = [{ field: 'kind', value: kind, span }]
  if (speaker) {
    fields.push({ field: 'speaker', value: speaker.entity?.name ?? speaker.name ?? speaker.text, span })
  }
  return fields
}

function cardOf({ title, outlet, published }: CorpusArticle): SearchDocument['card'] {
  return { title, published, outletAr: outlet?.ar ?? null, outletEn: outlet?.en ?? null }
}
