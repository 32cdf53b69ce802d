import { expect, test } from 'vitest'
import { SHARED } from '../shared.ts'
import { checkSeeds } from './seeds.ts'

test.skipIf(SHARED === null)('each person of the seeds is one identity, and no identity is two people', () => {
  const verdicts = checkSeeds(SHARED ?? '')
  const taken = verdicts.flatMap(({ entities }) => entities)
  expect(new Set(taken).size).toBe(taken.length)
  for (const { id, entities, wrongRoles } of verdicts) {
    expect([id, entities.length <= 1, wrongRoles]).toEqual([id, true, 0])
  }
})

test.skipIf(SHARED === null)('every form of every person of the seeds is found', () => {
  for (const { id, missing } of checkSeeds(SHARED ?? '')) expect([id, missing]).toEqual([id, []])
})
