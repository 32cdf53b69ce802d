import { namesModel } from '@corpus/names-ar'
import { expect, test } from 'vitest'
import { SHARED } from '../shared.ts'
import { readCorpus } from './corpus.ts'
import { type Finder, scoreCorpus } from './score-corpus.ts'

/** Just under what was reached (75.8, 76.4), so that a loss is seen; the aims are 76 and 77. */
test.skipIf(SHARED === null).each([
  ['anercorp', 'model', 75.5],
  ['cleananercorp', 'conll', 76],
] satisfies [string, Finder, number][])(
  'the tagger finds the names of %s, by %s, with F1 %d',
  (corpus, finder, least) => {
    const sentences = readCorpus(`${SHARED}/data/ner/${corpus}/test.tsv`)
    const tallies = scoreCorpus(sentences, ['person', 'place', 'organization', 'other'], finder, namesModel())
    expect(Number(tallies.get('all')?.row.at(-1))).toBeGreaterThanOrEqual(least)
  },
)
