import { readFileSync } from 'node:fs'
import { segment, tokenize } from '@corpus/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cliticModel } from '../src/index.js'

const model = cliticModel()

/** Every word is tiled by its segments, and they are those of its best reading. */
function checkSegments(text: string): void {
  for (const token of tokenize(text, { model })) {
    if (token.kind !== 'word') continue
    const { start, end } = token.span
    const segments = token.segments ?? []
    let at = start
    for (const { span } of segments) {
      expect(span.start).toBe(at)
      at = span.end
    }
    expect(at).toBe(end)
    const [best] = segment(text.slice(start, end), { model })
    expect(segments).toEqual(
      best?.segments.map(({ kind, span }) => ({ kind, span: { start: start + span.start, end: start + span.end } })),
    )
  }
}

describe('laws', () => {
  const letters = fc.constantFrom(...'وفبكلسالهنمايتةىأ .\u064b\u0651\u0640\u200fﻻﷲ')

  test('on random text', () => {
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 40 }), checkSegments), { numRuns: 2000 })
  })

  test.each(['000_b6773dbc3222cc6f', '003_57e1fc8855b3a405'])('on the seed %s', (name) => {
    checkSegments(readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8'))
  })
})

test('a text with its clitics', () => {
  const text = 'وقالت للصحيفة إنّها ستعلن نتائجه.'
  const parts = tokenize(text, { model }).flatMap((token) =>
    token.kind === 'word' ? [(token.segments ?? []).map(({ span }) => text.slice(span.start, span.end)).join('+')] : [],
  )
  expect(parts).toEqual(['و+قالت', 'ل+لصحيفة', 'إنّ+ها', 'س+تعلن', 'نتائج+ه'])
})
