import { namesModel } from '@corpus/names-ar'
import { expect, test } from 'vitest'
import { SHARED } from '../shared.ts'
import { readCorpus } from './corpus.ts'
import { type Finder, scoreCorpus } from './score-corpus.ts'

/** What is asked of it; 77.1 and 77.3 were reached. */
test.skipIf(SHARED === null).each([
  ['anercorp', 'model', 76],
  ['cleananercorp', 'conll', 77],
] satisfies [string, Finder, number][])(
  'the tagger finds the names of %s, by %s, with F1 %d',
  (corpus, finder, least) => {
    const sentences = readCorpus(`${SHARED}/data/ner/${corpus}/test.tsv`)
    const tallies = scoreCorpus(sentences, ['person', 'place', 'organization', 'other'], finder, namesModel())
    expect(Number(tallies.get('all')?.row.at(-1))).toBeGreaterThanOrEqual(least)
  },
)
