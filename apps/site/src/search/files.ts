import { getCollection, getEntry } from 'astro:content'
import { cliticModel } from '@corpus/clitics-ar'
import { getArticles, getManifest } from '../corpus'
import { pathOfData } from './stored'
import { toSearchFiles } from './to-files'

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
  const entities = (await getCollection('entities')).map(({ data }) => data)
  const corpus = { articles: await getArticles(), entities, manifest: await getManifest() }
  const files = toSearchFiles(corpus, { model: cliticModel() })
  return files.map(({ name, body }) => ({ params: { digest, file: name }, props: { body } }))
}
