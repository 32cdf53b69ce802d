import { describe, expect, test } from 'vitest'
import { appOver } from './fixture.ts'

const HARBOUR =
  'الميناء الجديد\nالقاهرة 3 مارس 2021\nقال سامح شكري، وزير الخارجية المصري، لرويترز إن الميناء جاهز. وأضاف شكري: «سنفتتح المرحلة الأولى».'
const BRIDGE = 'نفت الوزيرة نادية فتحي أن يكون المشروع متوقفا. وصل الوفد.\nوقال أحمد سالم إن أسوان تنتظر الجسر.'
const app = appOver({ a: HARBOUR, b: BRIDGE }, { b: { rights: 'excerpt' } })

/** What the answers of these routes have between them. */
interface Body {
  readonly total: number
  readonly next: string
  readonly code: string
  readonly verdict: string
  readonly items: readonly { readonly article: string; readonly snippet: Snippet }[]
  readonly facets: object
  readonly lines: readonly { readonly after: string }[]
  readonly documents: readonly object[]
  readonly parts: readonly object[]
}
interface Snippet {
  readonly text: string
  readonly span: { readonly start: number; readonly end: number }
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

const ask = async (path: string, query: Readonly<Record<string, string>>) => {
  const response = await app.request(`${path}?${new URLSearchParams(query)}`)
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}

describe('GET /v1/search', () => {
  test('finds words with their clitics, and shows them where they stand', async () => {
    const { body } = await ask('/v1/search', { q: 'ميناء' })
    expect(body).toMatchObject({
      total: 1,
      level: 'lemma',
      items: [{ article: 'a', title: 'الميناء الجديد', sentence: 's1', address: '/articles/a/#s1' }],
      looser: null,
      next: null,
    })
    const [item] = body.items
    if (!item) throw new Error('no hit')
    const { text, span, matches } = item.snippet
    expect(HARBOUR.slice(span.start, span.end)).toBe(text)
    expect(matches.map(({ start, end }) => HARBOUR.slice(start, end))).toEqual(['الميناء'])
  })

  test.each([
    ['وزير', ['a']],
    ['speaker:شكري', ['a']],
    ['kind:direct', ['a']],
    ['"المرحلة الأولى"', ['a']],
    ['person:شكري', ['a']],
    ['Shoukry', ['a']],
    ['before:2022', ['a']],
    ['الجسر', []],
  ])('%s', async (q, found) => {
    const { body } = await ask('/v1/search', { q })
    expect(body.items.map(({ article }) => article)).toEqual(found)
  })

  test('counts the values of fields', async () => {
    const { body } = await ask('/v1/search', { q: 'شكري OR فتحي', facets: 'block,kind' })
    expect(body.facets).toMatchObject({ kind: expect.arrayContaining([{ value: 'direct', documents: 1 }]) })
  })

  test('says which level would find something', async () => {
    const { body } = await ask('/v1/search', { q: 'جاهزون', level: 'exact' })
    expect(body).toMatchObject({ total: 0, looser: { total: 1 } })
  })

  test('pages by cursor and Link', async () => {
    const query = { q: 'نفت OR قال', limit: '1' }
    const first = await ask('/v1/search', query)
    expect(first.body).toMatchObject({ total: 2, next: expect.any(String) })
    const second = await ask('/v1/search', { ...query, cursor: first.body.next })
    expect(second.body).toMatchObject({ total: 2, next: null })
    const path = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect(await (await app.request(path)).json()).toEqual(second.body)
  })

  test('a fault in the query is told with its place, in both languages', async () => {
    const { status, body } = await ask('/v1/search', { q: 'وزير (شكري' })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'bad-query',
      errors: [
        {
          path: 'query.q',
          span: { start: 10, end: 10 },
          expected: [')'],
          messages: { ar: expect.stringContaining(')'), en: expect.stringContaining(')') },
        },
      ],
    })
  })

  test.each([
    ['nothing', { q: '' }, 'invalid-request'],
    ['an unknown parameter', { q: 'وزير', colour: 'red' }, 'invalid-request'],
    ['an unknown level', { q: 'وزير', level: 'any' }, 'invalid-request'],
    ['an unknown facet', { q: 'وزير', facets: 'colour' }, 'invalid-request'],
    ['an unknown field', { q: 'colour:red' }, 'bad-query'],
    ['deep nesting', { q: `${'('.repeat(40)}وزير` }, 'bad-query'],
    ['a long query', { q: 'وزير '.repeat(2000) }, 'bad-query'],
    ['a broken cursor', { q: 'وزير', cursor: '***' }, 'bad-cursor'],
    ['a cursor behind the end', { q: 'وزير', cursor: 'OTk' }, 'bad-cursor'],
  ])('refuses %s', async (_, query, code) => {
    const { status, body } = await ask('/v1/search', query as Record<string, string>)
    expect([status, body.code]).toEqual([400, code])
  })

  test('has a strong ETag', async () => {
    const { headers } = await ask('/v1/search', { q: 'وزير' })
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]+"$/)
  })
})

describe('GET /v1/concordance', () => {
  test('gives each place with the words around it', async () => {
    const { body } = await ask('/v1/concordance', { q: 'ميناء' })
    expect(body.total).toBe(2)
    expect(body.lines[1]).toMatchObject({
      article: 'a',
      match: 'الميناء',
      after: ' جاهز. وأضاف شكري: «سنفتتح المرحلة الأولى',
      sentence: 's3',
      address: '/articles/a/#s3',
    })
    expect(body.documents).toEqual([{ article: 'a', places: 2 }])
  })

  test('by the sentence, sorted, drawn by a seed', async () => {
    const sentence = await ask('/v1/concordance', { q: 'جاهز', unit: 'sentence' })
    expect(sentence.body.lines[0]?.after).not.toContain('وأضاف')
    const query = { q: 'ميناء OR شكري', sample: '2', seed: '7', sort: 'before' }
    const drawn = await ask('/v1/concordance', query)
    expect(drawn.body.lines).toHaveLength(2)
    expect((await ask('/v1/concordance', query)).body).toEqual(drawn.body)
  })

  test('refuses what it cannot read', async () => {
    expect((await ask('/v1/concordance', { q: '"شكري' })).body.code).toBe('bad-query')
    expect((await ask('/v1/concordance', { q: 'شكري', unit: 'page' })).body.code).toBe('invalid-request')
  })
})

describe('GET /v1/verify', () => {
  test.each([
    ['سنفتتح المرحلة الأولى', 'verbatim'],
    ['سنفتتح المرحله الاولى', 'folded'],
    ['وأضاف شكري سنفتتح المحطة الأولى', 'near'],
    ['لا صلة لهذا الكلام بشيء مما كتب', 'absent'],
    ['أسوان تنتظر الجسر', 'absent'],
  ])('%s: %s', async (text, verdict) => {
    expect((await ask('/v1/verify', { text })).body.verdict).toBe(verdict)
  })

  test('names the place, who is printed as its speaker, and how to cite it', async () => {
    const { body } = await ask('/v1/verify', { text: 'سنفتتح المرحلة الأولى' })
    expect(body.parts).toMatchObject([
      {
        article: 'a',
        quote: 'q2',
        speaker: 'شكري',
        address: '/articles/a/#q2',
        citation: { ar: expect.stringContaining('/articles/a/#q2') },
      },
    ])
    const near = await ask('/v1/verify', { text: 'وأضاف شكري سنفتتح المحطة الأولى' })
    expect(near.body.parts).toMatchObject([
      { changes: [{ kind: 'changed', quotation: { text: 'المحطة' }, source: { text: 'المرحلة' } }] },
    ])
  })

  test('refuses what is no quotation any more', async () => {
    expect((await ask('/v1/verify', { text: 'كل '.repeat(401) })).body.code).toBe('invalid-request')
  })
})

describe('GET /v1/cite', () => {
  const cite = (query: Readonly<Record<string, string>>) => app.request(`/v1/cite?${new URLSearchParams(query)}`)

  test.each([
    ['a', 'text', 'text/plain; charset=utf-8', 'http://localhost/articles/a/'],
    ['a#s2', 'csl-json', 'application/vnd.citationstyles.csl+json', 'a.s2'],
    ['/articles/a/#q2', 'biblatex', 'application/x-bibtex; charset=utf-8', 'سنفتتح'],
    ['people/samah-shakri', 'ris', 'application/x-research-info-systems; charset=utf-8', 'سامح شكري'],
    ['samah-shakri', 'text', 'text/plain; charset=utf-8', '/people/samah-shakri/'],
  ])('%s as %s', async (address, format, type, words) => {
    const response = await cite({ address, format, accessed: '2024-12-01' })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(await response.text()).toContain(words)
  })

  test.each([
    [{ address: 'zzz' }, 404],
    [{ address: 'a#s99' }, 404],
    [{ address: 'b#s3' }, 404],
    [{ address: 'constructor' }, 404],
    [{ address: 'a', format: 'apa' }, 400],
    [{ address: 'a', accessed: '2024-02-30' }, 400],
    [{}, 400],
  ])('refuses %j', async (query, status) => {
    expect((await cite(query as Record<string, string>)).status).toBe(status)
  })
})
