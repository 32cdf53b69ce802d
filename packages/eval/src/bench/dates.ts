import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseArticle } from '@corpus/core'
import { SHARED } from '../shared.ts'

/**
 * Parses a sample of news (gzipped JSON lines with title, author, content; not part of the project) and prints
 * megabytes of UTF-8 per second for the whole parse (the best of four runs), how often each date rule found something, and the diagnostics by kind.
 */
const NEWS = `${SHARED}/data/news/saudinewsnet/sample.jsonl.gz`
const REFERENCE = '2015-08-10'
const RUNS = 4

if (existsSync(NEWS)) measure()
else console.log(`skipped: no news at ${NEWS}`)

function measure(): void {
  const texts = gunzipSync(readFileSync(NEWS))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<'author' | 'content' | 'title', string | null>>) // as its README says
    .map(({ title, author, content }) => [title, author, content].filter(Boolean).join('\n'))
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  let seconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    for (const text of texts) parseArticle(text, { referenceDate: REFERENCE })
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  const articles = texts.map((text) => parseArticle(text, { referenceDate: REFERENCE }))
  for (const { dates, diagnostics } of articles) {
    for (const { rule, iso } of dates) add(`date ${rule}${iso === null ? ', no value' : ''}`)
    for (const { code } of diagnostics) add(`diagnostic ${code}`)
  }
  console.log(`${texts.length} texts, ${megabytes.toFixed(1)} MB: ${(megabytes / seconds).toFixed(1)} MB/s`)
  for (const [key, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(6)} ${key}`)
}
