import { cliticModel } from '@corpus/clitics-ar'
import { normalize } from '@corpus/core'
import { indexBuilder, openIndex, type Query, type SearchIndex, search, type TermLevel } from '@corpus/core/search'
import { analyzers, plainIndex } from '../search/analyzers.ts'
import { type News, readSaudi, shuffled, WORD } from '../search/news.ts'
import { AMBIGUOUS, attachedForms, cliticForms, readNouns, toForm } from '../search/nouns.ts'
import { SHARED } from '../shared.ts'
import { finds, readForms } from '../terms/forms.ts'
import { demand, printTable } from './table.ts'

/**
 * What analyzers find, over SaudiNewsNet: the article for its headline, which is not in the text; and all articles that
 * have a noun in any form with clitics. One BM25 ranks for all; ours has more than one term for a word.
 */
/** The headlines, in the order of the shuffle, on which the weights of the levels were chosen: not asked for. */
const CHOSEN_ON = { from: 1000, to: 3500 } as const
const NOUNS = 500
const OURS = 'Corpus'
/** Queries are made here, not read from a text. */
const NOWHERE = { start: 0, end: 0 }

if (SHARED === null) console.log('../shared is not here: the bench of retrieval is skipped.')
else await run(SHARED)

async function run(shared: string): Promise<void> {
  const news = readSaudi(shared)
  const texts = news.map(({ text }) => (text.match(WORD) ?? []).map((word) => normalize(word, { level: 'bare' })))
  const builder = indexBuilder({ model: cliticModel() })
  news.forEach(({ text }, i) => {
    builder.add({ id: String(i), source: text, breaks: [], fields: [], card: {} })
  })
  const index = openIndex(builder.build())
  await benchHeadlines(news, texts, index)
  await benchNouns(shared, texts, index)
  await benchForms()
}

async function benchHeadlines(news: readonly News[], texts: readonly string[][], index: SearchIndex): Promise<void> {
  const usable = shuffled([...news.keys()], 7).filter(
    (i) => news[i]?.title.trim() !== '' && (news[i]?.text.length ?? 0) > 200,
  )
  const asked = usable.filter((_, place) => place < CHOSEN_ON.from || place >= CHOSEN_ON.to)
  const wordsOf = (i: number): string[] => [...new Set(news[i]?.title.match(WORD) ?? [])]
  const figures = new Map<string, number>()
  for (const analyzer of analyzers) {
    const plain = plainIndex(texts, analyzer)
    const ranks = asked.map((i) => plain.rank(wordsOf(i).map((word) => normalize(word, { level: 'bare' }))).indexOf(i))
    figures.set(analyzer.name, reciprocal(ranks))
  }
  const ranks: number[] = []
  for (const i of asked) {
    const { hits } = await search(index, anyOf(wordsOf(i)), { level: 'root' })
    ranks.push(hits.findIndex(({ id }) => id === String(i)))
  }
  const ours = reciprocal(ranks)
  printTable(
    `Headline to article: MRR@10 of ${asked.length} among ${news.length}`,
    ['', 'MRR@10', 'ours above'],
    [
      ...[...figures].map(([name, mrr]) => [name, mrr.toFixed(4), `${(100 * (ours / mrr - 1)).toFixed(1)} %`]),
      [OURS, ours.toFixed(4), ''],
    ],
  )
  demand('MRR by that of folding with prefixes cut', ours / (figures.get('folding, و and ال cut') ?? 1), 1.02)
  for (const name of ['light10', 'Snowball']) demand(`MRR by that of ${name}`, ours / (figures.get(name) ?? 1), 1.04)
}

function reciprocal(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0), 0) / ranks.length
}

function anyOf(words: readonly string[]): Query {
  return {
    kind: 'or',
    parts: words.map((text) => ({ kind: 'word', text, level: null, prefix: false, span: NOWHERE })),
  }
}

/** Recall of the articles that hold a form, and share of those among the found; means over all queries. */
interface Quality {
  recall: number
  share: number
}

async function benchNouns(shared: string, texts: readonly string[][], index: SearchIndex): Promise<void> {
  const holding = new Map<string, Set<number>>()
  texts.forEach((words, i) => {
    for (const word of words) {
      const form = toForm(word)
      const holders = holding.get(form) ?? new Set()
      holders.add(i)
      holding.set(form, holders)
    }
  })
  const goldOf = (noun: string): Set<number> => {
    const gold = new Set<number>()
    for (const form of cliticForms(noun)) for (const i of holding.get(form) ?? []) gold.add(i)
    return gold
  }
  const frequent = readNouns(shared).filter((noun) => (holding.get(toForm(noun))?.size ?? 0) >= 3)
  const nouns = shuffled(frequent, 11).slice(0, NOUNS)
  const ask = async (find: (word: string) => Promise<ReadonlySet<number>> | ReadonlySet<number>, of: string[]) => {
    const sum: Quality = { recall: 0, share: 0 }
    let queries = 0
    for (const noun of of) {
      const gold = goldOf(noun)
      for (const form of attachedForms(noun)) {
        const found = await find(form)
        const right = [...found].filter((i) => gold.has(i)).length
        sum.recall += right / gold.size
        sum.share += found.size === 0 ? 0 : right / found.size
        queries++
      }
    }
    return { recall: sum.recall / queries, share: sum.share / queries }
  }
  const cells = ({ recall, share }: Quality): string[] => [(100 * recall).toFixed(2), (100 * share).toFixed(2)]
  const rows: string[][] = []
  for (const analyzer of analyzers.slice(1)) {
    const plain = plainIndex(texts, analyzer)
    rows.push([
      analyzer.name,
      ...cells(await ask(plain.documentsOf, nouns)),
      ...cells(await ask(plain.documentsOf, AMBIGUOUS)),
    ])
  }
  const ours = (level: TermLevel) => async (text: string) => {
    const query: Query = { kind: 'word', text, level, prefix: false, span: NOWHERE }
    const { hits } = await search(index, query, { limit: texts.length })
    return new Set(hits.map(({ id }) => Number(id)))
  }
  for (const level of ['clitic', 'lemma'] as const) {
    const all = await ask(ours(level), nouns)
    const ambiguous = await ask(ours(level), AMBIGUOUS)
    rows.push([`${OURS}, level ${level}`, ...cells(all), ...cells(ambiguous)])
    if (level !== 'clitic') continue
    demand('recall of forms with clitics', all.recall, 0.98)
    demand('share of forms with clitics', all.share, 0.97)
    demand('recall, first letter like a clitic', ambiguous.recall, 0.95)
    demand('share, first letter like a clitic', ambiguous.share, 0.95)
  }
  printTable(
    `${nouns.length} nouns, each asked for in eight forms; ${AMBIGUOUS.length} that begin like a clitic`,
    ['', 'recall %', 'share %', 'recall %', 'share %'],
    rows,
  )
}

/** The list of everyday forms, each form a text of its own, found through the index. */
async function benchForms(): Promise<void> {
  const forms = readForms()
  const builder = indexBuilder({ model: cliticModel() })
  forms.forEach(({ form }, i) => {
    builder.add({ id: String(i), source: form, breaks: [], fields: [], card: {} })
  })
  const index = openIndex(builder.build())
  let found = 0
  for (const [i, { word }] of forms.entries()) {
    const query: Query = { kind: 'word', text: word, level: null, prefix: false, span: NOWHERE }
    const { hits } = await search(index, query, { limit: forms.length })
    if (hits.some(({ id }) => id === String(i))) found++
  }
  const model = cliticModel()
  const direct = forms.filter((form) => finds(form, 'lemma', model, model)).length
  printTable(
    `Everyday forms, of ${forms.length}`,
    ['', 'found'],
    [
      ['through the index, as on the site', `${found} (${((100 * found) / forms.length).toFixed(1)} %)`],
      ['terms alone', `${direct} (${((100 * direct) / forms.length).toFixed(1)} %)`],
    ],
  )
  demand('everyday forms found through the index', found / forms.length, 0.95)
}
