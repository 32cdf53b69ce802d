import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parseArticle, splitSentences, tokenize } from '@corpus/core'
import { type NamesModel, tagNames } from '@corpus/core/names'
import { namesModel } from '@corpus/names-ar'
import { demand, printTable } from './table.ts'

const RUNS = 3
const ARTICLES = 1000
/** Words per second that must be reached: by names, and by all layers. */
const LEAST = { names: 100_000, all: 60_000 }

/** Words per second of CPU time, the best of three runs: names by the model alone, and all of an article with them. */
export function benchNames(shared: string | null): void {
  const texts = shared === null ? readSeeds() : readNews(`${shared}/data/news/ant/ant.jsonl.gz`)
  const words = texts.reduce((sum, text) => sum + (text.match(WORDS)?.length ?? 0), 0)
  const start = process.cpuUsage()
  const model = namesModel()
  const unpacking = seconds(start)
  const tag =
    (names: NamesModel) =>
    (text: string): void => {
      tagNames(text, tokenize(text), splitSentences(text), names)
    }
  const parse =
    (until: 'all' | 'mentions', names?: NamesModel) =>
    (text: string): void => {
      parseArticle(text, names ? { names, until } : { until })
    }
  // A copy of the model has an empty memory: every word is looked up once, as on the first reading of a collection.
  const rows: (readonly [name: string, run: () => void])[] = [
    ['tagNames, first reading', () => texts.forEach(tag({ ...model }))],
    ['tagNames, words seen before', () => texts.forEach(tag(model))],
    ['parseArticle without the model', () => texts.forEach(parse('all'))],
    ['parseArticle with it, up to the names', () => texts.forEach(parse('mentions', model))],
    ['parseArticle with it', () => texts.forEach(parse('all', model))],
  ]
  const rates = rows.map(([name, run]) => [name, words / best(run)] as const)
  printTable(
    `Names in ${texts.length} articles, ${words.toLocaleString('en')} words; the model is unpacked in ${(1000 * unpacking).toFixed(0)} ms`,
    ['', 'words/s of CPU'],
    rates.map(([name, rate]) => [name, Math.round(rate).toLocaleString('en')]),
  )
  for (const [name, rate] of rates.slice(0, -1)) demand(name, Math.round(rate), LEAST.names)
  const [whole = ['', 0] as const] = rates.slice(-1)
  demand(whole[0], Math.round(whole[1]), LEAST.all)
}

const WORDS = /\p{L}[\p{L}\p{M}]*/gu

function best(run: () => void): number {
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = process.cpuUsage()
      run()
      return seconds(start)
    }),
  )
}

function seconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function readNews(file: string): string[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  const texts = lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text)
  return texts.slice(0, ARTICLES)
}

/** A seed, over and over, so that the clock has something to count. */
function readSeeds(): string[] {
  const seed = fileURLToPath(new URL('../../../../seeds/003_57e1fc8855b3a405.txt', import.meta.url))
  return Array.from({ length: ARTICLES }, () => readFileSync(seed, 'utf8'))
}
