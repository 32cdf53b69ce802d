import { describe, expect, test } from 'vitest'
import { appOver, TEXT } from './fixture.ts'

const FIRST =
  'التقى وزير الصحة خالد منصور في عمان في 5 مارس 2020 بالسفير يوسف الحداد. وقال منصور إن العمل في بناء المستشفى الجديد مستمر رغم الأزمة.'
const SECOND =
  'اجتمع السفير يوسف الحداد في 5 مارس 2020 مع وزير الدولة خالد منصور لبحث التعاون. وأكد منصور أن بناء المستشفى الجديد مستمر رغم كل شيء. وقال الحداد إن القاهرة تدعم المشروع بكل ما تملك.'
const OTHER = 'أجرى الوزير سامي حمدان اتصالا هاتفيا مع النائب كريم الزعبي.'
const texts = { a: FIRST, b: SECOND, c: OTHER }
const app = appOver(texts)

interface List {
  readonly total: number
  readonly items: readonly { readonly slug: string; readonly participants: readonly { readonly slug: string }[] }[]
  readonly next: string | null
}
const get = async <Body>(path: string): Promise<Body> => (await (await app.request(path)).json()) as Body
const slugs = async (query: string): Promise<string[]> =>
  (await get<List>(`/v1/events${query}`)).items.map(({ slug }) => slug)
const codeOf = async (path: string, over = app): Promise<[number, string]> => {
  const response = await over.request(path)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return [response.status, ((await response.json()) as { code: string }).code]
}

describe('GET /v1/events', () => {
  test('by date, what has none last', async () => {
    expect(await get<List>('/v1/events')).toMatchObject({
      total: 3,
      items: [
        {
          slug: 'a-e1',
          article: { id: 'a', published: null },
          status: 'held',
          participants: [
            { name: 'خالد منصور', role: 'وزير الصحة', side: 1 },
            { name: 'يوسف الحداد', role: 'السفير', side: 2 },
          ],
          place: { name: 'عمان' },
          date: { iso: '2020-03-05', text: '5 مارس 2020' },
          reports: 1,
        },
        { slug: 'b-e1', reports: 1 },
        { slug: 'c-e1', kind: 'call', date: null, reports: 0 },
      ],
      next: null,
    })
  })

  test.each([
    ['?kind=call', ['c-e1']],
    ['?kind=meeting', ['a-e1', 'b-e1']],
    ['?status=denied', []],
    ['?from=2020-03-05', ['a-e1', 'b-e1']],
    ['?from=2020-03-06', []],
    ['?to=2020-03-05', ['a-e1', 'b-e1']],
    ['?to=2020-03-04', []],
    ['?person=nobody', []],
  ])('%s', async (query, expected) => {
    expect(await slugs(query)).toEqual(expected)
  })

  test('by somebody who took part', async () => {
    const { items } = await get<List>('/v1/events?kind=call')
    expect(await slugs(`?person=${items[0]?.participants[0]?.slug}`)).toEqual(['c-e1'])
  })

  test('pages by cursor and Link, the filters kept', async () => {
    const response = await app.request('/v1/events?kind=meeting&limit=1')
    const { next } = (await response.json()) as List
    expect(response.headers.get('link')).toContain(`</v1/events?kind=meeting&limit=1&cursor=${next}>; rel="next"`)
    expect(await slugs(`?kind=meeting&limit=1&cursor=${next}`)).toEqual(['b-e1'])
  })

  test.each(['?x=1', '?kind=party', '?from=2020-02-30', '?limit=0'])('refuses %s', async (query) => {
    expect(await codeOf(`/v1/events${query}`)).toEqual([400, 'invalid-request'])
  })

  test('a month without its day may be any day of it', async () => {
    const over = appOver({ m: 'التقى الوزير سامي حمدان في مارس 2020 بالنائب كريم الزعبي.' })
    const found = async (query: string) => ((await (await over.request(`/v1/events${query}`)).json()) as List).total
    expect(await found('?from=2020-03-20&to=2020-04-01')).toBe(1)
    expect(await found('?from=2020-04-01')).toBe(0)
  })

  test('a season may be any day of its year', async () => {
    const over = appOver({ s: 'التقى الوزير سامي حمدان في صيف 2020 بالنائب كريم الزعبي.' })
    const found = async (query: string) => ((await (await over.request(`/v1/events${query}`)).json()) as List).total
    expect(await found('?from=2020-06-01&to=2020-08-31')).toBe(1)
    expect(await found('?to=2019-12-31')).toBe(0)
  })
})

describe('GET /v1/events/{slug}', () => {
  test('evidence, and the other report with its reasons', async () => {
    expect(await get('/v1/events/a-e1')).toMatchObject({
      evidence: [{ rule: 'event/verb', sentence: { id: 's1' } }],
      reports: [
        {
          article: { id: 'b' },
          event: 'b-e1',
          kind: 'same-event',
          stated: true,
          reasons: [{ kind: 'same-meeting' }, { kind: 'same-day' }],
          compare: '/v1/compare?a=a&b=b',
        },
      ],
    })
  })

  test('has a strong ETag, and answers 304 to it', async () => {
    const tag = (await app.request('/v1/events/a-e1')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    expect((await app.request('/v1/events/a-e1', { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  test('knows no other', async () => {
    expect(await codeOf('/v1/events/a-e9')).toEqual([404, 'not-found'])
    expect(await codeOf('/v1/events/a-e1?x=1')).toEqual([400, 'invalid-request'])
  })
})

describe('GET /v1/compare', () => {
  test('who is titled otherwise, what both say and what one says, with speakers', async () => {
    expect(await get('/v1/compare?a=a&b=b')).toMatchObject({
      a: { id: 'a' },
      b: { id: 'b' },
      relation: { kind: 'same-event', stated: true },
      people: {
        both: [
          { a: { roles: ['وزير الصحة'] }, b: { roles: ['وزير الدولة'] }, titledDifferently: true },
          { titledDifferently: false },
        ],
        onlyA: [],
        onlyB: [],
      },
      statements: {
        both: [
          {
            sameSpeaker: true,
            a: { quote: 'q1', speaker: { text: 'منصور', name: 'خالد منصور' } },
            b: { quote: 'q1', speaker: { name: 'خالد منصور' } },
          },
        ],
        onlyA: [],
        onlyB: [{ quote: 'q2', speaker: { name: 'يوسف الحداد' } }],
      },
      dates: { both: ['2020-03-05'], onlyA: [], onlyB: [] },
      places: { both: [], onlyA: ['عمان'], onlyB: ['القاهرة'] },
    })
  })

  test('no relation where nothing shows one', async () => {
    expect(await get('/v1/compare?a=a&b=c')).toMatchObject({ relation: null })
  })

  test.each([
    ['?a=a', 400, 'invalid-request'],
    ['?a=a&b=a', 400, 'invalid-request'],
    ['?a=a&b=b&c=c', 400, 'invalid-request'],
    ['?a=a&b=nothing', 404, 'not-found'],
  ] as const)('%s', async (query, status, code) => {
    expect(await codeOf(`/v1/compare${query}`)).toEqual([status, code])
  })
})

test('nothing of what is not allowed', async () => {
  const guarded = appOver({ ...texts, e: TEXT }, { b: { rights: 'metadata' }, e: { rights: 'excerpt' } })
  expect(await codeOf('/v1/compare?a=a&b=b', guarded)).toEqual([403, 'rights-reserved'])
  expect(await (await guarded.request('/v1/compare?a=a&b=e')).text()).not.toMatch(/سرية/)
  const events = await (await guarded.request('/v1/events')).text()
  expect(events).not.toContain('وزير الدولة')
  expect(await (await guarded.request('/v1/events/a-e1')).json()).toMatchObject({ reports: [] })
})
