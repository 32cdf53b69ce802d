import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { toReader } from './build-model.ts'
import { entitiesOfLabels, entitiesOfTags, readCorpus } from './corpus.ts'
import { toExample } from './examples.ts'
import { fit, settings } from './fit.ts'
import { buildLexicon } from './lexicon.ts'
import { label, withSecond } from './second-pass.ts'

const args = Object.fromEntries(process.argv.slice(2).map((a) => a.split('=')))
for (const k of Object.keys(settings)) if (args[k]) (settings as any)[k] = Number(args[k])
const S = '/tmp/wt/shared/data/ner'
const lp = args.lex ?? '/tmp/names-lex2.json'
if (!existsSync(lp)) writeFileSync(lp, JSON.stringify(buildLexicon('/tmp/wt/shared')))
const lexicon = JSON.parse(readFileSync(lp, 'utf8'))
const read = toReader(lexicon)
const train = readCorpus(`${S}/anercorp/train.tsv`)
const examples = train.map((s) => toExample(s, read))
const F = 5,
  use = (args.folds ?? '0,2').split(',').map(Number)
const foldOf = (i: number) => Math.floor((i * F) / train.length)
const T: any = {}
const score = (name: string, sents: any[], labs: any[]) =>
  sents.forEach((s, i) => {
    const g = entitiesOfTags(s.tags),
      p = entitiesOfLabels(s, labs[i])
    const ps = new Set(p.map((e) => JSON.stringify(e)))
    for (const x of g)
      for (const k of [x.kind, 'all']) {
        const t = (T[name + ' ' + k] ??= { tp: 0, np: 0, ng: 0 })
        t.ng++
        if (ps.has(JSON.stringify(x))) t.tp++
      }
    for (const x of p)
      for (const k of [x.kind, 'all']) {
        const t = (T[name + ' ' + k] ??= { tp: 0, np: 0, ng: 0 })
        t.np++
      }
  })
for (const f of use) {
  const t0 = Date.now()
  const inn = train.map((_, i) => i).filter((i) => foldOf(i) !== f),
    out = train.map((_, i) => i).filter((i) => foldOf(i) === f)
  const tr = inn.map((i) => examples[i]),
    te = out.map((i) => examples[i])
  const teS = out.map((i) => train[i]),
    trS = inn.map((i) => train[i])
  const w = fit(args.two ? withSecond(trS, tr, read) : tr)
  score('one', teS, label(teS, te, w, read, 1))
  if (args.two) score('two', teS, label(teS, te, w, read, 2))
  console.log(
    'fold',
    f,
    Date.now() - t0,
    'nonzero',
    w.table.reduce((a, b) => a + (b ? 1 : 0), 0),
  )
}
for (const k of Object.keys(T).sort()) {
  const t = T[k]
  console.log(
    k.padEnd(20),
    'P',
    ((100 * t.tp) / t.np).toFixed(1),
    'R',
    ((100 * t.tp) / t.ng).toFixed(1),
    'F',
    ((200 * t.tp) / (t.np + t.ng)).toFixed(2),
  )
}
