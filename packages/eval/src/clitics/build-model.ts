import { packWeights, readLexicon } from '@corpus/core/clitics'
import { countNames, packShared } from './counts.ts'
import { fit } from './fit.ts'
import { readGold } from './gold.ts'
import { makeExamples } from './made.ts'

/**
 * Trains the ranker that ships from the shared data and gives the text of each generated file of packages/clitics-ar,
 * by its path there. Seeded: the same data and the same word lists of core give the same bytes.
 */
export function buildModel(shared: string): Readonly<Record<string, string>> {
  const words = packShared(shared)
  const lexicon = readLexicon(words)
  const extra = makeExamples(lexicon, countNames(`${shared}/data/names/wikidata-cc0/names.tsv`))
  const { weights, step } = fit(readGold(`${shared}/data/seg/pud/pud.tsv`).flat(), lexicon, extra)
  return {
    'src/words.ts': toFile('Counts of written forms, see README.md.', { words }),
    'src/weights.ts': toFile('Weights of the ranker, see README.md.', { step, weights: packWeights(weights) }),
  }
}

function toFile(about: string, values: Readonly<Record<string, string | number>>): string {
  const constants = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  return `// ${about} Written by packages/eval/src/clitics/train.ts; do not edit.\n${constants.join('')}`
}
