import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderError, readFolder } from './index.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content)
const failure = async (path = folder): Promise<FolderError> => {
  const error: unknown = await readFolder(path).catch((reason: unknown) => reason)
  if (!(error instanceof FolderError)) throw new Error(`expected a FolderError, got ${String(error)}`)
  return error
}

describe('readFolder', () => {
  test('reads the texts, and no other file', async () => {
    await write('b.txt', 'عنوان\nنص الخبر الثاني.')
    await write('a.TXT', 'عنوان\nنص الخبر الأول.')
    await write('notes.md', '# not a text')
    await mkdir(join(folder, 'folder.txt'))
    const { articles, manifest } = await readFolder(folder)
    expect(articles.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.TXT'],
      ['b', 'b.txt'],
    ])
    expect(manifest.rights).toBe('full')
  })

  test('reads the manifest, with or without a byte order mark', async () => {
    await write('a.txt', 'عنوان\nنص الخبر.')
    await write(
      'corpus.json',
      `\ufeff${JSON.stringify({ title: { ar: 'أ', en: 'A' }, rights: 'excerpt', articles: { a: { author: 'كاتب' } } })}`,
    )
    const { articles, manifest } = await readFolder(folder)
    expect(manifest).toEqual({ title: { ar: 'أ', en: 'A' }, rights: 'excerpt' })
    expect(articles[0]).toMatchObject({ author: 'كاتب', rights: 'excerpt' })
  })

  test.each([
    ['empty', new Uint8Array(), 'empty-text'],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-text'],
    ['Windows-1256', Uint8Array.of(0xd3, 0xe6, 0xd1, 0xed, 0xc7), 'windows-1256'],
    ['invalid UTF-8', Uint8Array.of(0xd8, 0xb3, 0xff), 'invalid-utf8'],
  ])('a file that is %s is kept, with a diagnostic', async (_, content, code) => {
    await write('a.txt', content)
    const { articles } = await readFolder(folder)
    expect(articles[0]?.article?.diagnostics[0]?.code).toBe(code)
  })
})

test('a folder of more files than a process may open at once', async () => {
  for (let i = 0; i < 3000; i++) await write(`${i}.txt`, 'نص')
  expect((await readFolder(folder)).articles).toHaveLength(3000)
})

describe('entities.json', () => {
  const first = 'عنوان\nقال الوزير بسام الحلاق إن العمل بدأ.'

  test('says who is who', async () => {
    await write('a.txt', first)
    await write('entities.json', JSON.stringify({ people: { names: { 'بسام الحلاق': { latin: 'Bassam Hallak' } } } }))
    const { entities } = await readFolder(folder)
    expect(entities).toMatchObject([{ kind: 'person', slug: 'bassam-hallak', latin: { by: 'override' } }])
  })

  test('a wrong field names file, field and what is allowed', async () => {
    await write('a.txt', first)
    await write(
      'entities.json',
      JSON.stringify({ people: { same: [['x']], names: { x: { wikidata: '42' } } }, things: {} }),
    )
    const { code, messages } = await failure()
    expect(code).toBe('bad-overrides')
    expect(messages.en).toMatch(/entities\.json: people\.same\.0: /)
    expect(messages.en).toMatch(/entities\.json: people\.names\.x\.wikidata: /)
    expect(messages.en).toMatch(/entities\.json: \(top level\): .*"things"/)
    expect(messages.en).toContain('fields: people {same')
    expect(messages.ar).toContain('الحقول')
  })

  test('a name that is not there', async () => {
    await write('a.txt', first)
    await write('entities.json', JSON.stringify({ people: { names: { 'كمال العطار': {} } } }))
    expect((await failure()).messages.en).toContain('the overrides name what is not there: كمال العطار')
  })
})

describe('errors say what, where and what to do, in both languages', () => {
  test('no such folder', async () => {
    const { code, message } = await failure(join(folder, 'missing'))
    expect(code).toBe('no-folder')
    expect(message).toMatch(/missing: this folder cannot be read \(ENOENT\)\. Set CORPUS_DIR/)
    expect(message).toMatch(/تتعذر قراءة هذا المجلد/)
  })

  test('a text that is a link to a folder', async () => {
    await symlink(tmpdir(), join(folder, 'a.txt'))
    expect(await failure()).toMatchObject({
      code: 'unreadable',
      messages: { en: expect.stringContaining('a.txt: this file cannot be read (EISDIR)') },
    })
  })

  test('a folder without texts', async () => {
    await write('readme.md', '')
    expect(await failure()).toMatchObject({
      code: 'no-texts',
      messages: { en: expect.stringContaining('no .txt file') },
    })
  })

  test('a manifest with a wrong field names file, field and what is allowed', async () => {
    await write('a.txt', 'نص')
    await write('corpus.json', JSON.stringify({ title: { ar: 'أ', en: 'A' }, rights: 'open', colour: 1 }))
    const { messages } = await failure()
    expect(messages.en).toMatch(/corpus\.json: rights: .*"full"\|"excerpt"\|"metadata"/)
    expect(messages.en).toMatch(/corpus\.json: \(top level\): .*"colour"/)
    expect(messages.ar).toMatch(/corpus\.json: rights: اختيار غير مقبول/)
  })

  test('a manifest that is not JSON', async () => {
    await write('a.txt', 'نص')
    await write('corpus.json', '{ title: }')
    expect((await failure()).messages.en).toMatch(/corpus\.json: this is not JSON: .*position 2/)
  })

  test('a manifest that names a text that is not there', async () => {
    await write('a.txt', 'نص')
    await write('corpus.json', JSON.stringify({ title: { ar: 'أ', en: 'A' }, rights: 'full', articles: { z: {} } }))
    expect((await failure()).messages.en).toContain('names an article that is not there: z')
  })
})
