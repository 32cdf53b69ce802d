import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What each part may import: a folder of src, or a file at its root. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: [],
  structure: ['lexicon', 'text'],
  words: ['lexicon', 'text'],
  dates: ['lexicon', 'structure', 'text'],
  mentions: ['lexicon', 'structure', 'text', 'words'],
  quotes: ['lexicon', 'mentions', 'structure', 'text'],
  events: ['dates', 'lexicon', 'mentions', 'quotes', 'structure', 'text'],
  diagnostic: ['text'],
  decode: ['diagnostic', 'text'],
  article: ['dates', 'diagnostic', 'events', 'mentions', 'quotes', 'structure'],
  checks: ['article', 'dates', 'diagnostic', 'lexicon', 'structure', 'text'],
  check: ['article', 'checks', 'diagnostic', 'text'],
  parse: ['article', 'check', 'dates', 'events', 'mentions', 'quotes', 'structure', 'text'],
  'parse-bytes': ['article', 'decode', 'parse'],
  latin: ['lexicon', 'text'],
  corpus: ['article', 'decode', 'events', 'latin', 'lexicon', 'mentions', 'parse', 'parse-bytes', 'quotes', 'text'],
  compare: ['article', 'corpus', 'lexicon', 'mentions', 'search', 'text', 'words'],
  export: ['article', 'corpus', 'dates', 'mentions', 'text'],
  search: ['article', 'corpus', 'latin', 'lexicon', 'text', 'words'],
  schema: ['corpus', 'diagnostic', 'events', 'parse', 'quotes', 'search', 'structure', 'zod'],
  index: [
    'article',
    'check',
    'compare',
    'corpus',
    'dates',
    'decode',
    'diagnostic',
    'events',
    'latin',
    'mentions',
    'parse',
    'parse-bytes',
    'quotes',
    'structure',
    'text',
    'words',
  ],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
const partOf = (file: string): string => file.replace(/[\\/].*$|\.ts$/, '')

describe('imports point one way', () => {
  test.each(files)('%s', (file) => {
    const part = partOf(file)
    const imports = [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import|import\() ?'([^']+)'/g)].map(
      ([, path = '']) => {
        if (!path.startsWith('.')) return path
        return partOf(relative(SRC, join(SRC, dirname(file), path)).replace(/\.js$/, '.ts'))
      },
    )
    const foreign = imports.filter((name) => name !== part)
    expect(MAY_IMPORT[part]).toEqual(expect.arrayContaining(foreign))
  })

  test('core asks no clock, locale, network or file', () => {
    for (const file of files) {
      expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(
        /Date\.now|new Date\(\)|toLocale|Math\.random|\bfetch\(|node:|process\./,
      )
    }
  })

  test('lexicons hold data only', () => {
    for (const file of files.filter((name) => partOf(name) === 'lexicon')) {
      expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(/=>|function|new RegExp|\/[gu]+\b/)
    }
  })
})
