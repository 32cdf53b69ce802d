import { readNamesModel } from '@corpus/core/names'
import { printTable } from '../bench/table.ts'
import { SHARED } from '../shared.ts'
import { train } from './build-model.ts'
import { type Entity, readCorpus } from './corpus.ts'
import { buildLexicon } from './lexicon.ts'
import { type Finder, scoreCorpus } from './score-corpus.ts'
import { Tally } from './tally.ts'
import { readAnercorp, readWikinews } from './training-text.ts'

/**
 * Cross-validation on the training part of ANERcorp, by which features and settings are chosen: each of five runs of
 * sentences is tagged by what the others teach. Two minutes each; numbers as arguments choose among them.
 */
const FOLDS = 5
const KINDS: readonly Entity['kind'][] = ['person', 'place', 'organization', 'other']
/** By ANERcorp's labels as published, and by CoNLL's guideline and ours. */
const FINDERS: readonly Finder[] = ['model', 'conll']

function validate(shared: string, folds: readonly number[]): ReadonlyMap<string, Tally> {
  const lexicon = buildLexicon(shared)
  const corrected = readAnercorp(shared)
  const original = readCorpus(`${shared}/data/ner/anercorp/train.tsv`)
  const others = readWikinews(shared)
  const foldOf = (i: number): number => Math.floor((i * FOLDS) / corrected.length)
  const sums = new Map<string, Tally>()
  for (const fold of folds) {
    const inner = corrected.filter((_, i) => foldOf(i) !== fold)
    const model = readNamesModel(train(shared, [...inner, ...others], lexicon))
    for (const finder of FINDERS) {
      const rest = (finder === 'conll' ? corrected : original).filter((_, i) => foldOf(i) === fold)
      for (const [kind, tally] of scoreCorpus(rest, KINDS, finder, model)) {
        const key = `${finder}, ${kind}`
        const sum = sums.get(key) ?? new Tally()
        sum.join(tally)
        sums.set(key, sum)
      }
    }
  }
  return sums
}

if (SHARED === null) console.log('../shared is not here: nothing to validate on')
else {
  const named = process.argv.slice(2).map(Number)
  const sums = validate(SHARED, named.length > 0 ? named : Array.from({ length: FOLDS }, (_, fold) => fold))
  printTable(
    'Cross-validation on ANERcorp train',
    ['', 'P', 'R', 'F1'],
    [...sums].map(([key, tally]) => [key, ...tally.row]),
  )
}
