import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createTestHarness } from 'wrangler'

/**
 * What the parsing of an article of 400 words takes inside workerd, in milliseconds: the mean over articles that were not
 * read before, without what an empty request takes. Ends with 1 when it is too much.
 */
const WORDS = 400
const MOST = 10
const ARTICLES = 250
/** Read first, so that the code is compiled. */
const WARM = 150

const NEWS = fileURLToPath(new URL('../../../../shared/data/news/ant/ant.jsonl.gz', import.meta.url))

if (existsSync(NEWS)) await bench(readArticles())
else console.log('../shared is not here: no articles to parse')

async function bench(texts: readonly string[]): Promise<void> {
  const configPath = fileURLToPath(new URL('../wrangler.jsonc', import.meta.url))
  const server = createTestHarness({ workers: [{ configPath }] })
  await server.listen()
  const parseAll = async (bodies: readonly string[]): Promise<number> => {
    const start = performance.now()
    for (const body of bodies) {
      const headers = { 'Content-Type': 'text/plain' }
      const response = await server.fetch('/v1/parse', { method: 'POST', body, headers })
      if (!response.ok) throw new Error(`/v1/parse answered ${response.status}`)
      await response.arrayBuffer()
    }
    return (performance.now() - start) / bodies.length
  }
  await parseAll(texts.slice(0, WARM))
  const whole = await parseAll(texts.slice(WARM))
  const empty = await parseAll(texts.slice(WARM).map(() => '.'))
  await server.close()
  const own = whole - empty
  console.log(`\nIn workerd, ${texts.length - WARM} articles of ${WORDS} words: ${own.toFixed(1)} ms each`)
  if (own <= MOST) return
  console.log(`above ${MOST}: parsing in workerd ${own.toFixed(1)}`)
  process.exitCode = 1
}

/** The news run together and cut anew, as most of its articles are shorter. */
function readArticles(): string[] {
  const rows = gunzipSync(readFileSync(NEWS)).toString('utf8').split('\n')
  const news = rows.filter((row) => row !== '').map((row) => (JSON.parse(row) as { text: string }).text)
  const words = news.join('\n').split(/(?<=\s)/, (WARM + ARTICLES) * WORDS)
  return Array.from({ length: WARM + ARTICLES }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(''))
}
