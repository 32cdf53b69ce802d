import { articleSchema } from '@corpus/core/schema'
import { describe, expect, test } from 'vitest'
import { appOver } from './fixture.ts'

const app = appOver({ a: 'نص' })
const TEXT = 'عنوان الخبر\nبدأ العمل في يوم 23 يوليو بعد استكمال الإجراءات.'
const post = (body: BodyInit | null, type: string | null, query = ''): Promise<Response> =>
  Promise.resolve(
    app.request(`/v1/parse${query}`, { method: 'POST', body, headers: type === null ? {} : { 'Content-Type': type } }),
  )
const json = (body: unknown): Promise<Response> => post(JSON.stringify(body), 'application/json')

describe('POST /v1/parse', () => {
  test('JSON', async () => {
    const article = articleSchema.parse(await (await json({ text: TEXT, referenceDate: '2019-08-01' })).json())
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'lead'])
    expect(article.dates[0]?.iso).toBe('2019-07-23')
  })

  test('plain text, with the reference date in the query', async () => {
    const response = await post(TEXT, 'text/plain; charset=utf-8', '?referenceDate=2019-08-01')
    expect(articleSchema.parse(await response.json()).dates[0]?.iso).toBe('2019-07-23')
  })

  test.each([
    ['empty', new Uint8Array(), 'empty-text'],
    ['Windows-1256', Uint8Array.of(0xd3, 0xe6, 0xd1, 0xed, 0xc7), 'windows-1256'],
    ['invalid UTF-8', Uint8Array.of(0xd8, 0xb3, 0xff), 'invalid-utf8'],
    ['English', new TextEncoder().encode('Only English here.'), 'not-arabic'],
  ])('%s text is parsed and told of', async (_, body, code) => {
    const article = articleSchema.parse(await (await post(body, 'text/plain')).json())
    expect(article.diagnostics[0]?.code).toBe(code)
  })

  test('lone surrogates come back as they were', async () => {
    const response = await post('{"text":"قال \\ud83d نعم"}', 'application/json')
    expect(((await response.json()) as { source: string }).source).toBe('قال \ud83d نعم')
  })

  test.each([
    ['broken JSON', () => post('{"text": ', 'application/json'), 400, 'broken-json'],
    ['a wrong type of field', () => json({ text: 5 }), 400, 'invalid-request'],
    ['no text', () => json({}), 400, 'invalid-request'],
    ['an unknown field', () => json({ text: TEXT, lang: 'ar' }), 400, 'invalid-request'],
    ['an unknown parameter', () => post(TEXT, 'text/plain', '?lang=ar'), 400, 'invalid-request'],
    ['a day that does not exist', () => json({ text: TEXT, referenceDate: '2024-02-30' }), 400, 'invalid-request'],
    [
      'the reference date in the wrong place',
      () => post(JSON.stringify({ text: TEXT }), 'application/json', '?referenceDate=2019-08-01'),
      400,
      'invalid-request',
    ],
    ['another content type', () => post(TEXT, 'text/html'), 415, 'unsupported-media-type'],
    ['no content type', () => post(new TextEncoder().encode(TEXT), null), 415, 'unsupported-media-type'],
    ['a byte too many', () => post('a'.repeat(1_000_001), 'text/plain'), 413, 'too-large'],
    ['another method', () => Promise.resolve(app.request('/v1/parse')), 405, 'method-not-allowed'],
  ])('%s', async (_, request, status, code) => {
    const response = await request()
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      status,
      code,
      messages: { ar: expect.stringMatching(/\p{Script=Arabic}/u) },
    })
    expect(response.status).toBe(status)
  })

  test('a body of exactly 1 MB is taken', async () => {
    expect((await post('a'.repeat(1_000_000), 'text/plain')).status).toBe(200)
  })

  test('405 says which methods there are', async () => {
    expect((await app.request('/v1/parse', { method: 'PUT' })).headers.get('allow')).toContain('POST')
  })
})
