import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type FieldQuery,
  indexBuilder,
  openIndex,
  openPacked,
  packIndex,
  type Query,
  type SearchDocument,
  search,
  termLevels,
  type WordQuery,
} from '../../src/search/index.js'
import { naiveSearch } from './naive.js'

/** Forms that share letters, clitics, roots and spellings, so that every level has something to join. */
const FORMS = (
  'وزير الوزير والوزير بالوزير للوزير وزيره وزيرها الوزراء وزراء وزارة الوزارة وزاره كتاب الكتاب كتابه كتب مكتب كتابة ' +
  'أحمد احمد أحْمَد على علي إلى الى شركة شركات للشركة شركاتهم مدينة مدينتهم المدن مسؤول مسئول مسؤولون مسؤولا لقاء لقائه ' +
  'لجنة للجنة اللجان ولد والد ليد بلد البلاد ببلد فريق رفيق في من ان أن إن 2024 ٢٠٢٤ NATO nato #رؤية_2030'
).split(' ')

const word = fc.constantFrom(...FORMS)
const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '، ', '. ')), { maxLength: 30 })

const document = fc
  .tuple(text, text, fc.constantFrom('lead', 'paragraph'), fc.constantFrom('2024-01-05', '2024-02-01', '2023-12-31'))
  .map(([head, body, kind, date]): Omit<SearchDocument, 'id'> => {
    const join = (parts: readonly (readonly [string, string])[]): string => parts.map((part) => part.join('')).join('')
    const first = join(head)
    const source = `${first}\n${join(body)}`
    return {
      source,
      breaks: [0, first.length + 1],
      fields: [
        { field: 'block', value: 'headline', span: { start: 0, end: first.length } },
        { field: 'block', value: kind, span: { start: first.length + 1, end: source.length } },
        { field: 'date', value: date, span: null },
      ],
      card: {},
    }
  })

const span = { start: 0, end: 0 }
const wordQuery = fc
  .tuple(word, fc.option(fc.constantFrom(...termLevels)), fc.boolean())
  .map(([text, level, prefix]): WordQuery => {
    const isPrefix = prefix && level === null && /^[ء-ي]{3,}$/.test(text)
    return {
      kind: 'word',
      text: isPrefix ? text.slice(0, 3) : text.replace(/^#|_.*/g, ''),
      level,
      prefix: isPrefix,
      span,
    }
  })
const phrase = fc
  .tuple(wordQuery, fc.array(fc.option(wordQuery, { freq: 4 }), { maxLength: 1 }), wordQuery)
  .map(([first, middle, last]): Query => ({ kind: 'phrase', words: [first, ...middle, last], span }))
const near = fc
  .tuple(wordQuery, wordQuery, fc.nat(5))
  .map(([first, second, distance]): Query => ({ kind: 'near', first, second, distance }))
const field: fc.Arbitrary<FieldQuery> = fc.constantFrom(
  { kind: 'field', field: 'block', test: 'is', value: 'headline', span },
  { kind: 'field', field: 'block', test: 'is', value: 'lead', span },
  { kind: 'field', field: 'block', test: 'is', value: null, span },
  { kind: 'field', field: 'date', test: 'before', value: '2024-02', span },
  { kind: 'field', field: 'date', test: 'after', value: '2024-01', span },
  { kind: 'field', field: 'date', test: 'is', value: '2024-01', span },
)
const plain = fc.oneof(wordQuery, wordQuery, phrase, near)
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.record({ kind: fc.constantFrom('and', 'or'), parts: fc.array(tie('query'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not'), part: tie('query') }),
    field,
    fc.record({
      kind: fc.constant('within'),
      part: fc.oneof(
        plain,
        fc.record({ kind: fc.constantFrom('and', 'or'), parts: fc.array(plain, { minLength: 1, maxLength: 2 }) }),
        fc.record({ kind: fc.constant('not'), part: plain }),
      ),
      field,
    }),
  ) as fc.Arbitrary<Query>,
}))

test('the index finds what a scan of every word finds: 10,000 random queries', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 1, maxLength: 8 }),
      fc.array(query, { minLength: 50, maxLength: 50 }),
      fc.constantFrom(...termLevels),
      async (bare, queries, level) => {
        const documents = bare.map((document, i) => ({ ...document, id: `d${i}` }))
        const builder = indexBuilder()
        // Removed and replaced documents must leave nothing behind.
        for (const document of documents) builder.add({ ...document, source: 'قديم جدا', fields: [], breaks: [] })
        builder.add({ ...(documents[0] as SearchDocument), id: 'gone' })
        for (const document of documents) builder.add(document)
        builder.remove('gone')
        const built = builder.build()
        const index = level === 'lemma' ? openPacked(packIndex(built)) : openIndex(built)
        const naive = naiveSearch(documents, level)
        for (const query of queries) {
          const { hits, total } = await search(index, query, { level, limit: 100 })
          const ids = hits.map(({ id }) => id)
          expect([...ids].sort(), JSON.stringify(query)).toEqual(naive.idsOf(query).sort())
          expect(total).toBe(ids.length)
          if (query.kind !== 'word' && query.kind !== 'phrase') continue
          for (const { id, places } of hits) {
            expect(places).toEqual(naive.stretchesOf(query, id).sort((a, b) => a.from - b.from))
          }
        }
      },
    ),
    { numRuns: 200 },
  )
}, 120_000)

test('an index that is read back and changed is the one that is built anew', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 8 }), fc.nat(7), (bare, removed) => {
      const documents = bare.map((document, i) => ({ ...document, id: `d${i}` }))
      const half = documents.length >> 1
      const first = indexBuilder()
      for (const document of documents.slice(0, half)) first.add(document)
      const second = indexBuilder({ from: first.build() })
      for (const document of documents.slice(half)) second.add(document)
      second.remove(`d${removed}`)
      const whole = indexBuilder()
      for (const document of documents) if (document.id !== `d${removed}`) whole.add(document)
      expect(second.build()).toEqual(whole.build())
    }),
    { numRuns: 300 },
  )
})
