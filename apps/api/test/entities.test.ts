import { beforeAll, describe, expect, test } from 'vitest'
import { appOver, TEXT } from './fixture.ts'

const FIRST = 'عنوان الخبر\nدمشق 3 مارس 2021\nقال وزير الصحة السوري بسام الصباغ إن المشروع بدأ. وزار الصباغ القاهرة.'
const SECOND = 'عنوان آخر\nقال وزير الصحة السوري بسام الصباغ في القاهرة إن العمل مستمر.'
const app = appOver({ a: FIRST, b: SECOND })

interface List {
  readonly total: number
  readonly items: readonly { readonly slug: string; readonly name: string; readonly counts: object }[]
  readonly next: string | null
}
interface Detail {
  readonly mentions: readonly {
    readonly article: string
    readonly text: string
    readonly sentence: { readonly id: string }
  }[]
  readonly next: string | null
}
const get = async <Body>(path: string): Promise<Body> => (await (await app.request(path)).json()) as Body
const codeOf = async (path: string): Promise<[number, string]> => {
  const response = await app.request(path)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return [response.status, ((await response.json()) as { code: string }).code]
}
let slug = ''
beforeAll(async () => {
  slug = (await get<List>('/v1/people')).items[0]?.slug ?? ''
})

describe('GET /v1/people, /v1/places, /v1/organizations', () => {
  test('the most named first, with counts', async () => {
    expect(await get<List>('/v1/people')).toMatchObject({
      total: 1,
      items: [{ kind: 'person', name: 'بسام الصباغ', counts: { mentions: 3, articles: 2 } }],
      next: null,
    })
    const places = await get<List>('/v1/places')
    expect(places.items.map(({ name }) => name)).toEqual(['القاهرة', 'دمشق'])
    expect(await get<List>('/v1/organizations')).toMatchObject({ total: 0, items: [], next: null })
  })

  test.each([
    ['people', 'Sabbagh', 'بسام الصباغ'],
    ['people', 'Ṣabbāgh', 'بسام الصباغ'],
    ['people', 'الصباغ', 'بسام الصباغ'],
    ['places', 'Damascus', 'دمشق'],
    ['places', 'القاهره', 'القاهرة'],
  ])('/v1/%s?q=%s', async (list, q, name) => {
    const { items } = await get<List>(`/v1/${list}?q=${encodeURIComponent(q)}`)
    expect(items.map((item) => item.name)).toEqual([name])
  })

  test('pages by cursor and Link, the query kept', async () => {
    const response = await app.request('/v1/places?limit=1')
    const { items, next } = (await response.json()) as List
    expect(response.headers.get('link')).toBe(
      `</v1/places?limit=1>; rel="first", </v1/places?limit=1&cursor=${next}>; rel="next"`,
    )
    const second = await get<List>(`/v1/places?limit=1&cursor=${next}`)
    expect([...items, ...second.items].map(({ name }) => name)).toEqual(['القاهرة', 'دمشق'])
    expect(second.next).toBeNull()
    const found = await app.request('/v1/places?q=Damascus&limit=1')
    expect(found.headers.get('link')).toBe('</v1/places?q=Damascus&limit=1>; rel="first"')
  })

  test.each([
    ['/v1/people?colour=red', 'invalid-request'],
    ['/v1/people?q=', 'invalid-request'],
    ['/v1/people?limit=0', 'invalid-request'],
    ['/v1/people?cursor=***', 'bad-cursor'],
  ])('refuses %s', async (path, code) => {
    expect(await codeOf(path)).toEqual([400, code])
  })
})

describe('GET /v1/people/{slug}', () => {
  test('forms, roles with articles and dates, mentions with sentences, merges', async () => {
    expect(await get(`/v1/people/${slug}`)).toMatchObject({
      name: 'بسام الصباغ',
      forms: [
        { form: 'بسام الصباغ', count: 2 },
        { form: 'الصباغ', count: 1 },
      ],
      roles: [
        {
          text: 'وزير الصحة السوري',
          count: 2,
          articles: [
            { id: 'a', published: '2021-03-03' },
            { id: 'b', published: null },
          ],
        },
      ],
      counts: { mentions: 3, articles: 2 },
      merges: [{ rule: 'article/short-form' }, { rule: 'name/same', articles: ['b'] }],
      mentions: [{ article: 'a', text: 'بسام الصباغ' }, { article: 'a', text: 'الصباغ' }, { article: 'b' }],
    })
  })

  test('its mentions are paged', async () => {
    const first = await get<Detail>(`/v1/people/${slug}?limit=2`)
    expect(first.mentions.map(({ article }) => article)).toEqual(['a', 'a'])
    const second = await get<Detail>(`/v1/people/${slug}?limit=2&cursor=${first.next}`)
    expect(second).toMatchObject({ mentions: [{ article: 'b', sentence: { id: 's2' } }], next: null })
  })

  test('has a strong ETag, and answers 304 to it', async () => {
    const tag = (await app.request(`/v1/people/${slug}`)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    expect((await app.request(`/v1/people/${slug}`, { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  test('knows no other, and none of another kind', async () => {
    expect(await codeOf('/v1/people/nobody')).toEqual([404, 'not-found'])
    expect(await codeOf(`/v1/places/${slug}`)).toEqual([404, 'not-found'])
    expect(await codeOf('/v1/people/constructor')).toEqual([404, 'not-found'])
  })
})

test('nothing of what is not allowed', async () => {
  const guarded = appOver({ e: TEXT, m: FIRST }, { e: { rights: 'excerpt' }, m: { rights: 'metadata' } })
  for (const list of ['people', 'places', 'organizations']) {
    const body = await (await guarded.request(`/v1/${list}`)).text()
    expect([list, /الصباغ|دمشق|سرية/.test(body)]).toEqual([list, false])
  }
})
