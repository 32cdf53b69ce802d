import { describe, expect, test } from 'vitest'
import { buildCorpus, toId } from './build-corpus.js'
import { defaultManifest } from './manifest.js'

const TEXT = 'عنوان الخبر\nقالت الوزارة إن المشروع سيبدأ. وأضافت أنه كبير.\nوهذه فقرة سرية لا تنشر.\n10:40 ت م'
const build = (rights: 'excerpt' | 'full' | 'metadata') =>
  buildCorpus([{ name: 'a.txt', content: TEXT }], { ...defaultManifest, articles: { a: { rights } } })

describe('rights', () => {
  test('full', () => {
    expect(build('full').articles[0]).toMatchObject({
      title: 'عنوان الخبر',
      opening: 'قالت الوزارة إن المشروع سيبدأ.',
      article: { source: TEXT },
    })
  })

  test('an excerpt ends with the lead, its spans still fit', () => {
    const { article } = build('excerpt').articles[0] ?? {}
    expect(article?.source).toBe('عنوان الخبر\nقالت الوزارة إن المشروع سيبدأ. وأضافت أنه كبير.')
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['headline', 'lead'])
    expect(article?.dates).toEqual([])
    expect(JSON.stringify(build('excerpt'))).not.toContain('سرية')
  })

  test('metadata leaks no sentence', () => {
    const json = JSON.stringify(build('metadata'))
    for (const word of ['عنوان', 'قالت', 'سرية']) expect(json).not.toContain(word)
    expect(build('metadata').articles[0]).toMatchObject({ id: 'a', title: null, opening: null, article: null })
  })
})

describe('buildCorpus', () => {
  test('joins texts with the manifest, sorted by id', () => {
    const { articles } = buildCorpus(
      [
        { name: 'b.txt', content: TEXT },
        {
          name: 'a.txt',
          content: new TextEncoder().encode('نص بلا عنوان يقول إن المشروع سيبدأ في المدينة بعد استكمال الإجراءات.'),
        },
      ],
      {
        ...defaultManifest,
        articles: {
          a: { title: 'عنوان من الفهرس', outlet: { ar: 'وكالة', en: 'Agency' }, url: 'https://example.org/a' },
        },
      },
    )
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'عنوان من الفهرس'],
      ['b', 'عنوان الخبر'],
    ])
    expect(articles[0]).toMatchObject({ outlet: { en: 'Agency' }, author: null, url: 'https://example.org/a' })
  })

  test('faults of the bytes stand among the diagnostics', () => {
    const content = Uint8Array.from([...new TextEncoder().encode('نص الخبر'), 0xff])
    expect(
      buildCorpus([{ name: 'a.txt', content }], defaultManifest).articles[0]?.article?.diagnostics.map(
        ({ code }) => code,
      ),
    ).toEqual(['invalid-utf8', 'replacement-character'])
  })

  test('the digest follows texts and manifest', () => {
    const digest = (content: string, rights: 'excerpt' | 'full' = 'full') =>
      buildCorpus([{ name: 'a.txt', content }], { ...defaultManifest, rights }).digest
    expect(digest('نص')).toBe(digest('نص'))
    expect(digest('نص')).not.toBe(digest('نصف'))
    expect(digest('نص')).not.toBe(digest('نص', 'excerpt'))
  })

  test('two files with one id, and an article that is not there', () => {
    expect(() =>
      buildCorpus(
        [
          { name: 'a.txt', content: '' },
          { name: 'a.TXT', content: '' },
        ],
        defaultManifest,
      ),
    ).toThrow('two files have the id a: a.txt and a.TXT')
    expect(() => buildCorpus([], { ...defaultManifest, articles: { z: {} } })).toThrow(
      'the manifest names an article that is not there: z',
    )
  })
})

describe('toId', () => {
  test.each([
    ['000_b6773dbc3222cc6f.txt', /^000_b6773dbc3222cc6f$/],
    ['خبر.txt', /^text-[0-9a-f]{14}$/],
    ['خبر 2.txt', /^2-[0-9a-f]{14}$/],
    ['../x.txt', /^x-[0-9a-f]{14}$/],
    ['.txt', /^text-[0-9a-f]{14}$/],
  ])('%s', (name, id) => {
    expect(toId(name)).toMatch(id)
  })

  test('names in Arabic stay apart', () => {
    expect(toId('خبر.txt')).not.toBe(toId('خبز.txt'))
  })
})
