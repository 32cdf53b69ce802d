import {
  type Gazetteer,
  type Lexicon,
  makeLists,
  type PackedLexicon,
  type PackedNamesModel,
  packTable,
  readLexicon,
  readNameList,
} from '@corpus/core/names'
import { randomFrom } from '../clitics/random.ts'
import type { GoldSentence } from './corpus.ts'
import { type Example, FormReader, toExample } from './examples.ts'
import { fit, STEP } from './fit.ts'
import { buildLexicon } from './lexicon.ts'
import { makeSentences } from './made.ts'
import { secondRows } from './second-pass.ts'
import { readTraining } from './training-text.ts'

/** How many taggers are averaged. */
const MEMBERS = 4
/**
 * Share of the gazetteer that a tagger learns without, another one each: a list that knows every town of the training
 * text would leave nothing for the context to learn. Chosen on folds of ANERcorp's training part.
 */
const HIDDEN = 0.6

/** What ships, trained on all texts of `training-text.ts`. Seeded: the same data and word lists give the same bytes. */
export function buildModel(shared: string): PackedNamesModel {
  return train(shared, readTraining(shared), buildLexicon(shared))
}

/** A tagger from sentences that follow one another. */
export function train(shared: string, sentences: readonly GoldSentence[], lexicon: PackedLexicon): PackedNamesModel {
  const whole = readLexicon(lexicon)
  const made = makeSentences(shared, sentences, whole)
  const readers = hideNames(whole, lexicon).map((member) => new FormReader(member))
  // What a first pass finds is asked of one tagger for all: which names it lacks matters little there.
  const [first] = readers as [FormReader, ...FormReader[]]
  const second = secondRows(sentences, toExamples(sentences, first), first)
  const { table, moves } = fit(
    readers.map((reader) => () => [
      ...toExamples(sentences, reader).map((example, i) => ({ ...example, second: second[i] ?? [] })),
      ...toExamples(made, reader),
    ]),
  )
  return { step: STEP, ...packTable(table), moves: [...moves], ...lexicon }
}

const toExamples = (sentences: readonly GoldSentence[], reader: FormReader): Example[] =>
  sentences.map((sentence) => toExample(sentence, reader))

/** For each member what it knows of words: all but its share of the gazetteer. */
function hideNames(whole: Lexicon, { places, bodies }: PackedLexicon): Lexicon[] {
  const random = randomFrom(29)
  const sample = (names: string): string[] => readNameList(names).filter(() => random() >= HIDDEN)
  return Array.from({ length: MEMBERS }, () => {
    const seen: Gazetteer = { places: sample(places), bodies: sample(bodies) }
    return { ...whole, lists: makeLists(seen) }
  })
}

/** The text of each generated file of packages/names-ar, by its path there. */
export function toFiles(model: PackedNamesModel): Readonly<Record<string, string>> {
  const { step, moves, middle, coarse, looks, gaps, masks, values, words, places, bodies } = model
  return {
    'src/numbers.ts': toFile('Numbers of the tagger', { step, moves, middle, coarse, looks }),
    'src/weights.ts': toFile('Weights of the tagger', { gaps, masks, values }),
    'src/words.ts': toFile('Counts and clusters of words', { words }),
    'src/gazetteer.ts': toFile('Names of places and bodies', { places, bodies }),
  }
}

function toFile(about: string, values: Readonly<Record<string, string | number | readonly number[]>>): string {
  const constants = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  return `// ${about}, see README.md. Written by packages/eval/src/names/train.ts; do not edit.\n${constants.join('')}`
}
