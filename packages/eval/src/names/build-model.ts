import { type NamesModel, type PackedNamesModel, packTable, readKnownWords, readLooks } from '@corpus/core/names'
import type { GoldSentence } from './corpus.ts'
import { makeReader, toExample } from './examples.ts'
import { fit, STEP } from './fit.ts'
import { buildLexicon, type PackedLexicon } from './lexicon.ts'
import { makeSentences } from './made.ts'
import { withSecond } from './second-pass.ts'
import { readTraining } from './training-text.ts'

/** How many taggers are averaged. */
const MEMBERS = 4

/** What ships, trained on all texts of `training-text.ts`. Seeded: the same data and word lists give the same bytes. */
export function buildModel(shared: string): PackedNamesModel {
  return train(shared, readTraining(shared), buildLexicon(shared))
}

/** A tagger from sentences that follow one another. */
export function train(shared: string, sentences: readonly GoldSentence[], lexicon: PackedLexicon): PackedNamesModel {
  const { words, clusters } = unpack(lexicon)
  const read = makeReader(words, clusters)
  const examples = sentences.map((sentence) => toExample(sentence, read))
  const made = makeSentences(shared, sentences, words).map((sentence) => toExample(sentence, read))
  const { table, moves } = fit([...withSecond(sentences, examples, read), ...made], MEMBERS)
  return { step: STEP, ...packTable(table), moves: [...moves], ...lexicon }
}

function unpack({ words, middle, coarse, looks }: PackedLexicon): Pick<NamesModel, 'words' | 'clusters'> {
  const toMiddle = Uint16Array.from([0, ...middle])
  const toCoarse = Uint16Array.from([0, ...middle.map((cluster) => coarse[cluster] ?? 0)])
  return { words: readKnownWords(words), clusters: { toMiddle, toCoarse, looks: readLooks(looks) } }
}

/** The text of each generated file of packages/names-ar, by its path there. */
export function toFiles(model: PackedNamesModel): Readonly<Record<string, string>> {
  const { step, moves, middle, coarse, looks, gaps, masks, values, words } = model
  return {
    'src/numbers.ts': toFile('Numbers of the tagger', { step, moves, middle, coarse, looks }),
    'src/weights.ts': toFile('Weights of the tagger', { gaps, masks, values }),
    'src/words.ts': toFile('Counts and clusters of words', { words }),
  }
}

function toFile(about: string, values: Readonly<Record<string, string | number | readonly number[]>>): string {
  const constants = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  return `// ${about}, see README.md. Written by packages/eval/src/names/train.ts; do not edit.\n${constants.join('')}`
}
