import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Article, findEntities, parseArticle } from '@corpus/core'
import { latinSpellings } from '@corpus/latin-ar'
import { namesModel } from '@corpus/names-ar'
import { SHARED } from '../shared.ts'

/**
 * Prints the largest identities of the news sample that several names or articles were merged into, to be looked at:
 * print-largest.ts [MOST] [KIND].
 */
const [most = '100', kind = 'all'] = process.argv.slice(2)

if (SHARED === null) {
  console.error('../shared is not here: there is no sample.')
  process.exit(1)
}
const rows = gunzipSync(readFileSync(`${SHARED}/data/news/saudinewsnet/sample.jsonl.gz`))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; title: string; content: string })
const names = namesModel()
const spellings = latinSpellings()
let start = performance.now()
const articles: Article[] = rows.map(({ title, content }, index) =>
  parseArticle(`${title}\n${content}`, { id: `n${index}`, names }),
)
console.log(`${articles.length} articles parsed in ${seconds(start)}`)
start = performance.now()
const entities = findEntities(articles, { spellings })
console.log(`linked in ${seconds(start)}: ${entities.length} identities`)
for (const part of [0.25, 0.5]) {
  start = performance.now()
  findEntities(articles.slice(0, articles.length * part), { spellings })
  console.log(`  ${part * 100} % of the articles: ${seconds(start)}`)
}
const reasons = new Map<string, number>()
for (const { merges } of entities) for (const { rule } of merges) reasons.set(rule, (reasons.get(rule) ?? 0) + 1)
console.log([...reasons].map(([rule, count]) => `${rule} ${count}`).join(', '))

const merged = entities
  .filter(
    (entity) =>
      (kind === 'all' || entity.kind === kind) && entity.merges.some(({ rule }) => !rule.startsWith('article')),
  )
  .sort((a, b) => b.mentions.length - a.mentions.length)
  .slice(0, Number(most))
for (const [index, { kind, slug, name, forms, roles, mentions, merges }] of merged.entries()) {
  const count = new Set(mentions.map(({ article }) => article)).size
  console.log(`\n${index + 1}. ${kind} ${slug} ${name} (${mentions.length} in ${count} articles)`)
  console.log(
    `   forms: ${forms
      .slice(0, 14)
      .map(({ form, count }) => `${form} ${count}`)
      .join(' | ')}`,
  )
  if (roles.length > 0)
    console.log(
      `   roles: ${roles
        .slice(0, 6)
        .map(({ text, held }) => `${text} ${held.length}`)
        .join(' | ')}`,
    )
  const told = merges.filter(({ rule, names: [a, b] }) => rule !== 'article/short-form' && a !== b)
  console.log(
    `   merges: ${told
      .slice(0, 12)
      .map(({ rule, names, evidence }) => `${rule} ${names.join(' = ')}${evidence ? ` (${evidence})` : ''}`)
      .join(' | ')}`,
  )
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(2)} s`
}
