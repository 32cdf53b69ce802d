import { printTable } from '@corpus/eval/src/bench/table.ts'
import { SHARED } from '@corpus/eval/src/shared.ts'
import { type Browser, chromium } from '@playwright/test'
import { BROWSER_ARGS, findChromium } from '../src/browser.ts'
import { type Asked, askOpened, askTyped, type Profile, type Way } from './ask.ts'
import { readSearchFiles } from './corpus.ts'
import { type Host, type Sent, serve } from './serve.ts'

/** What a first query moves and how long it takes, in a real browser on a slow line. */
const ARTICLES = 10_000
const MOST_KILOBYTES = 150
const MOST_SECONDS = 1
/** Each is asked so often on the slow line, in a fresh browser; the median counts. */
const TIMES = 3

const SLOW: Profile = { name: 'slow 4G', latency: 150, kilobitsPerSecond: 1600, slower: 4 }
/** What the DevTools mean by it: the wait of several round trips at each request. */
const PRESET: Profile = { name: 'preset', latency: 562.5, kilobitsPerSecond: 1440, slower: 4 }
const FREE: Profile = { name: 'no brake', latency: 0, kilobitsPerSecond: 0, slower: 1 }

const QUERIES = [
  ...['وزير', 'النفط', 'الزلزال'],
  ...['أسعار النفط', 'وزير الصحة', 'إصابات الملاعب'],
  ...['"مجلس الأمن"', '"وزير الخارجية"', '"درجات الحرارة"'],
]

/** The first that fits names the part. Fonts are those of every page, and most readers have them. */
const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['page', /\/search\/$|\.css$/],
  ['scripts', /\.js$/],
  ['header', /header\.json$/],
  ['lengths', /\/[mn]\.bin$/],
  ['words', /\/[efr]\d+\.bin$/],
  ['postings', /\/p\d+\.bin$/],
  ['positions', /\/x[\d-]+\.bin$/],
  ['texts', /\/texts\//],
  ['fonts', /\.woff2$/],
  ['other', /./],
]

if (SHARED === null) console.log('../shared is not here: the bench of the first query is skipped.')
else await run(SHARED)

async function run(shared: string): Promise<void> {
  const host = await serve(readSearchFiles(shared, ARTICLES))
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS })
  const typed = await askAll(browser, host, askTyped, SLOW, TIMES)
  const names = PARTS.map(([name]) => name).filter((name) => typed.some(({ sent }) => bytesOf(sent, name) > 0))
  printTable(
    `First query over ${ARTICLES.toLocaleString('en')} articles: kB from the opening of the page to the hits, as sent`,
    ['', 'requests', ...names, 'without fonts'],
    typed.map(({ query, sent }) => [
      query,
      String(sent.length),
      ...names.map((name) => kilobytes(bytesOf(sent, name))),
      kilobytes(movedBy(sent)),
    ]),
  )
  const columns: (readonly [way: string, profile: Profile, answers: readonly Answer[]])[] = [
    ['Enter', SLOW, typed],
    ['link', SLOW, await askAll(browser, host, askOpened, SLOW, 1)],
    ['Enter', PRESET, await askAll(browser, host, askTyped, PRESET, 1)],
    ['Enter', FREE, await askAll(browser, host, askTyped, FREE, 1)],
  ]
  await browser.close()
  host.server.close()
  printTable(
    'Seconds to the hits, nothing in the cache: from Enter on the open page, from the click on a link with the query',
    ['', ...columns.map(([way, { name }]) => `${way}, ${name}`)],
    QUERIES.map((query, i) => [query, ...columns.map(([, , answers]) => answers[i]?.seconds.toFixed(2) ?? '')]),
  )
  for (const { name, latency, kilobitsPerSecond, slower } of [SLOW, PRESET]) {
    console.log(
      `${name}: ${latency} ms a request, ${kilobitsPerSecond} kbit/s, the page's thread ${slower} times slower`,
    )
  }
  for (const { query, sent, seconds } of typed) {
    const moved = movedBy(sent) / 1000
    if (moved > MOST_KILOBYTES) console.log(`over ${MOST_KILOBYTES} kB: ${query} ${moved.toFixed(1)}`)
    if (seconds > MOST_SECONDS) console.log(`over ${MOST_SECONDS} s: ${query} ${seconds.toFixed(2)}`)
  }
}

type Answer = Asked & { readonly query: string }

async function askAll(browser: Browser, host: Host, way: Way, profile: Profile, times: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const query of QUERIES) {
    const tries: Asked[] = []
    for (let i = 0; i < times; i++) tries.push(await way(browser, host, query, profile))
    tries.sort((a, b) => a.seconds - b.seconds)
    answers.push({ query, ...(tries[times >> 1] as Asked) })
  }
  return answers
}

function bytesOf(sent: readonly Sent[], part: string): number {
  return sent
    .filter(({ path }) => PARTS.find(([, pattern]) => pattern.test(path))?.[0] === part)
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

function movedBy(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0) - bytesOf(sent, 'fonts')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
