import type { Corpus, CorpusArticle, CorpusQuote, Entity, EntityKind } from '../../corpus/index.js'
import type { Citation } from './citation.js'

/** What is cited from. */
export interface CiteSource {
  readonly corpus: Pick<Corpus, 'articles' | 'entities' | 'manifest'>
  /** From `listQuotes`. */
  readonly quotes: readonly CorpusQuote[]
}

export interface CiteOptions {
  /** Scheme and host before each path: `https://corpus.example`. */
  readonly origin: string
  /** The day on which the reader looked, `YYYY-MM-DD`. */
  readonly accessed?: string | null | undefined
}

/** The lists of the site, by the kind of what they hold; a slug without one is looked up in this order. */
const LISTS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
}
const ADDRESS = /^\/?(?:(articles|people|places|organizations)\/)?([^/#]+)\/?(?:#([sq]\d+))?$/

/**
 * Finds what an address stands for: an article (`000_b6773dbc3222cc6f`), a sentence (`…#s12`) or a quote (`…#q3`) of
 * it, or the page of a person, place or body (`abbas-araghchi`, `people/abbas-araghchi`). Null when there is no such.
 *
 * @example
 * const cite = newCiter({ corpus, quotes: listQuotes(corpus) })
 * const found = cite('000_b6773dbc3222cc6f#s12', { origin: 'https://corpus.example' })
 * if (found) citationFormats.ris.write(found, 'ar')
 */
export function newCiter({ corpus, quotes }: CiteSource): (address: string, options: CiteOptions) => Citation | null {
  const articles = new Map(corpus.articles.map((entry) => [entry.id, entry]))
  const said = new Map(quotes.map((quote) => [quote.id, quote]))
  const entities = new Map(corpus.entities.map((entity) => [`${LISTS[entity.kind]}/${entity.slug}`, entity]))
  const entityOf = (list: string | undefined, slug: string): Entity | undefined =>
    (list === undefined ? Object.values(LISTS) : [list]).map((each) => entities.get(`${each}/${slug}`)).find(Boolean)

  return (address, { origin, accessed = null }) => {
    const [, list, id = '', part] = ADDRESS.exec(address) ?? []
    const own = { corpus: corpus.manifest.title, accessed }
    const entry = list === undefined || list === 'articles' ? articles.get(id) : undefined
    if (entry) return citeArticle(entry, part, said, `${origin}/articles/${id}/`, own)
    const entity = part === undefined ? entityOf(list, id) : undefined
    if (!entity) return null
    return {
      ...own,
      kind: entity.kind,
      key: entity.slug,
      address: `${origin}/${LISTS[entity.kind]}/${entity.slug}/`,
      title: entity.name,
      author: null,
      outlet: null,
      published: null,
      url: null,
      words: null,
      speaker: null,
    }
  }
}

function citeArticle(
  { id, title, author, outlet, published, url, article }: CorpusArticle,
  part: string | undefined,
  said: ReadonlyMap<string, CorpusQuote>,
  page: string,
  own: Pick<Citation, 'accessed' | 'corpus'>,
): Citation | null {
  const whole: Citation = {
    ...own,
    kind: 'article',
    key: id,
    address: page,
    title,
    author,
    outlet,
    published,
    url,
    words: null,
    speaker: null,
  }
  if (part === undefined) return whole
  const inside = { ...whole, key: `${id}.${part}`, address: `${page}#${part}` }
  const quote = part.startsWith('q') ? said.get(`${id}-${part}`) : undefined
  if (quote) return { ...inside, kind: 'quote', words: quote.text, speaker: quote.speaker?.text ?? null }
  const sentence = article?.sentences.find((each) => each.id === part)
  if (!article || !sentence) return null
  return { ...inside, kind: 'sentence', words: article.source.slice(sentence.span.start, sentence.span.end) }
}
