import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'

const SCRIPT = fileURLToPath(new URL('../scripts/compile-corpus.ts', import.meta.url))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-compile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const compile = () =>
  spawnSync(process.execPath, [SCRIPT, join(folder, 'out.json')], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS_DIR: folder },
  })

describe('CORPUS_DIR', () => {
  test('another folder is compiled, and its bytes come back as they were', async () => {
    const bytes = Buffer.from([0xd3, 0xe6, 0xd1, 0xed, 0xc7, 0x0a, 0xc7])
    writeFileSync(join(folder, 'old.txt'), bytes)
    expect(compile()).toMatchObject({ status: 0, stdout: expect.stringContaining('1 articles') })
    const app = createApp(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')))
    const response = await app.request('/v1/articles/old/text')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=windows-1256')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })

  test.each([
    ['no text', () => {}, /no \.txt file/],
    [
      'a wrong manifest',
      () => {
        writeFileSync(join(folder, 'a.txt'), 'نص')
        writeFileSync(join(folder, 'corpus.json'), '{"rights":"open"}')
      },
      /corpus\.json: rights: .*"full"\|"excerpt"\|"metadata"/,
    ],
  ])('%s ends with one clear message', (_, prepare, message) => {
    prepare()
    const { status, stderr } = compile()
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
  })
})
