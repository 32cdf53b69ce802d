import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliticModel } from '@corpus/clitics-ar'
import type { Corpus } from '@corpus/core'
import { indexBuilder, packIndex, toSearchDocuments } from '@corpus/core/search'
import { FolderError, readRawFolder, toCorpus } from '@corpus/folder'
import { latinSpellings } from '@corpus/latin-ar'
import { namesModel } from '@corpus/names-ar'
import type { Compiled } from '../src/compiled.ts'

/**
 * Parses the folder in CORPUS_DIR (default `seeds`; a relative path starts at the root of the repository) into the file
 * that the API is built with, or into the one that is named.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const out = process.argv[2] ?? fileURLToPath(new URL('../generated/corpus.json', import.meta.url))

const folder = resolve(ROOT, process.env.CORPUS_DIR || 'seeds')
const compiled = await compile(folder).catch((error: unknown) => {
  if (!(error instanceof FolderError)) throw error
  console.error(error.message)
  process.exit(1)
})
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, JSON.stringify(compiled))
console.log(`${compiled.corpus.articles.length} articles from ${folder}`)

async function compile(path: string): Promise<Compiled> {
  const raw = await readRawFolder(path)
  const { files } = raw
  const corpus = toCorpus(path, raw, { names: namesModel(), spellings: latinSpellings() })
  const contents = new Map(files.map(({ name, content }) => [name, content]))
  const bytes: Record<string, string> = {}
  for (const { id, file, rights, article } of corpus.articles) {
    const content = contents.get(file)
    if (rights !== 'full' || !article || !content) continue
    const raw = Buffer.from(content)
    if (!raw.equals(Buffer.from(article.source))) bytes[id] = raw.toString('base64')
  }
  return { corpus, bytes, index: compileIndex(corpus) }
}

function compileIndex(corpus: Corpus): string {
  const builder = indexBuilder({ model: cliticModel() })
  for (const document of toSearchDocuments(corpus)) builder.add(document)
  return Buffer.from(packIndex(builder.build())).toString('base64')
}
