import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseArticle } from '@corpus/core'
import { SHARED } from '../shared.ts'
import { demand } from './table.ts'

/**
 * Parses two samples of news (gzipped JSON lines; not part of the project) and prints megabytes of UTF-8 per second of
 * processor time, the best of six runs, for structure and dates alone and for the whole parse; then how often each date
 * rule found something, and the diagnostics by kind.
 */
const SAMPLES = ['saudinewsnet/sample.jsonl.gz', 'ant/ant.jsonl.gz']
const PARTS = ['title', 'author', 'content', 'text'] as const
type Part = (typeof PARTS)[number]
const RUNS = 6
/** Megabytes per second that structure and dates must reach. */
const LEAST = 8

interface Sampled {
  readonly text: string
  /** The day of publication or of the crawl. */
  readonly referenceDate: string
}

const texts = SAMPLES.map((name) => `${SHARED}/data/news/${name}`).flatMap((file) =>
  existsSync(file) ? readTexts(file) : [],
)
if (texts.length > 0) measure()
else console.log(`skipped: no news at ${SHARED}/data/news`)

function readTexts(file: string): Sampled[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Partial<Record<Part | 'date' | 'date_extracted', string | null>>>) // as its README says
    .map((row) => ({
      text: PARTS.flatMap((part) => row[part] || []).join('\n'),
      referenceDate: (row.date ?? row.date_extracted ?? '').slice(0, 10),
    }))
}

function measure(): void {
  const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  const rate = (until: 'all' | 'dates'): number =>
    Math.max(
      ...Array.from({ length: RUNS }, () => {
        const start = process.cpuUsage().user
        for (const { text, referenceDate } of texts) parseArticle(text, { referenceDate, until })
        return megabytes / ((process.cpuUsage().user - start) / 1e6)
      }),
    )
  const dates = rate('dates')
  console.log(`${texts.length} texts, ${megabytes.toFixed(1)} MB`)
  console.log(`structure and dates: ${dates.toFixed(1)} MB/s; all: ${rate('all').toFixed(1)} MB/s`)
  demand('structure and dates, MB/s', dates, LEAST)
  printCounts()
}

function printCounts(): void {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { text, referenceDate } of texts) {
    const { dates, durations, diagnostics } = parseArticle(text, { referenceDate })
    for (const { rule, iso } of dates) add(`date ${rule}${iso === null ? ', no value' : ''}`)
    for (const { kind } of durations) add(kind)
    for (const { code } of diagnostics) add(`diagnostic ${code}`)
  }
  for (const [key, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(6)} ${key}`)
}
