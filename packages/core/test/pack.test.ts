import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const folder = mkdtempSync(join(tmpdir(), 'corpus-pack-'))
const project = join(folder, 'project')
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8' })

beforeAll(() => {
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: PACKAGE, stdio: 'ignore' })
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', join(folder, tarball ?? ''))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package in an empty project', () => {
  test('runs from plain JavaScript', () => {
    writeFileSync(
      join(project, 'plain.mjs'),
      `import { parseArticle } from '@corpus/core'
       import { articleSchema } from '@corpus/core/schema'
       const article = parseArticle('عنوان\\nالقاهرة - رويترز\\nقال الوزير إن الاجتماع تأجل.')
       console.log(articleSchema.parse(article).blocks.map((block) => block.kind).join())`,
    )
    expect(run(process.execPath, 'plain.mjs').trim()).toBe('headline,dateline,lead')
  })

  test.each(['nodenext', 'bundler'])('compiles under strict and runs from TypeScript (%s)', (moduleResolution) => {
    writeFileSync(
      join(project, 'strict.ts'),
      `import { parseArticle, buildCorpus, defaultManifest, type Article, type BlockKind } from '@corpus/core'
       const article: Article = parseArticle('عنوان\\nنص الخبر قصير.', { referenceDate: '2024-11-21' })
       const kinds: readonly BlockKind[] = article.blocks.map((block) => block.kind)
       console.log(kinds.join(), buildCorpus([{ name: 'a.txt', content: article.source }], defaultManifest).articles.length)
       // @ts-expect-error layers are read-only
       article.blocks = []`,
    )
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--types',
      '',
    ]
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
    run(
      process.execPath,
      TSC,
      ...options,
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      '--outDir',
      'out',
      'strict.ts',
    )
    expect(run(process.execPath, join('out', 'strict.js')).trim()).toBe('headline,lead 1')
  })

  test('ships the JSON Schemas and no source of its tests', () => {
    const root = join(project, 'node_modules/@corpus/core')
    const manifest = JSON.parse(readFileSync(join(root, 'dist/schema/manifest.schema.json'), 'utf8'))
    expect(manifest.$defs?.Manifest ?? manifest).toHaveProperty('properties.rights')
    expect(readdirSync(root, { recursive: true }).filter((name) => String(name).includes('.test.'))).toEqual([])
  })
})
