import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodies, places } from '../../../names-ar/src/gazetteer.ts'
import { SHARED } from '../shared.ts'
import { fingerprint } from './fingerprint.ts'
import { readGazetteer } from './gazetteer.ts'

/** Training takes minutes, so it is not done again here: `train:names` writes the same bytes, which git shows. */
test.skipIf(SHARED === null)(
  'the names tagger that ships was trained with the features and word lists as they are',
  () => {
    const trained = readFileSync(new URL('../../data/names.sha256', import.meta.url), 'utf8').trim()
    expect(fingerprint(SHARED ?? '')).toBe(trained)
  },
)

test('the gazetteer that ships is that of its files', () => {
  const { places: names, bodies: others } = readGazetteer()
  expect([names.join('|'), others.join('|')]).toEqual([places, bodies])
})
