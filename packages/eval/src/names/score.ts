import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArticle, type Span, tokenize } from '@corpus/core'
import { labelSpans, type TagOptions, tagNames } from '@corpus/core/names'
import { namesModel } from '@corpus/names-ar'
import { printTable } from '../bench/table.ts'
import { SHARED } from '../shared.ts'
import { type Entity, entitiesOfTags, readCorpus } from './corpus.ts'

/** Scores the tagger that ships, alone and without rules: on corpora of tags, and on the dev texts. */

const model = namesModel()
/** `--lean=0` for the habit of the corpus that it was trained on. */
const lean = process.argv.find((word) => word.startsWith('--lean='))?.slice(7)
const options: TagOptions = lean === undefined ? {} : { lean: Number(lean) }

class Tally {
  right = 0
  found = 0
  gold = 0
  add(gold: readonly Span[], found: readonly Span[], overlap = false): void {
    this.gold += gold.length
    this.found += found.length
    const free = new Set(gold)
    for (const span of found) {
      for (const other of free) {
        const same = span.start === other.start && span.end === other.end
        if (!same && !(overlap && span.start < other.end && other.start < span.end)) continue
        free.delete(other)
        this.right++
        break
      }
    }
  }
  get row(): string[] {
    const percent = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1))
    return [
      percent(this.right, this.found),
      percent(this.right, this.gold),
      percent(2 * this.right, this.found + this.gold),
    ]
  }
}

/** Names of consecutive sentences, tagged `BATCH` at a time: the corpora do not tell where a document ends. */
const BATCH = 25

function scoreCorpus(name: string, file: string, kinds: readonly Entity['kind'][]): string[][] {
  const sentences = readCorpus(file)
  const tallies = new Map<string, Tally>([...kinds, 'all'].map((kind) => [kind, new Tally()]))
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH)
    let source = ''
    const spans: Span[] = []
    /** Where each token of the batch is, and in which sentence. */
    const places: { start: number; end: number; sentence: number; token: number }[] = []
    batch.forEach(({ tokens }, s) => {
      const start = source.length
      tokens.forEach((token, t) => {
        places.push({ start: source.length, end: source.length + token.length, sentence: s, token: t })
        source += `${token} `
      })
      spans.push({ start, end: source.length - 1 })
      source += '\n'
    })
    const found = labelSpans(source, tokenize(source), spans, model, options).map(
      ({ kind, span }): Entity & { sentence: number } => {
        const inside = places.filter(({ start, end }) => span.start < end && start < span.end)
        const first = inside[0]
        const last = inside.at(-1)
        return { kind, start: first?.token ?? 0, end: (last?.token ?? 0) + 1, sentence: first?.sentence ?? 0 }
      },
    )
    batch.forEach(({ tags }, s) => {
      const gold = entitiesOfTags(tags)
      for (const kind of kinds) {
        const wanted = gold.filter((entity) => entity.kind === kind)
        const got = found.filter((entity) => entity.sentence === s && entity.kind === kind)
        tallies.get(kind)?.add(wanted, got)
        tallies.get('all')?.add(wanted, got)
      }
    })
  }
  return [...tallies].map(([kind, tally]) => [`${name}, ${kind}`, ...tally.row])
}

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

if (SHARED === null || !existsSync(`${SHARED}/data/ner`)) console.log('../shared is not here: nothing to score')
else {
  const ner = `${SHARED}/data/ner`
  const all = ['person', 'place', 'organization', 'other'] as const
  const three = all.slice(0, 3)
  const sets = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const rows = sets.flatMap((set) => {
    if (set === 'dev') return scoreDev(`${SHARED}/eval/dev`, /./)
    if (set === 'anercorp') return scoreCorpus('ANERcorp test', `${ner}/anercorp/test.tsv`, all)
    if (set === 'clean') return scoreCorpus('CLEANANERCorp test', `${ner}/cleananercorp/test.tsv`, all)
    if (set === 'wojood') return scoreCorpus('Wojood sample test', `${ner}/wojood-sample/test.tsv`, three)
    if (set === 'aqmar') return scoreCorpus('AQMAR', `${ner}/aqmar/aqmar.tsv`, three)
    return []
  })
  printTable('Names, by the model alone', ['', 'P', 'R', 'F1'], rows)
}
