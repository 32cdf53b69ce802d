import { writeFileSync } from 'node:fs'
import { SHARED } from '../shared.ts'
import { buildModel } from './build-model.ts'

/** Trains the ranker that ships and writes it into packages/clitics-ar. */
if (SHARED === null) {
  console.error('../shared is not here: nothing to train on')
  process.exitCode = 1
} else {
  for (const [path, text] of Object.entries(buildModel(SHARED))) {
    writeFileSync(new URL(`../../../clitics-ar/${path}`, import.meta.url), text)
  }
}
