import { describe, expect, test } from 'vitest'
import { buildCorpus, defaultManifest, listQuotes } from '../corpus/index.js'
import { newCiter } from '../export/index.js'
import { indexBuilder } from './builder.js'
import { toSearchDocuments } from './corpus-documents.js'
import { explainQueryError } from './query/explain.js'
import { parseQuery } from './query/parse-query.js'
import { queryErrors } from './query/query.js'
import { search } from './search.js'
import { snippetOf } from './snippet.js'
import { spellNames } from './spell-names.js'
import { openIndex } from './store/open.js'

const TEXT = 'خبر الجسر\nقال أحمد سالم إن الجسر جاهز. وأضاف: «نفتحه غدا في أسوان».'

describe('documents of a corpus', () => {
  const corpus = buildCorpus(
    [
      { name: 'a.txt', content: TEXT },
      { name: 'hidden.txt', content: TEXT },
    ],
    { ...defaultManifest, articles: { hidden: { rights: 'metadata', title: 'عنوان' } } },
  )
  const builder = indexBuilder()
  for (const document of toSearchDocuments(corpus)) builder.add(document)
  const index = openIndex(builder.build())

  test.each(['الجسر', 'speaker:سالم', 'kind:direct', 'block:headline', 'place:أسوان', 'نفتحه within speaker:سالم'])(
    '%s finds what the rights show',
    async (text) => {
      const parsed = parseQuery(text, index.header.fields)
      expect(parsed.ok && (await search(index, parsed.query)).hits.map(({ id }) => id)).toEqual(['a'])
    },
  )

  test('an address that the rights do not show is not cited', () => {
    const cite = newCiter({ corpus, quotes: listQuotes(corpus) })
    const options = { origin: 'https://corpus.example' }
    expect(cite('a#s2', options)).toMatchObject({
      kind: 'sentence',
      key: 'a.s2',
      words: 'قال أحمد سالم إن الجسر جاهز.',
    })
    expect(cite('hidden', options)).toMatchObject({ kind: 'article', title: 'عنوان' })
    expect(cite('hidden#s2', options)).toBeNull()
    expect(cite('aswan', options)).toMatchObject({ kind: 'place', address: 'https://corpus.example/places/aswan/' })
    expect(cite('people/aswan', options)).toBeNull()
  })
})

test('Latin names are spelled by what the corpus calls them, or by their sound', () => {
  const spell = spellNames([
    { name: 'عباس عراقجي', latin: { name: 'Abbas Araghchi' } },
    { name: 'بسام الصباغ', latin: { name: 'Bassam al-Sabbagh' } },
  ])
  expect(spell('Araghchi')).toEqual(['عراقجي'])
  expect(spell('sabagh')).toEqual(['الصباغ'])
  expect(spell('Ṣabbāgh')).toEqual(['الصباغ'])
  expect(spell('london')).toEqual([])
  expect(spell('')).toEqual([])
})

describe('a snippet', () => {
  const long = `${'كلمة '.repeat(100)}هدف ${'كلمة '.repeat(100)}`
  test.each([
    ['short', 'خبر فيه هدف.', 'خبر فيه هدف.'.indexOf('هدف')],
    ['long', long, long.indexOf('هدف')],
    ['without spaces', 'ا'.repeat(2000), 1500],
  ])('%s: has its match and is short', (_, source, start) => {
    const match = { start, end: start + 3 }
    const { span, matches } = snippetOf(source, [{ id: 's1', span: { start: 0, end: source.length } }], [match])
    expect(matches).toEqual([match])
    expect(span.end - span.start).toBeLessThanOrEqual(320)
  })

  test('without a match is the beginning', () => {
    expect(snippetOf('نص قصير', [], [])).toEqual({ sentence: null, span: { start: 0, end: 7 }, matches: [] })
  })
})

test('every fault of a query is told in both languages', () => {
  for (const code of queryErrors) {
    const { ar, en } = explainQueryError({ code, span: { start: 0, end: 0 }, expected: ['word', ')'] })
    expect(ar).toMatch(/\p{Script=Arabic}/u)
    expect(en).toMatch(/^[\x20-\x7e]+$/)
  }
})
