import { type PackedNamesModel, packTable, readKnownWords } from '@corpus/core/names'
import { readCorpus } from './corpus.ts'
import { makeReader, toExample } from './examples.ts'
import { fit, STEP } from './fit.ts'
import { buildLexicon, type PackedLexicon } from './lexicon.ts'
import { makeSentences } from './made.ts'
import { withSecond } from './second-pass.ts'

/** What ships: trained on the training part of ANERcorp. Seeded: the same data and word lists give the same bytes. */
export function buildModel(shared: string): PackedNamesModel {
  const lexicon = buildLexicon(shared)
  const read = toReader(lexicon)
  const sentences = readCorpus(`${shared}/data/ner/anercorp/train.tsv`)
  const examples = sentences.map((sentence) => toExample(sentence, read))
  const made = makeSentences(shared, sentences, readKnownWords(lexicon.words)).map((sentence) =>
    toExample(sentence, read),
  )
  const { table, moves } = fit([...withSecond(sentences, examples, read), ...made])
  return { step: STEP, ...packTable(table), moves: [...moves], ...lexicon }
}

function toReader({ words, middle, coarse }: PackedLexicon): ReturnType<typeof makeReader> {
  return makeReader(readKnownWords(words), {
    toMiddle: Uint16Array.from([0, ...middle]),
    toCoarse: Uint16Array.from([0, ...middle.map((cluster) => coarse[cluster] ?? 0)]),
  })
}

/** The text of each generated file of packages/names-ar, by its path there. */
export function toFiles(model: PackedNamesModel): Readonly<Record<string, string>> {
  const { step, moves, middle, coarse, gaps, masks, values, words } = model
  return {
    'src/numbers.ts': toFile('Numbers of the tagger', { step, moves, middle, coarse }),
    'src/weights.ts': toFile('Weights of the tagger', { gaps, masks, values }),
    'src/words.ts': toFile('Counts and clusters of words', { words }),
  }
}

function toFile(about: string, values: Readonly<Record<string, string | number | readonly number[]>>): string {
  const constants = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  return `// ${about}, see README.md. Written by packages/eval/src/names/train.ts; do not edit.\n${constants.join('')}`
}
