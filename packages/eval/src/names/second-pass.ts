import {
  addChances,
  type DocumentChances,
  documentRows,
  elsewhere,
  forwardBackward,
  LABELS,
  MAX_DOCUMENT_ROWS,
  makeWorkspace,
  toOdds,
} from '@corpus/core/names'
import type { GoldSentence } from './corpus.ts'
import type { Example, FormReader } from './examples.ts'
import { fit, STEP, scoresOf, type Weights } from './fit.ts'

/** Sentences to each side that stand for the document: the corpora do not tell where one ends. */
const WINDOW = 12

/** Parts of the training text: the first pass over each is made by a tagger that was trained on the others. */
const PARTS = 4

/** The rows of the second pass for each word of each sentence, as they come out for text that the tagger has not seen. */
export function secondRows(
  sentences: readonly GoldSentence[],
  examples: readonly Example[],
  reader: FormReader,
): (readonly Int32Array[])[] {
  const partOf = (i: number): number => Math.floor((i * PARTS) / examples.length)
  const chances: Float64Array[] = []
  for (let part = 0; part < PARTS; part++) {
    const weights = fit([() => examples.filter((_, i) => partOf(i) !== part)])
    chances.push(
      ...firstPass(
        examples.filter((_, i) => partOf(i) === part),
        weights,
      ),
    )
  }
  return rowsOf(sentences, chances, reader)
}

const WORDS = 2048
const space = makeWorkspace(WORDS)

/** The chances of labels as the first pass gives them. */
function firstPass(examples: readonly Example[], { table, moves }: Weights): Float64Array[] {
  const odds = toOdds(Float64Array.from(moves, (steps) => steps * STEP))
  return examples.map((example) => {
    const chances = new Float64Array(example.rows.length * LABELS)
    forwardBackward(scoresOf(example, table, STEP), odds, example.rows.length, space, chances)
    return chances
  })
}

function rowsOf(
  sentences: readonly GoldSentence[],
  chances: readonly Float64Array[],
  reader: FormReader,
): Int32Array[][] {
  const out = new Int32Array(MAX_DOCUMENT_ROWS)
  return sentences.map(({ words }, s) => {
    const document: DocumentChances = new Map()
    for (let k = Math.max(0, s - WINDOW); k <= Math.min(sentences.length - 1, s + WINDOW); k++) {
      sentences[k]?.words.forEach(({ form, isWord }, i) => {
        if (isWord) addChances(document, reader.read(form).form.key, chances[k] as Float64Array, i)
      })
    }
    const own = chances[s] as Float64Array
    const codes = words.map(({ form, isWord }, i) =>
      isWord ? elsewhere(document, reader.read(form).form.key, own, i) : 0,
    )
    return words.map(({ form }, i) =>
      out.slice(0, documentRows(codes, words.length, i, reader.read(form).form.coarse, out)),
    )
  })
}
