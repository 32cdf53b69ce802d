import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cliticModel } from '@corpus/clitics-ar'
import { normalize, segment, splitSentences, tokenize } from '@corpus/core'
import { nlpTokens, stemmers } from './peers.ts'
import { demand, printTable } from './table.ts'

const RUNS = 5
const MEGABYTE = 1 << 20
/** Words per second that must be reached. */
const LEAST: Readonly<Record<string, number>> = {
  'normalize + tokenize': 2_000_000,
  'tokenize + segment, first reading': 300_000,
}

/** Words per second on one core, the best of five runs, and time by length of text. */
export function benchSpeed(shared: string | null): void {
  const texts = shared === null ? readSeeds() : readNews(`${shared}/data/news/ant/ant.jsonl.gz`)
  const words = texts.reduce((sum, text) => sum + (text.match(WORDS)?.length ?? 0), 0)
  const model = cliticModel()
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  const contenders: readonly (readonly [name: string, run: (text: string) => unknown])[] = [
    ['normalize', (text) => normalize(text)],
    ['tokenize', (text) => tokenize(text)],
    ['normalize + tokenize', (text) => [normalize(text), tokenize(text)]],
    ['tokenize + segment, words seen before', (text) => tokenize(text, { model })],
    ['splitSentences', (text) => splitSentences(text)],
    ['Intl.Segmenter, words', (text) => [...segmenter.segment(text)]],
    ['\\p{L}+ regex', (text) => text.match(WORDS)],
    ['@nlpjs/lang-ar tokens', (text) => nlpTokens(text)],
    ...stemmers.map(({ name, stem }) => [`regex + ${name}`, (text: string) => text.match(WORDS)?.map(stem)] as const),
  ]
  const rows = contenders.map(([name, run]): [string, number] => [name, rate(words, () => texts.forEach(run))])
  // A copy of the model has an empty memory: every word is ranked once, as on the first reading of a collection.
  rows.splice(3, 0, [
    'tokenize + segment, first reading',
    rate(words, () => {
      const fresh = { ...model }
      for (const text of texts) tokenize(text, { model: fresh })
    }),
  ])
  const every = texts.flatMap((text) => text.match(WORDS) ?? []).slice(0, 50_000)
  rows.splice(5, 0, [
    'segment, all readings, no memory',
    rate(every.length, () => {
      for (const word of every) segment(word, { model })
    }),
  ])
  printTable(
    `Speed on ${words.toLocaleString('en')} words (${shared === null ? 'the seeds' : 'news/ant'}), one core`,
    ['', 'words/s'],
    rows.map(([name, figure]) => [name, Math.round(figure).toLocaleString('en')]),
  )
  for (const [name, figure] of rows) demand(name, figure, LEAST[name] ?? 0)
  benchGrowth(texts.join('\n'))
}

const WORDS = /\p{L}[\p{L}\p{M}]*/gu

function rate(words: number, run: () => void): number {
  const best = Math.min(...Array.from({ length: RUNS }, () => time(run)))
  return (words / best) * 1000
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Milliseconds for one text of so many megabytes of UTF-8. */
function benchGrowth(text: string): void {
  const bytes = Buffer.byteLength(text)
  const model = cliticModel()
  const rows = [1.25, 2.5, 5, 10].map((size) => {
    const copies = Math.ceil((size * MEGABYTE) / bytes)
    const whole = text.repeat(copies)
    const part = whole.slice(0, Math.floor((whole.length * size * MEGABYTE) / (bytes * copies)))
    const best = (run: () => unknown): string => Math.min(...Array.from({ length: RUNS }, () => time(run))).toFixed(0)
    return [
      `${size} MB`,
      best(() => normalize(part)),
      best(() => tokenize(part)),
      best(() => tokenize(part, { model })),
      best(() => splitSentences(part)),
    ]
  })
  printTable('Milliseconds for one text', ['', 'normalize', 'tokenize', '+ segment', 'splitSentences'], rows)
}

function readNews(file: string): string[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}

/** The seeds, over and over, so that the clock has something to count. */
function readSeeds(): string[] {
  const folder = fileURLToPath(new URL('../../../../seeds/', import.meta.url))
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const texts = seeds.map((name) => readFileSync(folder + name, 'utf8'))
  return Array.from({ length: 500 }, () => texts).flat()
}
