import { gzipSync } from 'node:zlib'
import { cliticModel } from '@corpus/clitics-ar'
import { indexBuilder, openIndex, parseQuery, search } from '@corpus/core/search'
import { type Ask, type Engine, engines } from '../search/engines.ts'
import { type News, readAnt, readNews, readSaudi, shuffled, WORD } from '../search/news.ts'
import { SHARED } from '../shared.ts'
import { demand, printTable } from './table.ts'

/**
 * Building, size, loading and answering of whole engines over the same articles. Ours holds positions and all levels;
 * of the peers only FTS5 has positions, and none has levels. Each engine builds a small index and
 * answers as many other queries first.
 */
const HEADLINES = 300
const QUERIES = 400
const ARTICLES = 10_000
/** Articles that each engine builds an index of before it is timed. */
const WARM_UP = 1000
/** Of so many builds the fastest counts, for every engine: what else the machine does is in the others. */
const BUILDS = 2

/** Articles of one's own in place of those in `../shared`: JSON lines with `id`, `title` and `text`. */
const [file] = process.argv.slice(2)

if (file !== undefined) await run(readNews(file))
else if (SHARED !== null) await run(readSaudi(SHARED), readAnt(SHARED))
else console.log('../shared is not here: the bench of search engines is skipped.')

/** The engines are asked for headlines of the first articles; the other articles are indexed beside them. */
async function run(first: readonly News[], others: readonly News[] = []): Promise<void> {
  const news = [...first, ...others].filter(({ text }) => text.trim() !== '')
  const queries = makeQueries(news)
  const headlines = shuffled(first, 7)
    .filter(({ title, text }) => title.trim() !== '' && text.length > 200)
    .slice(0, HEADLINES)
  const rows: string[][] = []
  const figures = new Map<string, Figures>()
  for (const build of engines) {
    await build(news.slice(0, WARM_UP))
    let engine: Engine | undefined
    let seconds = Number.POSITIVE_INFINITY
    for (let i = 0; i < BUILDS; i++) {
      engine = undefined
      globalThis.gc?.()
      const start = performance.now()
      engine = await build(news)
      seconds = Math.min(seconds, (performance.now() - start) / 1000)
    }
    if (!engine) continue
    const found = await measure(engine, queries, headlines, news.length / seconds)
    figures.set(engine.name, found)
    rows.push([engine.name, ...toCells(found)])
    console.error(`${engine.name}: done`)
  }
  printTable(
    `${news.length.toLocaleString('en')} articles, one core; p50 / p95 in ms of ${QUERIES} queries each`,
    ['', 'articles/s', 'gzip MB', 'load ms', 'word', 'two words', 'phrase', `MRR@10 (${headlines.length})`],
    rows,
  )
  check(figures)
  const some = news.slice(0, ARTICLES)
  await countBytes(some, makeQueries(some))
}

/** What a page moves for its first list of hits: the header, and the chunks that it needs, with gzip. */
async function countBytes(news: readonly News[], queries: ReturnType<typeof makeQueries>): Promise<void> {
  const builder = indexBuilder({ model: cliticModel() })
  for (const { id, title, text } of news) builder.add({ id, source: text, breaks: [], fields: [], card: { title } })
  const { header, chunks } = builder.build()
  const head = gzipSync(JSON.stringify(header)).length
  const rows: string[][] = []
  for (const [name, { ask, list }] of Object.entries(queries)) {
    const sizes: number[] = []
    const counts: number[] = []
    for (const words of list.slice(0, 200)) {
      let size = head
      let count = 1
      const index = openIndex(header, (chunk) => {
        const bytes = chunks.get(chunk) ?? new Uint8Array()
        size += gzipSync(bytes).length
        count++
        return bytes
      })
      const parsed = parseQuery(ask === 'phrase' ? `"${words.join(' ')}"` : words.join(' '))
      if (parsed.ok) await search(index, parsed.query, { places: false })
      sizes.push(size)
      counts.push(count)
    }
    sizes.sort((a, b) => a - b)
    counts.sort((a, b) => a - b)
    rows.push([name, ...[0.5, 0.95, 1].flatMap((share) => [kilobytes(at(sizes, share)), String(at(counts, share))])])
    demand(`kB of the first query of a ${name}, 95 of 100, below 150`, 150_000 / at(sizes, 0.95), 1)
  }
  printTable(
    `First query over ${news.length.toLocaleString('en')} articles: kB with gzip and files, of 200 queries each`,
    ['', 'p50 kB', 'files', 'p95 kB', 'files', 'most kB', 'files'],
    rows,
  )
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

interface Figures {
  readonly rate: number
  readonly bytes: number | null
  readonly load: number | null
  readonly times: Readonly<Record<string, readonly number[] | null>>
  readonly mrr: number
}

async function measure(
  engine: Engine,
  queries: ReturnType<typeof makeQueries>,
  headlines: readonly News[],
  rate: number,
): Promise<Figures> {
  const stored = engine.stored()
  const start = performance.now()
  const loaded = stored && engine.load(stored)
  const load = loaded ? performance.now() - start : null
  const times: Record<string, number[] | null> = {}
  for (const [name, { ask, list }] of Object.entries(queries)) times[name] = await timeOf(engine, list, ask)
  let sum = 0
  for (const { id, title } of headlines) {
    const words = [...new Set(title.match(WORD) ?? [])]
    const place = (await engine.find(words, 'any'))?.indexOf(id) ?? -1
    if (place >= 0) sum += 1 / (place + 1)
  }
  return { rate, bytes: stored && gzipSync(stored).length, load, times, mrr: sum / headlines.length }
}

async function timeOf(engine: Engine, all: readonly (readonly string[])[], ask: Ask): Promise<number[] | null> {
  const times: number[] = []
  for (const words of all.slice(0, QUERIES)) await engine.find(words, ask)
  const list = all.slice(QUERIES)
  for (const words of list) {
    const start = performance.now()
    const found = await engine.find(words, ask)
    if (found === null) return null
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

function makeQueries(news: readonly News[]) {
  const pairs = shuffled(news, 3).flatMap(({ text }) => {
    const words = [...text.matchAll(/\p{Lo}[\p{Lo}\p{M}]* \p{Lo}[\p{Lo}\p{M}]*/gu)].map(([pair]) => pair.split(' '))
    return words.length > 0 ? [words[words.length >> 1] as string[]] : []
  })
  return {
    word: { ask: 'all', list: pairs.slice(0, 2 * QUERIES).map(([word = '']) => [word]) },
    'two words': { ask: 'all', list: pairs.slice(2 * QUERIES, 4 * QUERIES) },
    phrase: { ask: 'phrase', list: pairs.slice(4 * QUERIES, 6 * QUERIES) },
  } as const
}

function at(times: readonly number[], share: number): number {
  return times[Math.floor((times.length - 1) * share)] ?? Number.NaN
}

function toCells({ rate, bytes, load, times, mrr }: Figures): string[] {
  return [
    Math.round(rate).toLocaleString('en'),
    bytes === null ? '' : (bytes / 1e6).toFixed(1),
    load === null ? '' : load.toFixed(1),
    ...Object.values(times).map((list) => (list ? `${at(list, 0.5).toFixed(2)} / ${at(list, 0.95).toFixed(2)}` : '')),
    mrr.toFixed(3),
  ]
}

function check(figures: ReadonlyMap<string, Figures>): void {
  const [mine, fts, mini] = [...figures.values()]
  if (!mine || !fts || !mini) return
  demand('rate of building, times that of MiniSearch', mine.rate / mini.rate, 2)
  demand('size, MiniSearch by ours', (mini.bytes ?? 0) / (mine.bytes ?? 1), 1)
  demand('loading, MiniSearch by ours', (mini.load ?? 0) / (mine.load ?? 1), 10)
  for (const [name, times] of Object.entries(mine.times)) {
    demand(`p95 of a ${name}, FTS5 by ours`, at(fts.times[name] ?? [], 0.95) / at(times ?? [], 0.95), 1)
  }
}
