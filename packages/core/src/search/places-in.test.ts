import { expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { indexBuilder } from './builder.js'
import { toSearchDocument } from './document.js'
import { placeWords, spansOfPlaces } from './place-words.js'
import { placesIn } from './places-in.js'
import { parseQuery } from './query/parse-query.js'
import { search } from './search.js'
import { openIndex } from './store/open.js'

const DOCUMENTS = [
  'التقى وزير الخارجية رئيس الوفد.\n\nثم عاد الوزير إلى بيروت، وقال للوزراء إن الزيارة انتهت.',
  'لا خبر هنا عن أحد.',
  'قالت الوزارة إن وزير الصحة لن يزور بيروت.',
].map((source, i) => toSearchDocument(parseArticle(source, { id: `a${i}` })))

function open() {
  const builder = indexBuilder()
  for (const document of DOCUMENTS) builder.add(document)
  return openIndex(builder.build())
}

function read(text: string) {
  const { fields } = open().header
  const parsed = parseQuery(text, fields)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.query
}

test.each([
  ['وزير', 0, ['وزير', 'الوزير', 'للوزراء']],
  ['وزير', 1, []],
  ['وزير', 2, ['وزير']],
  ['=وزير', 0, ['وزير']],
  ['"وزير الخارجية"', 0, ['وزير الخارجية']],
  ['"وزير الخارجية"', 2, []],
  ['وزير NEAR/1 بيروت', 0, ['الوزير إلى بيروت', 'بيروت، وقال للوزراء']],
  ['بيروت -رئيس', 0, []],
  ['بيروت -رئيس', 2, ['بيروت']],
  ['خبر', 7, []],
  // a field beside words says which documents are meant; alone it is what is looked for
  ['بيروت block:lead', 0, ['بيروت']],
  ['بيروت (block:lead OR block:paragraph) -صحة', 0, ['بيروت']],
  ['(بيروت block:paragraph) within block:paragraph', 0, ['بيروت']],
  ['بيروت OR block:lead', 2, ['قالت الوزارة إن وزير الصحة لن يزور بيروت', 'بيروت']],
  ['block:lead -خبر', 2, ['قالت الوزارة إن وزير الصحة لن يزور بيروت']],
])('%s in document %i: %j', async (query, document, words) => {
  const { source = '', breaks = [] } = DOCUMENTS[document] ?? {}
  const spans = spansOfPlaces(placeWords(source, breaks), await placesIn(open(), read(query), document))
  expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual(words)
})

test('agrees with the search at every level', async () => {
  const index = open()
  for (const text of ['وزير', 'بيروت OR "رئيس الوفد"', 'وز*', 'الزيارة within block:lead', 'block:paragraph']) {
    for (const level of ['exact', 'folded', 'clitic', 'lemma', 'stem', 'root'] as const) {
      const query = read(text)
      const { hits } = await search(index, query, { level })
      for (const [document, { id }] of DOCUMENTS.entries()) {
        const places = hits.find((hit) => hit.id === id)?.places ?? []
        expect(await placesIn(index, query, document, { level })).toEqual(places)
      }
    }
  }
})
