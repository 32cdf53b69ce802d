import { describe, expect, test } from 'vitest'
import { problems } from '../src/problem.ts'
import { appOver } from './fixture.ts'

const app = appOver({ a: 'نص' })

describe('/openapi.json', () => {
  test('is 3.1, names every route and every schema it refers to', async () => {
    const text = await (await app.request('/openapi.json')).text()
    const document = JSON.parse(text) as { openapi: string; paths: object; components: { schemas: object } }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([
      '/health',
      '/v1/articles',
      '/v1/articles/{id}',
      '/v1/articles/{id}/text',
      '/v1/cite',
      '/v1/compare',
      '/v1/concordance',
      '/v1/events',
      '/v1/events/{slug}',
      '/v1/organizations',
      '/v1/organizations/{slug}',
      '/v1/parse',
      '/v1/people',
      '/v1/people/{slug}',
      '/v1/places',
      '/v1/places/{slug}',
      '/v1/quotes',
      '/v1/quotes/{id}',
      '/v1/search',
      '/v1/verify',
    ])
    const named = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...named]))
    for (const name of ['Article', 'CorpusArticle', 'CorpusQuote', 'Problem', 'Summary']) expect(named).toContain(name)
  })
})

describe('/docs', () => {
  test('shows every operation and problem and loads nothing', async () => {
    const page = await (await app.request('/docs')).text()
    for (const id of [
      'listArticles',
      'getArticle',
      'getArticleText',
      'listQuotes',
      'getQuote',
      'listEvents',
      'getEvent',
      'compareArticles',
      'search',
      'concordance',
      'verify',
      'cite',
      'parseText',
      'health',
      ...Object.keys(problems),
    ]) {
      expect(page).toContain(`id="${id}"`)
    }
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/)
  })
})

test.each(['/docs?x=1', '/openapi.json?x=1', '/health?x=1'])('unknown parameters are refused: %s', async (path) => {
  const response = await app.request(path)
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'invalid-request'])
})

test('every code that a handler may answer with is described', async () => {
  const text = await (await app.request('/openapi.json')).text()
  for (const code of [
    'bad-cursor',
    'bad-query',
    'broken-json',
    'invalid-request',
    'not-found',
    'rights-reserved',
    'too-large',
  ]) {
    expect(text).toContain(`\`${code}\``)
  }
})

test('/health', async () => {
  expect(await (await app.request('/health')).json()).toMatchObject({ status: 'ok', articles: 1 })
})

test('an unknown address', async () => {
  const response = await app.request('/v2')
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})
