import { deflateRawSync } from 'node:zlib'
import type { Corpus } from '@corpus/core'
import { type IndexOptions, indexBuilder, toSearchDocuments } from '@corpus/core/search'
import type { StoredText } from './stored.ts'

/** One file that the search page may fetch. */
export interface SearchFile {
  readonly name: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/**
 * The index in chunks, the names, and the texts as far as their rights show them, by the number that their document has
 * in the index. Chunks are packed, since static hosts do not compress types that they do not know.
 */
export function toSearchFiles(
  { articles, entities, manifest }: Pick<Corpus, 'articles' | 'entities' | 'manifest'>,
  options: IndexOptions,
): SearchFile[] {
  const builder = indexBuilder(options)
  for (const document of toSearchDocuments({ articles, entities })) builder.add(document)
  const { header, chunks } = builder.build()
  const shown = articles.flatMap((entry) => (entry.article ? [{ ...entry, article: entry.article }] : []))
  const names = entities.map(({ name, latin }) => ({ name, latin: { name: latin.name } }))
  return [
    { name: 'header.json', body: JSON.stringify(header) },
    { name: 'names.json', body: JSON.stringify(names) },
    ...[...chunks].map(([name, bytes]) => ({
      name: `${name}.bin`,
      body: Uint8Array.from(deflateRawSync(bytes, { level: 9 })),
    })),
    ...shown.map(({ id, article, title, author, outlet, published, url }, number) => {
      const text: StoredText = {
        id,
        source: article.source,
        breaks: article.blocks.map(({ span }) => span.start),
        sentences: article.sentences.map(({ id: sentence, span }) => ({ id: sentence, span })),
        facts: { title, author, outlet, published, url, corpus: manifest.title },
      }
      return { name: `texts/${number}.json`, body: JSON.stringify(text) }
    }),
  ]
}
