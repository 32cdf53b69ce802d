import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../.readme-example.mjs', import.meta.url))

const README = readFileSync(`${ROOT}/README.md`, 'utf8')
const block = (name: string): string =>
  new RegExp(`<!-- ${name} -->\\n+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? ''

/** What a program prints. It stands in this package, which has the libraries, and runs at the root, as the README says. */
function run(code: string): string {
  writeFileSync(EXAMPLE, code)
  try {
    return execFileSync(process.execPath, [EXAMPLE], { cwd: ROOT, encoding: 'utf8' }).replace(/ +$/gm, '')
  } finally {
    rmSync(EXAMPLE)
  }
}

test('the example in the README prints what it says', () => {
  expect(block('example')).toContain('parseArticle')
  expect(run(block('example'))).toBe(block('printed'))
})

test('the values beside the lines of the README are theirs', () => {
  const lines = block('values').split('\n')
  const shown = lines.flatMap((line) => /^(.+) \/\/ '?([^':]+)'?/.exec(line)?.[2] ?? [])
  expect(shown.length).toBeGreaterThan(2)
  const code = lines.map((line) => line.replace(/^(.+) \/\/ .*$/, 'console.log($1)')).join('\n')
  expect(run(code).trim().split('\n')).toEqual(shown)
})
