import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { type IndexHeader, openIndex } from '@corpus/core/search'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredText } from '../src/search/stored'

const SITE = fileURLToPath(new URL('..', import.meta.url))
const TEXT = 'عنوان الخبر\nقالت الوزارة إن المشروع سيبدأ في المدينة قريبا.\nوهذه فقرة سرية لا تنشر.'
const folder = mkdtempSync(join(tmpdir(), 'corpus-site-'))
const dist = join(folder, 'dist')
const build = (corpus: string) =>
  spawnSync('pnpm', ['exec', 'astro', 'build', '--outDir', dist], {
    cwd: SITE,
    encoding: 'utf8',
    env: { ...process.env, CORPUS_DIR: corpus },
  })

beforeAll(() => {
  const manifest = {
    title: { ar: 'مدونتي', en: 'My corpus' },
    rights: 'full',
    articles: {
      excerpt: { rights: 'excerpt' },
      metadata: { rights: 'metadata', title: 'عنوان من الفهرس' },
      'week-1': { referenceDate: '2020-03-05' },
      'week-2': { referenceDate: '2020-03-05' },
    },
  }
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(manifest))
  for (const name of ['excerpt', 'full', 'metadata']) writeFileSync(join(folder, `${name}.txt`), TEXT)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'unknown.txt'), 'عنوان الخبر\nومن جهته، أكد أن العمل مستمر في الموقع كله.')
  writeFileSync(join(folder, 'english.txt'), 'Only <b>English</b> & "marks" here.\u0001')
  writeFileSync(join(folder, 'خبر.txt'), TEXT)
  // A role that holds the name of a place, and a headline that stands twice.
  const role = 'الأمين محمد العلي يفتتح المعرض\n'
  writeFileSync(
    join(folder, 'role.txt'),
    `${role}${role}افتتح أمين جدة محمد العلي المعرض أمس.\nوقال أمين جدة إن المعرض كبير.`,
  )
  const met = 'التقى الوزير سامي حمدان الأسبوع الماضي النائب كريم الزعبي. وكانا التقيا الصيف الماضي.'
  for (const name of ['week-1', 'week-2']) writeFileSync(join(folder, `${name}.txt`), met)
  const many = Array.from({ length: 230 }, (_, i) => `قال الوزير إن المشروع رقم ${i} سيبدأ قريبا.`)
  writeFileSync(join(folder, 'many.txt'), ['عنوان الخبر', ...many].join('\n'))
  const { status, stderr } = build(folder)
  if (status !== 0) throw new Error(stderr)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8')

describe('a folder of one’s own', () => {
  test('has a page for every text, in both languages, whatever is in it', () => {
    const ids = readdirSync(join(dist, 'articles'))
    expect(ids).toEqual(expect.arrayContaining(['empty', 'english', 'excerpt', 'full', 'metadata']))
    expect(ids.filter((id) => /^text-[0-9a-f]{14}$/.test(id))).toHaveLength(1)
    expect(readdirSync(join(dist, 'en/articles'))).toEqual(ids)
    expect(page('')).toContain('مدونتي')
    expect(page('en')).toContain('My corpus')
  })

  test('long lists go over several pages, which lead to each other', () => {
    const items = (path: string): number => page(path).match(/<blockquote/g)?.length ?? 0
    for (const path of ['quotes', 'quotes/kind', 'en/quotes/date']) {
      expect(items(path)).toBe(200)
      expect(items(`${path}/2`)).toBeGreaterThan(30)
      expect(page(path)).toContain(`href="/${path}/2/" rel="next"`)
      expect(page(`${path}/2`)).toContain(`href="/${path}/" rel="prev"`)
    }
    expect(page('quotes/2')).toContain('صفحة ٢ من ٢')
    expect(page('people')).not.toContain('rel="next"')
    expect(page('quotes')).toContain('data-rows="/quotes/rows.json"')
  })

  test('rights hold on every page', () => {
    for (const path of [
      '',
      'en',
      'articles/excerpt',
      'en/articles/excerpt',
      'articles/metadata',
      'en/articles/metadata',
      'quotes',
      'en/quotes/date',
      'search',
    ]) {
      expect([path, page(path).includes('سرية')]).toEqual([path, false])
    }
    expect(page('articles/excerpt')).toContain('قالت الوزارة')
    for (const words of ['قالت الوزارة', 'عنوان الخبر']) expect(page('articles/metadata')).not.toContain(words)
    expect(page('articles/metadata')).toContain('عنوان من الفهرس')
    expect(page('articles/full')).toContain('سرية')
  })

  test('search has files for what the rights show, and no other', () => {
    const [digest = ''] = readdirSync(join(dist, 'search-data'))
    const files = readdirSync(join(dist, 'search-data', digest), { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['header.json', 'names.json', 'p0.bin', 'texts/0.json']))
    const texts = files
      .filter((name) => name.startsWith('texts/'))
      .map((name) => JSON.parse(readFileSync(join(dist, 'search-data', digest, name), 'utf8')) as StoredText)
    const text = (id: string) => texts.find((stored) => stored.id === id)?.source
    expect([text('full')?.includes('سرية'), text('excerpt')?.includes('سرية')]).toEqual([true, false])
    expect(text('metadata')).toBeUndefined()
    expect(page('search')).toContain(`data-folder="/search-data/${digest}/"`)
  })

  test('an article knows its number in the index; what has no text has none', async () => {
    const [digest = ''] = readdirSync(join(dist, 'search-data'))
    const read = (name: string) => readFileSync(join(dist, 'search-data', digest, name))
    const header = JSON.parse(read('header.json').toString()) as IndexHeader
    const index = openIndex(header, () => new Uint8Array())
    index.chunks.put('c0', Uint8Array.from(inflateRawSync(read('c0.bin'))))
    for (const id of ['empty', 'english', 'excerpt', 'full', 'unknown']) {
      const [, number] = /data-document="(\d+)"/.exec(page(`en/articles/${id}`)) ?? []
      expect(index.cardsOf([Number(number)]).map((card) => card.id)).toEqual([id])
      expect(JSON.parse(read(`texts/${number}.json`).toString())).toMatchObject({ id })
    }
    expect(page('articles/metadata')).not.toContain('data-document')
  })

  test('what looks like HTML in a text stays text, and its faults are told', () => {
    expect(page('articles/english')).toContain('Only &lt;b&gt;English&lt;/b&gt; &amp; &quot;marks&quot; here.')
    expect(page('en/articles/english')).toContain('most letters are not Arabic')
    expect(page('en/articles/empty')).toContain('there is no text in the input')
  })

  test('what is said stands as somebody’s, or as nobody’s who is known', () => {
    expect(page('articles/full')).toContain(
      '<span class="quote indirect" id="q1">إن المشروع سيبدأ في المدينة قريبا</span>',
    )
    expect(page('en/quotes') + page('en/quotes/2')).toContain('Speaker unknown')
    expect(page('en/quotes') + page('en/quotes/2')).toMatch(/<h2 id="unknown"[^>]*><bdi[^>]*>Speaker unknown/)
    expect(page('quotes') + page('quotes/2')).toContain('href="/articles/full/#q1"')
  })

  test('what leads to a place on its own page has that place', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    expect(page('articles/role')).toContain('href="#card-')
    for (const name of pages) {
      const html = readFileSync(join(dist, name), 'utf8')
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const dead = [...html.matchAll(/ href="#([^"]+)"/g)].flatMap(([, id = '']) => (ids.has(id) ? [] : [id]))
      expect([name, dead]).toEqual([name, []])
    }
  })

  test('a meeting of last week has its page, and is held against the other report', () => {
    expect(page('meetings/week-1-e1')).toContain('2020-W09')
    expect(page('en/meetings/week-1-e1')).toContain('id="with-week-2"')
    expect(page('meetings')).toContain('2020-W09')
  })

  test('no page but those of search, of quotes and of what a query can reach has a script', () => {
    for (const path of ['', 'articles/metadata', 'people', 'en/meetings']) expect(page(path)).not.toContain('<script')
    expect(page('articles/full').match(/<script/g)).toHaveLength(1)
  })
})

test('a folder without texts ends the build with the reason', () => {
  const empty = mkdtempSync(join(tmpdir(), 'corpus-empty-'))
  const { status, stdout, stderr } = build(empty)
  rmSync(empty, { recursive: true })
  expect(status).not.toBe(0)
  expect(stdout + stderr).toContain('there is no .txt file in this folder')
})
