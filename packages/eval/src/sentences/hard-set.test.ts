import { describe, expect, test } from 'vitest'
import { compare, f1, ours, sum } from './boundaries.ts'
import { readHardSet } from './hard-set.ts'

describe('the hard set', () => {
  const cases = readHardSet()

  test('at least 97 F1', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
    const counts = cases.map(({ text, sentences }) => compare(ours, text, sentences))
    const wrong = cases.filter((_, i) => f1(counts[i] ?? { right: 0, found: 1, gold: 1 }) < 100)
    expect(f1(sum(counts)), wrong.map(({ sentences }) => sentences.join('|')).join('\n')).toBeGreaterThanOrEqual(97)
  })
})
