import { cliticModel } from '@corpus/clitics-ar'
import { buildCorpus, type CorpusFile, type Manifest } from '@corpus/core'
import { readAnt, readSaudi, shuffled } from '@corpus/eval/src/search/news.ts'
import { namesModel } from '@corpus/names-ar'
import { toSearchFiles } from '@corpus/site/src/search/to-files.ts'

const MANIFEST: Manifest = { title: { ar: '', en: '' }, rights: 'full' }

/** The files that the site would have for so many articles: SaudiNewsNet, and ANT where that is too small. */
export function readSearchFiles(shared: string, articles: number): ReadonlyMap<string, Uint8Array> {
  const saudi = shuffled(readSaudi(shared), 3)
  const more = shuffled(readAnt(shared), 3)
  const files = [...saudi, ...more].slice(0, articles).map(
    ({ title, text }, i): CorpusFile => ({
      name: `${String(i).padStart(5, '0')}.txt`,
      content: `${title}\n\n${text}`,
    }),
  )
  const corpus = buildCorpus(files, MANIFEST, { names: namesModel() })
  return new Map(
    toSearchFiles(corpus, { model: cliticModel() }).map(({ name, body }) => [
      name,
      typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ]),
  )
}
