import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { weights } from '../src/weights.js'
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
  test('weights and tables take 450 KB with gzip at most', () => {
    const built = readFileSync(`${FOLDER}/dist/index.js`)
    expect(gzipSync(built, { level: 9 }).length).toBeLessThanOrEqual(450_000)
  })

  test('a page that normalises, tokenises and searches loads neither', async () => {
    const page = await bundle(
      `import { normalize, splitSentences, tokenize } from '@corpus/core'
       import { terms } from '@corpus/core/search'
       console.log(normalize('نص'), tokenize('نص'), splitSentences('نص'), terms('نص'))`,
    )
    expect(page).not.toContain(weights.slice(0, 200))
    expect(page).not.toContain(words.slice(0, 200))
    expect(page.length).toBeLessThan(200_000)
  })

  test('a page that asks for the model loads both', async () => {
    const page = await bundle(`import { cliticModel } from '@corpus/clitics-ar'; console.log(cliticModel())`)
    expect(page).toContain(words.slice(0, 200))
  })
})
