import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packWeights, readLexicon } from '@corpus/core/clitics'
import { SHARED } from '../shared.ts'
import { countNames, packShared } from './counts.ts'
import { fit } from './fit.ts'
import { readGold } from './gold.ts'
import { makeExamples } from './made.ts'

/** Trains the ranker that ships and writes it into packages/clitics-ar. The same data give the same bytes. */
if (SHARED === null) {
  console.error('../shared is not here: nothing to train on')
  process.exitCode = 1
} else {
  const words = packShared(SHARED)
  const lexicon = readLexicon(words)
  const extra = makeExamples(lexicon, countNames(`${SHARED}/data/names/wikidata-cc0/names.tsv`))
  const { weights, step } = fit(readGold(`${SHARED}/data/seg/pud/pud.tsv`).flat(), lexicon, extra)
  write('words', 'Counts of written forms, see README.md.', { words })
  write('weights', 'Weights of the ranker, see README.md.', { step, weights: packWeights(weights) })
}

function write(name: string, about: string, values: Readonly<Record<string, string | number>>): void {
  const constants = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  const text = `// ${about} Written by packages/eval/src/clitics/train.ts; do not edit.\n${constants.join('')}`
  writeFileSync(fileURLToPath(new URL(`../../../clitics-ar/src/${name}.ts`, import.meta.url)), text)
}
