import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { indexBuilder } from './builder.js'
import { concordance } from './concordance.js'
import { toSearchDocument } from './document.js'
import { placeWords, spansOfPlaces } from './place-words.js'
import { search } from './search.js'
import { openIndex } from './store/open.js'
import { verify } from './verify/verify.js'

const text = fc.string({
  unit: fc.constantFrom(...'وفبكلسالهنمايتةىأؤء \n.،«»"#_@a1٢\u0000\u064b\u0640\u200f\ufeffﻻﷲ', '\ud83d', '😀'),
  maxLength: 60,
})

test('any text can be indexed, asked for, shown and verified', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, async (sources, word) => {
      const articles = sources.map((source, i) => parseArticle(source, { id: `a${i}` }))
      const documents = articles.map((article) => toSearchDocument(article))
      const builder = indexBuilder()
      for (const document of documents) builder.add(document)
      const index = openIndex(builder.build())
      const query = { kind: 'word', text: word, level: null, prefix: false, span: { start: 0, end: 0 } } as const
      const { hits } = await search(index, query, { level: 'root' })
      for (const { id, places } of hits) {
        const { source, breaks } = documents[Number(id.slice(1))] ?? { source: '', breaks: [] }
        for (const { start, end } of spansOfPlaces(placeWords(source, breaks), places)) {
          expect(source.slice(start, end)).not.toBe('')
        }
      }
      const sourceOf = (id: string) => documents[Number(id.slice(1))] ?? null
      for (const { before, match, after } of (await concordance(index, query, sourceOf)).lines) {
        expect(before.end).toBe(match.start)
        expect(match.end).toBe(after.start)
      }
      const { verdict } = await verify(index, sources[0] ?? '', (id) => sourceOf(id)?.source ?? null)
      expect(['verbatim', 'absent']).toContain(verdict)
    }),
    { numRuns: 500 },
  )
})
