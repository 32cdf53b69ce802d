import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArticle, type Span, tokenize } from '@corpus/core'
import { type TagOptions, tagNames } from '@corpus/core/names'
import { namesModel } from '@corpus/names-ar'
import { printTable } from '../bench/table.ts'
import { SHARED } from '../shared.ts'
import { readCorpus } from './corpus.ts'
import { scoreCorpus } from './score-corpus.ts'
import { Tally } from './tally.ts'

/**
 * Scores the tagger that ships: on corpora of tags alone and as `parseArticle` uses it, on the dev texts alone. All
 * sets, or those that are named.
 */

const THREE = ['person', 'place', 'organization'] as const

/** `other`: with names of the class MISC; `conll`: labelled by the guideline of CoNLL. */
const corpora: Readonly<
  Record<string, { readonly name: string; readonly file: string; readonly other: boolean; readonly conll?: boolean }>
> = {
  anercorp: { name: 'ANERcorp test', file: 'anercorp/test.tsv', other: true },
  clean: { name: 'CLEANANERCorp test', file: 'cleananercorp/test.tsv', other: true, conll: true },
  wojood: { name: 'Wojood sample test', file: 'wojood-sample/test.tsv', other: false },
  aqmar: { name: 'AQMAR', file: 'aqmar/aqmar.tsv', other: false },
}

const model = namesModel()
/** `--lean=1` to prefer names to none, see `TagOptions`. */
const lean = process.argv.find((word) => word.startsWith('--lean='))?.slice(7)
const options: TagOptions = lean === undefined ? {} : { lean: Number(lean) }

function scoreDev(folder: string, ids: RegExp): string[][] {
  const lists = [
    ['persons', 'person'],
    ['places', 'place'],
    ['organisations', 'organization'],
  ] as const
  const exact = new Map(lists.map(([list]) => [list, new Tally()]))
  const overlap = new Map(lists.map(([list]) => [list, new Tally()]))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json') && ids.test(file))) {
    const gold = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, (Span & { type: string })[]>
    const source = readFileSync(`${folder}/${name.replace('.gold.json', '.txt')}`, 'utf8')
    const junk = (gold['blocks'] ?? []).filter(({ type }) => type === 'boilerplate')
    const sentences = parseArticle(source).sentences.map(({ span }) => span)
    const found = tagNames(source, tokenize(source), sentences, model, options)
      .map(({ kind, span }) => ({ kind, ...span }))
      .filter(({ start, end }) => !junk.some((block) => start < block.end && block.start < end))
    for (const [list, kind] of lists) {
      const got = found.filter((item) => item.kind === kind)
      exact.get(list)?.add(gold[list] ?? [], got)
      overlap.get(list)?.add(gold[list] ?? [], got, true)
      if (process.argv.includes('--show')) {
        const wanted = gold[list] ?? []
        const text = ({ start, end }: Span) => source.slice(start, end)
        const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end
        const missed = wanted.filter((a) => !got.some((b) => same(a, b))).map(text)
        const wrong = got.filter((a) => !wanted.some((b) => same(a, b))).map(text)
        if (missed.length + wrong.length > 0)
          console.log(name, list, '\n   missed', missed.join(' | '), '\n   wrong', wrong.join(' | '))
      }
    }
  }
  return lists.flatMap(([list]) => [
    [`dev ${list}, exact`, ...(exact.get(list)?.row ?? [])],
    [`dev ${list}, overlap`, ...(overlap.get(list)?.row ?? [])],
  ])
}

function scoreSet(set: string, shared: string): string[][] {
  if (set === 'dev') return scoreDev(`${shared}/eval/dev`, /./)
  const corpus = corpora[set]
  if (!corpus) return []
  const sentences = readCorpus(`${shared}/data/ner/${corpus.file}`)
  const kinds = corpus.other ? [...THREE, 'other' as const] : THREE
  return [
    ...toRows(corpus.name, scoreCorpus(sentences, kinds, 'model', model, options)),
    ...(corpus.conll
      ? toRows(`${corpus.name}, by CoNLL's guideline`, scoreCorpus(sentences, kinds, 'conll', model, options))
      : []),
    ...toRows(`${corpus.name}, parseArticle`, scoreCorpus(sentences, THREE, 'parse', model, options)),
  ]
}

function toRows(name: string, tallies: ReadonlyMap<string, Tally>): string[][] {
  return [...tallies].map(([kind, tally]) => [`${name}, ${kind}`, ...tally.row])
}

if (SHARED === null || !existsSync(`${SHARED}/data/ner`)) console.log('../shared is not here: nothing to score')
else {
  const shared = SHARED
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const sets = named.length > 0 ? named : ['dev', ...Object.keys(corpora)]
  printTable(
    'Names',
    ['', 'P', 'R', 'F1'],
    sets.flatMap((set) => scoreSet(set, shared)),
  )
}
