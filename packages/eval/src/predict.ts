import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArticle } from '@corpus/core'
import { namesModel } from '@corpus/names-ar'
import { toGold } from './to-gold.ts'

const USAGE = `usage: pnpm --silent run predict TEXT_DIR OUT_DIR

Parses every TEXT_DIR/*.txt and writes OUT_DIR/NAME.json in the shape of the gold files.
TEXT_DIR/meta.jsonl, if there is one, gives reference dates: {"id": NAME, "referenceDate": "YYYY-MM-DD"}.`

const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE)
} else {
  const [textDir, outDir, extra] = args
  if (textDir === undefined || outDir === undefined || extra !== undefined) fail('two folders are needed')
  else if (!existsSync(textDir) || !statSync(textDir).isDirectory()) fail(`not a folder: ${textDir}`)
  else predict(textDir, outDir)
}

function predict(textDir: string, outDir: string): void {
  const names = namesModel()
  const files = readdirSync(textDir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  if (files.length === 0) fail(`no .txt file in ${textDir}`)
  const references = readReferences(join(textDir, 'meta.jsonl'))
  mkdirSync(outDir, { recursive: true })
  for (const name of files) {
    const id = basename(name, '.txt')
    const text = readFileSync(join(textDir, name), 'utf8')
    const referenceDate = references.get(id)
    const informed = referenceDate === undefined ? null : parseArticle(text, { names, referenceDate })
    writeFileSync(
      join(outDir, `${id}.json`),
      `${JSON.stringify(toGold(parseArticle(text, { names }), informed), null, 1)}\n`,
    )
  }
  console.error(`${files.length} texts: ${outDir}`)
}

function readReferences(file: string): Map<string, string> {
  const references = new Map<string, string>()
  if (!existsSync(file)) return references
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && 'id' in row && 'referenceDate' in row) {
      if (typeof row.id === 'string' && typeof row.referenceDate === 'string') references.set(row.id, row.referenceDate)
    }
  }
  return references
}

function fail(message: string): never {
  console.error(`predict: ${message}\n\n${USAGE}`)
  process.exit(2)
}
