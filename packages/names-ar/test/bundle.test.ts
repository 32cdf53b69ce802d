import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { words } from '../src/words.js'

const FOLDER = fileURLToPath(new URL('..', import.meta.url))

/** What a page with this script loads. */
async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: FOLDER },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe('size', () => {
  test('weights and tables take 1,000 KB with gzip at most', () => {
    const built = readFileSync(`${FOLDER}/dist/index.js`)
    expect(gzipSync(built, { level: 9 }).length).toBeLessThanOrEqual(1_000_000)
  })

  test('a page that parses without the model does not load it', async () => {
    const page = await bundle(`import { parseArticle } from '@corpus/core'; console.log(parseArticle('نص'))`)
    expect(page).not.toContain(words.slice(0, 200))
  })
})
