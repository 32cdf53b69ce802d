import { getCollection } from 'astro:content'
import { createHash } from 'node:crypto'
import { cliticModel } from '@corpus/clitics-ar'
import { getArticles, getManifest } from '../corpus'
import { pathOfData } from './stored'
import { type SearchFile, toSearchFiles } from './to-files'

interface SearchData {
  /** Changes with what the files hold, so that no browser mixes an old header with new chunks. */
  readonly digest: string
  readonly files: readonly SearchFile[]
}

let data: Promise<SearchData> | undefined

function getData(): Promise<SearchData> {
  data ??= readData()
  return data
}

async function readData(): Promise<SearchData> {
  const entities = (await getCollection('entities')).map(({ data }) => data)
  const corpus = { articles: await getArticles(), entities, manifest: await getManifest() }
  const files = toSearchFiles(corpus, { model: cliticModel() })
  const hash = createHash('sha256')
  for (const { name, body } of files) hash.update(name).update(body)
  return { digest: hash.digest('hex').slice(0, 16), files }
}

/** The folder of this build's files. */
export async function getDataPath(): Promise<string> {
  return pathOfData((await getData()).digest)
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
  const { digest, files } = await getData()
  return files.map(({ name, body }) => ({ params: { digest, file: name }, props: { body } }))
}
