import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { packLexicon, readWord, toClass } from '@corpus/core/clitics'

const LETTERS = /^[\u0621-\u063a\u0641-\u064a\u066e-\u06d3]+$/

/** How often each written form (level `letters`) stands in the titles and texts of news/ant. */
function countNews(file: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue
    const { title, text } = JSON.parse(line) as { title: string; text: string }
    for (const [surface] of `${title}\n${text}`.matchAll(/[\u0621-\u065f\u0670-\u06d3]+/g)) {
      const { folded } = readWord(surface)
      if (LETTERS.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  }
  return counts
}

/** How often each written form stands in the names of names/wikidata-cc0. */
export function countNames(file: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [arabic = '', , count] = line.split('\t')
    const { folded } = readWord(arabic)
    if (LETTERS.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + Number(count))
  }
  return counts
}

/** The longest form that the packed lexicon keeps. */
const LONGEST = 24

/** The lexicon that ships: classes of both counts. */
function packCounts(news: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): string {
  const words = [...new Set([...news.keys(), ...names.keys()])].filter((word) => word.length <= LONGEST)
  return packLexicon(words.map((word) => [word, toClass(news.get(word) ?? 0, 15), toClass(names.get(word) ?? 0, 7)]))
}

/** The lexicon from the shared data. */
export function packShared(shared: string): string {
  return packCounts(
    countNews(`${shared}/data/news/ant/ant.jsonl.gz`),
    countNames(`${shared}/data/names/wikidata-cc0/names.tsv`),
  )
}
