import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHARED } from '../shared.ts'
import { fingerprint } from './fingerprint.ts'

/** Training takes minutes, so it is not done again here: `train:names` writes the same bytes, which git shows. */
test.skipIf(SHARED === null)(
  'the names tagger that ships was trained with the features and word lists as they are',
  () => {
    const trained = readFileSync(new URL('../../data/names.sha256', import.meta.url), 'utf8').trim()
    expect(fingerprint(SHARED ?? '')).toBe(trained)
  },
)
