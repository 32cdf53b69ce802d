import { readNamesModel } from '@corpus/core/names'
import { printTable } from '../bench/table.ts'
import { SHARED } from '../shared.ts'
import { train } from './build-model.ts'
import { readCorpus } from './corpus.ts'
import { buildLexicon } from './lexicon.ts'
import { scoreCorpus } from './score-corpus.ts'

/**
 * Trains a tagger on the labels of ANERcorp as they were published, without ours, and scores it on ANERcorp's test: the
 * figure to be compared with others. It does not ship.
 */
if (SHARED === null) console.log('../shared is not here: nothing to train on')
else {
  const folder = `${SHARED}/data/ner/anercorp`
  const model = readNamesModel(train(SHARED, readCorpus(`${folder}/train.tsv`), buildLexicon(SHARED)))
  const tallies = scoreCorpus(
    readCorpus(`${folder}/test.tsv`),
    ['person', 'place', 'organization', 'other'],
    'model',
    model,
  )
  printTable(
    'ANERcorp test, trained on its published labels',
    ['', 'P', 'R', 'F1'],
    [...tallies].map(([kind, tally]) => [kind, ...tally.row]),
  )
}
