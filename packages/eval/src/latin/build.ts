import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normalize } from '@corpus/core'
import { distanceOf, foldLatin } from '@corpus/core/latin'
import { SHARED } from '../shared.ts'

/** Writes packages/latin-ar/src/words.ts from the name words of Wikidata: the usual Latin spelling of each Arabic word. */
const OUT = fileURLToPath(new URL('../../../latin-ar/src/words.ts', import.meta.url))
/** A word met once is kept if it is long: short ones are mostly noise. */
const LEAST_LETTERS = 5

if (SHARED === null) {
  console.error('../shared is not here: nothing is written.')
  process.exit(1)
}
const counts = new Map<string, Map<string, number>>()
for (const line of readFileSync(`${SHARED}/data/names/wikidata-cc0/names.tsv`, 'utf8').split('\n').slice(1)) {
  const [arabic = '', latin = '', count = '0'] = line.split('\t')
  const word = normalize(arabic)
  const spelling = foldLatin(latin)
  if (!/^[\u0621-\u06ff]{2,}$/.test(word) || !/^[a-z]{2,}$/.test(spelling) || distanceOf(word, spelling) !== 0) continue
  const known = counts.get(word) ?? new Map<string, number>()
  counts.set(word, known.set(spelling, (known.get(spelling) ?? 0) + Number(count)))
}
/** العزيز elaziz: the article and another word, unless the spelling is common (البرت albert). */
const COMMON = 5
const usual = new Map<string, string>()
for (const [word, spellings] of counts) {
  const [best] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (!best || (best[1] < 2 && word.length < LEAST_LETTERS)) continue
  const rest = word.startsWith('ال') && /^[ae]l/.test(best[0]) ? best[0].slice(2) : null
  const withArticle =
    rest !== null && (counts.get(word.slice(2))?.has(rest) || (best[1] < COMMON && /^[^aeiou]/.test(rest)))
  if (!withArticle) usual.set(word, best[0])
}
const rows = [...usual].map((row) => row.join(' '))
rows.sort()
writeFileSync(
  OUT,
  `// Usual Latin spellings, see README.md. Written by packages/eval/src/latin/build.ts; do not edit.\nexport const words = \`${rows.join('\n')}\`\n`,
)
console.log(`${rows.length} words: ${OUT}`)
