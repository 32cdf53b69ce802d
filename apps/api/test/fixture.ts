import { type ArticleFacts, buildCorpus, defaultManifest } from '@corpus/core'
import { indexBuilder, packIndex, toSearchDocuments } from '@corpus/core/search'
import { createApp } from '../src/app.ts'

export const TEXT =
  'عنوان الخبر\nالقاهرة 3 مارس 2021\nقالت الوزارة إن المشروع سيبدأ. وأضافت أنه كبير.\nوهذه فقرة سرية لا تنشر.'

/** An app over texts of the test's own. */
export function appOver(texts: Readonly<Record<string, string>>, facts: Readonly<Record<string, ArticleFacts>> = {}) {
  const files = Object.entries(texts).map(([id, content]) => ({ name: `${id}.txt`, content }))
  const corpus = buildCorpus(files, { ...defaultManifest, articles: facts })
  const builder = indexBuilder()
  for (const document of toSearchDocuments(corpus)) builder.add(document)
  const index = Buffer.from(packIndex(builder.build())).toString('base64')
  return createApp({ corpus, bytes: {}, index })
}
