import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../.readme-example.mjs', import.meta.url))

test('the example in the README prints what it says', () => {
  const readme = readFileSync(`${ROOT}/README.md`, 'utf8')
  const block = (name: string): string =>
    new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
  const code = block('example')
  expect(code).toContain('parseArticle')
  // It stands in this package, which has the library; it runs at the root, as the README says.
  writeFileSync(EXAMPLE, code)
  try {
    const printed = execFileSync(process.execPath, [EXAMPLE], { cwd: ROOT, encoding: 'utf8' })
    expect(printed.replace(/ +$/gm, '')).toBe(block('printed'))
  } finally {
    rmSync(EXAMPLE)
  }
})
