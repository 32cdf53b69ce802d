import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SHARED } from '../shared.ts'
import { buildModel, toFiles } from './build-model.ts'

/** Without the shared data there is nothing to train on, and this is skipped. */
describe.skipIf(SHARED === null)('the weights of the names tagger', () => {
  test('are what training gives from the data and the word lists as they are', () => {
    for (const [path, text] of Object.entries(toFiles(buildModel(SHARED ?? '')))) {
      const shipped = readFileSync(new URL(`../../../names-ar/${path}`, import.meta.url), 'utf8')
      expect([path, shipped === text]).toEqual([path, true])
    }
  }, 600_000)
})
