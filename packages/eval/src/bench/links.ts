import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { linkEvents, parseArticle } from '@corpus/core'
import { namesModel } from '@corpus/names-ar'
import { SHARED } from '../shared.ts'

/** Links the articles of one event over 6,000 articles and prints the time, which must stay under 20 s. */
const MOST_SECONDS = 20

if (SHARED === null) console.log('../shared is not here: linking is skipped.')
else {
  const names = namesModel()
  const lines = gunzipSync(readFileSync(`${SHARED}/data/news/saudinewsnet/sample.jsonl.gz`)).toString('utf8')
  const rows: { id: string; title: string; content: string; date_extracted: string }[] = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const articles = rows.map(({ title, content, date_extracted }, index) => {
    const day = date_extracted.slice(0, 10)
    const options = { id: `n${index}`, names, referenceDate: day }
    return { article: parseArticle(`${title}\n${content}`, options), day }
  })
  const start = performance.now()
  const links = linkEvents(articles)
  const seconds = (performance.now() - start) / 1000
  const count = (kind: string): number => links.filter((link) => link.kind === kind).length
  console.log(`${articles.length} articles: ${seconds.toFixed(1)} s`)
  console.log(`${count('same-event')} pairs on one event, ${count('likely-same-visit')} likely on one visit`)
  if (process.argv.includes('--show')) {
    const step = Math.max(1, Math.floor(links.length / 40))
    for (const link of links.filter((_, index) => index % step === 0)) {
      const title = (id: string): string => rows[Number(id.slice(1))]?.title.slice(0, 80) ?? ''
      console.log(
        `${link.kind} ${link.score.toFixed(2)} ${link.reasons.map(({ kind, values }) => `${kind} ${values.slice(0, 4).join('/')}`).join('; ')}\n   ${title(link.a)}\n   ${title(link.b)}`,
      )
    }
  }
  if (seconds > MOST_SECONDS) process.exitCode = 1
}
