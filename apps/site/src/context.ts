import type { Entry } from './corpus'
import type { EntityEntry } from './entities'

/** A sentence that names an entity, cut into what is the name and what is not. */
interface Context {
  /** Id of the sentence. */
  readonly sentence: string
  readonly pieces: readonly { readonly text: string; readonly named: boolean }[]
}

/** An article with the sentences in which it names an entity. */
export interface Telling {
  readonly article: Entry
  readonly contexts: readonly Context[]
}

/** Where the first mentions of an entity stand, by article. */
export function contextsOf(entity: EntityEntry, articles: readonly Entry[], most: number): Telling[] {
  const wanted = new Map<string, Set<string>>()
  for (const { article, mention } of entity.mentions.slice(0, most)) {
    wanted.set(article, (wanted.get(article) ?? new Set()).add(mention))
  }
  return articles.flatMap((article) => {
    const ids = wanted.get(article.id)
    return ids ? [{ article, contexts: contextsIn(article, ids) }] : []
  })
}

function contextsIn({ article }: Entry, ids: ReadonlySet<string>): Context[] {
  if (!article) return []
  const { source, sentences, mentions } = article
  const spans = mentions.filter(({ id }) => ids.has(id)).map(({ span }) => span)
  return sentences.flatMap(({ id, span }) => {
    const inside = spans.filter(({ start, end }) => span.start <= start && end <= span.end)
    if (inside.length === 0) return []
    const pieces: { text: string; named: boolean }[] = []
    let at = span.start
    for (const { start, end } of inside) {
      if (start < at) continue
      pieces.push({ text: source.slice(at, start), named: false }, { text: source.slice(start, end), named: true })
      at = end
    }
    pieces.push({ text: source.slice(at, span.end), named: false })
    return [{ sentence: id, pieces: pieces.filter(({ text }) => text !== '') }]
  })
}
