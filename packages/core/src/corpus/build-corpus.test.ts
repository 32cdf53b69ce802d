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

  test('an excerpt has of a meeting what it shows', () => {
    const content =
      'عنوان الخبر\nالتقى الوزير خالد منصور أمس بالسفير يوسف الحداد.\nوحضر اللقاء السفير إبراهيم سالم.\nوزار القاهرة الرئيس خالد منصور.'
    const files = [{ name: 'a.txt', content }]
    const [excerpt, full] = (['excerpt', 'full'] as const).map(
      (rights) => buildCorpus(files, { ...defaultManifest, rights }).articles[0]?.article?.events ?? [],
    )
    expect(full?.map(({ participants }) => participants.length)).toEqual([3, 1])
    expect(excerpt?.map(({ participants }) => participants.length)).toEqual([2])
  })

  test('an excerpt of a text on one line is two sentences of it', () => {
    const line = 'قالت الوزارة إن المشروع سيبدأ. وأضافت أنه كبير. وهذه جملة سرية في آخر الخبر.'
    const corpus = buildCorpus([{ name: 'a.txt', content: line }], { ...defaultManifest, rights: 'excerpt' })
    const { article, opening } = corpus.articles[0] ?? {}
    expect(article?.source).toBe('قالت الوزارة إن المشروع سيبدأ. وأضافت أنه كبير.')
    expect(article?.blocks).toMatchObject([{ kind: 'lead', span: { start: 0, end: article?.source.length } }])
    expect(opening).toBe('قالت الوزارة إن المشروع سيبدأ.')
  })

  test('an excerpt has the quotes that lie within it', () => {
    const line = 'قال الوزير إن المشروع سيبدأ غدا. وصل الوفد إلى المدينة. وأكد المدير أن العمل مستمر في الموقع كله.'
    const quotesOf = (rights: 'excerpt' | 'full') =>
      buildCorpus([{ name: 'a.txt', content: line }], { ...defaultManifest, rights }).articles[0]?.article?.quotes
        .length
    expect([quotesOf('full'), quotesOf('excerpt')]).toEqual([2, 1])
  })

  test('an excerpt of one endless sentence is short', () => {
    const endless = 'قالت الوزارة إن المشروع سيبدأ و'.repeat(200)
    const corpus = buildCorpus([{ name: 'a.txt', content: endless }], { ...defaultManifest, rights: 'excerpt' })
    expect(corpus.articles[0]?.article?.source.length).toBeLessThanOrEqual(600)
    expect(corpus.articles[0]?.opening?.length).toBeLessThanOrEqual(600)
  })

  test('the name of a file says nothing of a metadata article', () => {
    const corpus = buildCorpus([{ name: 'عنوان الخبر.txt', content: TEXT }], { ...defaultManifest, rights: 'metadata' })
    expect(JSON.stringify(corpus)).not.toContain('عنوان')
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
    const [article] = buildCorpus([{ name: 'a.txt', content }], defaultManifest).articles
    expect(article?.article?.diagnostics.map(({ code }) => code)).toEqual(['invalid-utf8'])
  })

  test('facts are found by the name of the file, in Arabic too', () => {
    const articles = { 'خبر أول': { author: 'كاتب' } }
    const corpus = buildCorpus([{ name: 'خبر أول.txt', content: TEXT }], { ...defaultManifest, articles })
    expect(corpus.articles[0]?.author).toBe('كاتب')
  })

  test('a file may be named as anything is', () => {
    const corpus = buildCorpus([{ name: 'constructor.txt', content: TEXT }], { ...defaultManifest, articles: {} })
    expect(corpus.articles[0]).toMatchObject({ id: 'constructor', rights: 'full', author: null })
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
    expect(() => buildCorpus([], { ...defaultManifest, articles: { a: {}, 'a.txt': { rights: 'metadata' } } })).toThrow(
      'the manifest names one article twice: a and a.txt',
    )
    expect(() => buildCorpus([], { ...defaultManifest, articles: { z: {} } })).toThrow(
      'the manifest names an article that is not there: z',
    )
  })
})

describe('links', () => {
  const files = [
    { name: 'a.txt', content: 'التقى الوزير خالد منصور في عمان بالسفير يوسف الحداد يوم 3 مارس 2020.' },
    { name: 'b.txt', content: 'اجتمع السفير يوسف الحداد مع الوزير خالد منصور يوم 3 مارس 2020.' },
  ]

  test('two reports of one meeting', () => {
    expect(buildCorpus(files, defaultManifest).links).toMatchObject([{ a: 'a', b: 'b', kind: 'same-event' }])
  })

  test('nothing is concluded from a text that is not shown', () => {
    const manifest = { ...defaultManifest, articles: { b: { rights: 'metadata' as const } } }
    expect(buildCorpus(files, manifest).links).toEqual([])
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
