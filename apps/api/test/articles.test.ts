import { articleSchema, corpusArticleSchema } from '@corpus/core/schema'
import { describe, expect, test } from 'vitest'
import { appOver, TEXT } from './fixture.ts'

const app = appOver({ a: TEXT, b: TEXT, c: 'نص' }, { a: { outlet: { ar: 'وكالة', en: 'Agency' } } })
const problem = async (response: Response): Promise<{ status: number; code: string; type: string | null }> => ({
  status: response.status,
  code: ((await response.json()) as { code: string }).code,
  type: response.headers.get('content-type'),
})
const PROBLEM = 'application/problem+json; charset=utf-8'

describe('GET /v1/articles', () => {
  test('lists articles without their texts', async () => {
    const response = await app.request('/v1/articles')
    const body = (await response.json()) as { total: number; items: object[]; next: null }
    expect(body).toMatchObject({
      total: 3,
      next: null,
      items: [{ id: 'a', title: 'عنوان الخبر', published: '2021-03-03', outlet: { en: 'Agency' } }, {}, {}],
    })
    expect(body.items[0]).not.toHaveProperty('article')
  })

  test('pages by cursor and Link', async () => {
    const first = await app.request('/v1/articles?limit=2')
    const { items, next } = (await first.json()) as { items: { id: string }[]; next: string }
    expect(items.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(first.headers.get('link')).toBe(
      `</v1/articles?limit=2>; rel="first", </v1/articles?limit=2&cursor=${next}>; rel="next"`,
    )
    const second = await app.request(`/v1/articles?limit=2&cursor=${next}`)
    expect(await second.json()).toMatchObject({ items: [{ id: 'c' }], next: null })
  })

  test.each([
    ['?limit=0', 'invalid-request'],
    ['?limit=many', 'invalid-request'],
    ['?limit=0x10', 'invalid-request'],
    ['?cursor=', 'invalid-request'],
    ['?colour=red', 'invalid-request'],
    ['?cursor=***', 'bad-cursor'],
    ['?cursor=eno', 'bad-cursor'],
  ])('refuses %s', async (query, code) => {
    expect(await problem(await app.request(`/v1/articles${query}`))).toEqual({ status: 400, code, type: PROBLEM })
  })

  test('says what is wrong and where', async () => {
    const body = await (await app.request('/v1/articles?limit=0&colour=red')).json()
    expect(body).toMatchObject({
      instance: '/v1/articles',
      messages: { ar: expect.stringContaining('معامل'), en: expect.stringContaining('parameter') },
      errors: [{ path: 'query.limit' }, { path: 'query', message: expect.stringContaining('colour') }],
    })
  })
})

describe('GET /v1/articles/{id}', () => {
  test('gives the article with its layers', async () => {
    const body = corpusArticleSchema.parse(await (await app.request('/v1/articles/a')).json())
    expect(body.article?.blocks.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'lead', 'paragraph'])
    expect(articleSchema.parse(body.article).source).toBe(TEXT)
  })

  test('an id may be any word', async () => {
    const odd = appOver({ constructor: TEXT })
    expect((await odd.request('/v1/articles/constructor')).status).toBe(200)
    expect((await odd.request('/v1/articles/constructor/text')).status).toBe(200)
  })

  test('knows no other', async () => {
    expect(await problem(await app.request('/v1/articles/zzz'))).toEqual({
      status: 404,
      code: 'not-found',
      type: PROBLEM,
    })
    expect((await app.request('/v1/articles/a?x=1')).status).toBe(400)
  })

  test('has a strong ETag, and answers 304 to it', async () => {
    const tag = (await app.request('/v1/articles/a')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    expect((await app.request('/v1/articles/a', { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  test('a 304 says what a browser on another site needs', async () => {
    const first = await app.request('/v1/articles')
    const again = await app.request('/v1/articles', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    for (const name of ['access-control-allow-origin', 'cache-control', 'etag', 'link']) {
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
    }
  })

  test('answers HEAD, and CORS', async () => {
    const head = await app.request('/v1/articles/a', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('access-control-allow-origin')]).toEqual([200, '', '*'])
  })
})

describe('GET /v1/articles/{id}/text', () => {
  test('gives the bytes', async () => {
    const response = await app.request('/v1/articles/a/text')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(TEXT))
  })
})

describe('rights', () => {
  const guarded = appOver({ e: TEXT, m: TEXT }, { e: { rights: 'excerpt' }, m: { rights: 'metadata' } })

  test.each(['/v1/articles', '/v1/articles/e', '/v1/articles/m', '/v1/articles/e/text', '/v1/articles/m/text'])(
    'nothing of what is not allowed at %s',
    async (path) => {
      const body = await (await guarded.request(path)).text()
      expect(body).not.toContain('سرية')
      if (path.includes('/m')) for (const word of ['الوزارة', 'عنوان']) expect(body).not.toContain(word)
    },
  )

  test('the text itself is refused', async () => {
    expect(await problem(await guarded.request('/v1/articles/e/text'))).toEqual({
      status: 403,
      code: 'rights-reserved',
      type: PROBLEM,
    })
  })
})
