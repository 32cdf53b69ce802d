import { writeFileSync } from 'node:fs'
import { SHARED } from '../shared.ts'
import { buildModel, toFiles } from './build-model.ts'

/** Trains the tagger that ships and writes it into packages/names-ar. */
if (SHARED === null) {
  console.error('../shared is not here: nothing to train on')
  process.exitCode = 1
} else {
  for (const [path, text] of Object.entries(toFiles(buildModel(SHARED)))) {
    writeFileSync(new URL(`../../../names-ar/${path}`, import.meta.url), text)
  }
}
