import { corpusQuoteSchema } from '@corpus/core/schema'
import { describe, expect, test } from 'vitest'
import { appOver } from './fixture.ts'

const HARBOUR =
  'الميناء الجديد\nالقاهرة 3 مارس 2021\nقال سامح شكري، وزير الخارجية المصري، لرويترز إن الميناء جاهز. وأضاف شكري: «سنفتتح المرحلة الأولى».'
const BRIDGE = 'نفت الوزيرة نادية فتحي أن يكون المشروع متوقفا. وصل الوفد.\nوقال أحمد سالم إن أسوان تنتظر الجسر.'
const app = appOver({ a: HARBOUR, b: BRIDGE }, { b: { referenceDate: '2022-05-01' } })

interface List {
  readonly total: number
  readonly items: readonly { readonly id: string }[]
  readonly next: string | null
}
const get = async (query: string): Promise<List> => (await app.request(`/v1/quotes${query}`)).json() as Promise<List>
const ids = ({ items }: List): string[] => items.map(({ id }) => id)

describe('GET /v1/quotes', () => {
  test('lists what is said, each readable by itself', async () => {
    const { total, items, next } = await get('')
    expect([total, next]).toEqual([4, null])
    expect(items[0]).toMatchObject({
      id: 'a-q1',
      kind: 'indirect',
      text: 'إن الميناء جاهز',
      cue: { text: 'قال', class: 'say', form: 'perfect', negated: false },
      speaker: { text: 'سامح شكري', name: 'سامح شكري', rule: 'speaker/subject' },
      addressee: { text: 'رويترز' },
      sources: [],
      date: '2021-03-03',
      permalink: '/articles/a/#q1',
    })
    for (const item of items) expect(corpusQuoteSchema.parse(item)).toEqual(item)
  })

  test.each([
    ['speaker=شكري', ['a-q1', 'a-q2']],
    ['speaker=احمد سالم', ['b-q2']],
    ['kind=direct', ['a-q2']],
    ['class=deny', ['b-q1']],
    ['article=b', ['b-q1', 'b-q2']],
    ['from=2022-01-01', ['b-q1', 'b-q2']],
    ['to=2021-03-03', ['a-q1', 'a-q2']],
    ['text=المرحله الاولى', ['a-q2']],
    ['kind=indirect&article=a', ['a-q1']],
    ['article=zzz', []],
  ])('%s', async (query, found) => {
    expect(ids(await get(`?${query}`))).toEqual(found)
  })

  test('pages by cursor and Link, which keep the filters', async () => {
    const path = '/v1/quotes?speaker=%D8%B4%D9%83%D8%B1%D9%8A'
    const first = await app.request(`${path}&limit=1`)
    const { next } = (await first.json()) as List
    expect(first.headers.get('link')).toBe(
      `<${path}&limit=1>; rel="first", <${path}&limit=1&cursor=${next}>; rel="next"`,
    )
    expect(await (await app.request(`${path}&limit=1&cursor=${next}`)).json()).toMatchObject({
      total: 2,
      items: [{ id: 'a-q2' }],
      next: null,
    })
  })

  test.each([
    ['?limit=0', 'invalid-request'],
    ['?kind=spoken', 'invalid-request'],
    ['?class=whisper', 'invalid-request'],
    ['?from=2024-02-30', 'invalid-request'],
    ['?from=2024-03-02&to=2024-03-01', 'invalid-request'],
    ['?speaker=', 'invalid-request'],
    ['?colour=red', 'invalid-request'],
    ['?cursor=***', 'bad-cursor'],
    ['?article=b&cursor=YS1xMQ', 'bad-cursor'],
  ])('refuses %s', async (query, code) => {
    const response = await app.request(`/v1/quotes${query}`)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      status: 400,
      code,
      messages: { ar: expect.stringMatching(/\p{Script=Arabic}/u) },
    })
  })
})

describe('GET /v1/quotes/{id}', () => {
  test('gives one', async () => {
    const response = await app.request('/v1/quotes/b-q1')
    expect(await response.json()).toMatchObject({
      id: 'b-q1',
      article: 'b',
      cue: { class: 'deny', negated: true },
      date: '2022-05-01',
      datedBy: 'referenceDate',
    })
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]+"$/)
  })

  test('has a strong ETag, and answers 304 to it', async () => {
    const tag = (await app.request('/v1/quotes')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    expect((await app.request('/v1/quotes', { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  test('knows no other', async () => {
    for (const id of ['a-q9', 'a', 'zzz-q1', 'constructor']) {
      expect([id, (await app.request(`/v1/quotes/${id}`)).status]).toEqual([id, 404])
    }
    expect((await app.request('/v1/quotes/a-q1?x=1')).status).toBe(400)
  })
})

test('rights: nothing of what is not allowed', async () => {
  const guarded = appOver({ e: BRIDGE, m: BRIDGE }, { e: { rights: 'excerpt' }, m: { rights: 'metadata' } })
  const body = await (await guarded.request('/v1/quotes')).text()
  expect((JSON.parse(body) as List).items.map(({ id }) => id)).toEqual(['e-q1'])
  expect(body).not.toContain('أسوان')
  expect((await guarded.request('/v1/quotes/m-q1')).status).toBe(404)
  expect((await guarded.request('/v1/quotes/e-q2')).status).toBe(404)
})
