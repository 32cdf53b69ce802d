import { type PackedNamesModel, packTable, readKnownWords } from '@corpus/core/names'
import { readCorpus } from './corpus.ts'
import { makeReader, toExample } from './examples.ts'
import { fit, STEP } from './fit.ts'
import { buildLexicon, type PackedLexicon } from './lexicon.ts'
import { withSecond } from './second-pass.ts'

/** What ships: trained on the training part of ANERcorp. Seeded: the same data and word lists give the same bytes. */
export function buildModel(shared: string, lexicon: PackedLexicon = buildLexicon(shared)): PackedNamesModel {
  const read = toReader(lexicon)
  const sentences = readCorpus(`${shared}/data/ner/anercorp/train.tsv`)
  const examples = sentences.map((sentence) => toExample(sentence, read))
  const { table, moves } = fit(withSecond(sentences, examples, read))
  return { step: STEP, ...packTable(table), moves: [...moves], ...lexicon }
}

export function toReader({ words, middle, coarse }: PackedLexicon): ReturnType<typeof makeReader> {
  return makeReader(readKnownWords(words), {
    toMiddle: Uint16Array.from([0, ...middle]),
    toCoarse: Uint16Array.from([0, ...middle.map((cluster) => coarse[cluster] ?? 0)]),
  })
}
