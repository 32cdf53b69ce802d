import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '@corpus/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const SEED = new URL('../../../seeds/003_57e1fc8855b3a405.txt', import.meta.url)
const server = createTestHarness({
  workers: [{ configPath: fileURLToPath(new URL('../wrangler.jsonc', import.meta.url)) }],
})

beforeAll(() => server.listen(), 60_000)
afterAll(() => server.close())

describe('inside workerd', () => {
  test('an article', async () => {
    const response = await server.fetch('/v1/articles/003_57e1fc8855b3a405')
    expect(response.status).toBe(200)
    const { article } = (await response.json()) as { article: { blocks: { kind: string }[]; source: string } }
    expect(article.blocks[0]?.kind).toBe('lead')
    expect(article.source).toBe(readFileSync(SEED, 'utf8'))
  })

  test('its bytes', async () => {
    const body = Buffer.from(await (await server.fetch('/v1/articles/003_57e1fc8855b3a405/text')).arrayBuffer())
    const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
    expect(sum(body)).toBe(sum(readFileSync(SEED)))
  })

  test.each([
    ['utf-8', Buffer.from('عنوان\nنص الخبر قصير.'), []],
    ['windows-1256', Buffer.from([0xd3, 0xe6, 0xd1, 0xed, 0xc7]), ['windows-1256']],
    ['utf-16le', Buffer.from([0xff, 0xfe, 0x33, 0x06]), ['utf-16']],
    ['utf-16be', Buffer.from([0xfe, 0xff, 0x06, 0x33]), ['utf-16']],
  ])('parses %s as Node does', async (_, body, codes) => {
    const response = await server.fetch('/v1/parse', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'text/plain' },
    })
    const { diagnostics } = (await response.json()) as { diagnostics: { code: string }[] }
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test('calendars are converted as on Node', async () => {
    const body = '10 صفر 1437 هـ\n1 فروردين 1400\nعيد الفطر 2013'
    const response = await server.fetch('/v1/parse', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'text/plain' },
    })
    const { dates } = (await response.json()) as { dates: { iso: string | null }[] }
    expect(dates.map(({ iso }) => iso)).toEqual(parseArticle(body).dates.map(({ iso }) => iso))
    expect(dates[0]?.iso).toBe('2015-11-22')
  })

  test('search over the packed index', async () => {
    const response = await server.fetch(`/v1/search?${new URLSearchParams({ q: 'وزير' })}`)
    expect([response.status, ((await response.json()) as { total: number }).total]).toEqual([200, 2])
  })

  test('a body that is too large', async () => {
    const response = await server.fetch('/v1/parse', {
      method: 'POST',
      body: 'a'.repeat(1_000_001),
      headers: { 'Content-Type': 'text/plain' },
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ])
  })

  test('the site’s home and the reference page', async () => {
    for (const path of ['/', '/docs']) {
      const response = await server.fetch(path)
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringContaining('text/html'),
      ])
    }
  })
})

test('wrangler can build it for deployment, small enough for an edge', () => {
  const { status, stdout } = spawnSync('pnpm', ['exec', 'wrangler', 'deploy', '--dry-run'], {
    cwd: PACKAGE,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  const size = Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1])
  expect(size).toBeGreaterThan(0)
  // Two megabytes; the smallest plan of Cloudflare takes three. Weights and names are most of it.
  expect(size).toBeLessThan(2048)
}, 60_000)
