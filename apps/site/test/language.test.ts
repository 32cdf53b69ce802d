import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/i18n'
import { formatDate } from '../src/i18n/format'

const APPS = fileURLToPath(new URL('../../', import.meta.url))

describe('core alone knows Arabic', () => {
  test('an Arabic letter in an app stands only where the interface speaks', () => {
    const speaking = [
      'api/src/docs.tsx',
      'api/src/faults.ts',
      'api/src/problem.ts',
      'api/src/serve.ts',
      'site/src/i18n/ar.ts',
      'site/src/i18n/en.ts',
      'site/src/i18n/meetings/ar.ts',
      'site/src/i18n/quotes-ar.ts',
      'site/src/i18n/search-ar.ts',
    ]
    const files = ['api/src', 'api/scripts', 'site/src'].flatMap((folder) =>
      readdirSync(join(APPS, folder), { recursive: true, encoding: 'utf8', withFileTypes: false }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    const arabic = files.filter(
      (file) =>
        /\.(?:ts|tsx|astro|css)$/.test(file) && /\p{Script=Arabic}/u.test(readFileSync(join(APPS, file), 'utf8')),
    )
    expect(arabic.sort()).toEqual(speaking)
  })

  test('style names no side: before and after, never left and right', () => {
    const files = readdirSync(join(APPS, 'site/src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:astro|css)$/.test(name),
    )
    for (const file of files) {
      expect(readFileSync(join(APPS, 'site/src', file), 'utf8'), file).not.toMatch(
        /\b(?:left|right|top|bottom)\s*:|-(?:left|right)\b|text-align:\s*(?:left|right)/,
      )
    }
  })
})

describe('formatDate', () => {
  test.each([
    ['2024-11-21T03:39:00+00:00', 'الخميس، ٢١ نوفمبر ٢٠٢٤ في ٠٣:٣٩ (UTC)', 'Thursday, 21 November 2024 at 03:39 (UTC)'],
    [
      '2021-05-05T22:07:00+03:00',
      'الأربعاء، ٥ مايو ٢٠٢١ في ٢٢:٠٧ (UTC+03:00)',
      'Wednesday, 5 May 2021 at 22:07 (UTC+03:00)',
    ],
    ['2025-03-09T17:05:00', 'الأحد، ٩ مارس ٢٠٢٥ في ١٧:٠٥', 'Sunday, 9 March 2025 at 17:05'],
    ['2020-03-01', 'الأحد، ١ مارس ٢٠٢٠', 'Sunday, 1 March 2020'],
    ['2020-03', 'مارس ٢٠٢٠', 'March 2020'],
    ['2020', '٢٠٢٠', '2020'],
    ['2020-W09', '2020-W09', '2020-W09'],
    ['2020-22', '2020-22', '2020-22'],
    ['19XX', '19XX', '19XX'],
  ])('%s', (iso, ar, en) => {
    const plain = (text: string): string => text.replace(/\u200f/g, '')
    expect(plain(formatDate(iso, languages.ar))).toBe(ar)
    expect(formatDate(iso, languages.en)).toBe(en)
  })
})
