import { getCollection, getEntry } from 'astro:content'
import { cliticModel } from '@corpus/clitics-ar'
import { indexBuilder, toSearchDocuments } from '@corpus/core/search'
import { getArticles, getManifest } from '../corpus'
import { pathOfData, type StoredText } from './stored'

/** One file that the search page may fetch. */
interface SearchFile {
  readonly name: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** Changes with the corpus, so that no browser mixes an old header with new chunks. */
async function getDigest(): Promise<string> {
  const about = await getEntry('about', 'corpus')
  if (!about) throw new Error('the collection `about` has no entry `corpus`')
  return about.data.digest
}

/** The folder of this build's files. */
export async function getDataPath(): Promise<string> {
  return pathOfData(await getDigest())
}

let numbers: Promise<ReadonlyMap<string, number>> | undefined

/** The number of each article in the index; those without a text have none. */
export function getDocumentNumbers(): Promise<ReadonlyMap<string, number>> {
  numbers ??= getArticles().then(
    (articles) => new Map(articles.filter(({ article }) => article).map(({ id }, number) => [id, number])),
  )
  return numbers
}

/** The paths of the index, the names and the texts, for `getStaticPaths`. */
export async function getSearchFilePaths() {
  const digest = await getDigest()
  return (await getSearchFiles()).map(({ name, body }) => ({ params: { digest, file: name }, props: { body } }))
}

async function getSearchFiles(): Promise<SearchFile[]> {
  const articles = await getArticles()
  const { title: corpus } = await getManifest()
  const entities = (await getCollection('entities')).map(({ data }) => data)
  const builder = indexBuilder({ model: cliticModel() })
  for (const document of toSearchDocuments({ articles, entities })) builder.add(document)
  const { header, chunks } = builder.build()
  const names = entities.map(({ name, latin }) => ({ name, latin: { name: latin.name } }))
  return [
    { name: 'header.json', body: JSON.stringify(header) },
    { name: 'names.json', body: JSON.stringify(names) },
    ...[...chunks].map(([name, bytes]) => ({ name: `${name}.bin`, body: Uint8Array.from(bytes) })),
    ...articles.flatMap(({ id, article, title, author, outlet, published, url }) => {
      if (!article) return []
      const text: StoredText = {
        source: article.source,
        breaks: article.blocks.map(({ span }) => span.start),
        sentences: article.sentences.map(({ id: sentence, span }) => ({ id: sentence, span })),
        facts: { title, author, outlet, published, url, corpus },
      }
      return [{ name: `texts/${id}.json`, body: JSON.stringify(text) }]
    }),
  ]
}
