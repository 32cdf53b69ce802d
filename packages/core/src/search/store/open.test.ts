import { describe, expect, test } from 'vitest'
import { indexBuilder } from '../builder.js'
import { placeWords, spansOfPlaces } from '../place-words.js'
import { parseQuery } from '../query/parse-query.js'
import { search } from '../search.js'
import { openIndex } from './open.js'
import { openPacked, packIndex } from './pack.js'

function build(documents: number) {
  const builder = indexBuilder()
  for (let i = 0; i < documents; i++) {
    const source = `نص رقم ${i} عن موضوع${String.fromCharCode(0x628 + (i % 10))} وزير`
    builder.add({ id: `d${i}`, source, breaks: [], fields: [], card: { title: `عنوان ${i}` } })
  }
  return builder.build()
}

const query = (text: string) => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.query
}

describe('an index', () => {
  test('fetches only the chunks that a query needs, and each once', async () => {
    const { header, chunks } = build(3000)
    const asked: string[] = []
    const index = openIndex(header, async (name) => {
      asked.push(name)
      return chunks.get(name) ?? new Uint8Array()
    })
    const { total, hits } = await search(index, query('وزير'))
    expect(total).toBe(3000)
    expect(hits[0]?.card.title).toBe('عنوان 0')
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeLessThan(chunks.size / 3)
    const before = asked.length
    await search(index, query('وزير'))
    expect(asked.length).toBe(before)
  })

  test('holds a document longer than the room that shorter ones share', async () => {
    const builder = indexBuilder()
    const long = `${'كلمة '.repeat(5000)}وزير`
    const texts = ['نص قصير وزير', long, 'نص آخر']
    texts.forEach((source, i) => {
      builder.add({ id: `d${i}`, source, breaks: [], fields: [], card: {} })
    })
    const { header, chunks } = builder.build()
    const { hits } = await search(openIndex({ header, chunks }), query('وزير'))
    expect(hits.map(({ id, places }) => [id, places]).sort()).toEqual([
      ['d0', [{ from: 2, to: 3 }]],
      ['d1', [{ from: 5000, to: 5001 }]],
    ])
    expect(header.words).toBe(5000 + 1 + 3 + 2)
  })

  test('loads what the words of a query need together', async () => {
    const { header, chunks } = build(3000)
    let rounds = 0
    let waiting = false
    const index = openIndex(header, async (name) => {
      if (!waiting) rounds++
      waiting = true
      await Promise.resolve()
      waiting = false
      return chunks.get(name) ?? new Uint8Array()
    })
    const { total } = await search(index, query('"عن موضوعب وزير"'), { places: false })
    expect(total).toBe(300)
    expect(rounds).toBeLessThanOrEqual(5)
  })

  test('fetches of a frequent word only the positions in documents that are looked at', async () => {
    const builder = indexBuilder()
    for (let i = 0; i < 4000; i++) {
      const source = `${i === 3000 ? 'الفريد' : 'غيره'} ${'سطر من كلام كثير، '.repeat(1 + (i % 7))}`
      builder.add({ id: `d${i}`, source, breaks: [], fields: [], card: {} })
    }
    const { header, chunks } = builder.build()
    const asked: string[] = []
    const index = openIndex(header, async (name) => {
      asked.push(name)
      return chunks.get(name) ?? new Uint8Array()
    })
    const { hits } = await search(index, query('"الفريد سطر"'))
    expect(hits.map(({ id }) => id)).toEqual(['d3000'])
    const isPlaces = (name: string): boolean => name.startsWith('x')
    expect([...chunks.keys()].filter(isPlaces).length).toBeGreaterThan(4)
    expect(asked.filter(isPlaces).length).toBeLessThanOrEqual(2)
  })

  test('keeps a phrase to its wording, unless a looser level is asked for', async () => {
    const builder = indexBuilder()
    const texts = ['لوزير الخارجية', 'وزراء الخارجية', 'وصل في الصباح', 'وصل وفي الصباح']
    texts.forEach((source, i) => {
      builder.add({ id: `d${i}`, source, breaks: [], fields: [], card: {} })
    })
    const index = openIndex(builder.build())
    const found = async (text: string, options = {}) =>
      (await search(index, query(text), options)).hits.map(({ id }) => id).sort()
    expect(await found('"وزير الخارجية"')).toEqual(['d0'])
    expect(await found('وزير الخارجية')).toEqual(['d0', 'd1'])
    expect(await found('[lemma="وزير"] [lemma="الخارجية"]')).toEqual(['d0', 'd1'])
    expect(await found('"وزير الخارجية"', { level: 'stem' })).toEqual(['d0', 'd1'])
    expect(await found('"في الصباح"')).toEqual(['d2'])
  })

  test('finds each of very many values of a field', async () => {
    const builder = indexBuilder()
    for (let i = 0; i < 4000; i++) {
      const span = { start: 0, end: 3 }
      builder.add({
        id: `d${i}`,
        source: 'نص قصير',
        breaks: [],
        fields: [{ field: 'person', value: `p${i}`, span }],
        card: {},
      })
    }
    const { header, chunks } = builder.build()
    const asked: string[] = []
    const index = openIndex(header, async (name) => {
      asked.push(name)
      return chunks.get(name) ?? new Uint8Array()
    })
    for (const i of [0, 1999, 3999]) {
      const parsed = parseQuery(`نص within person:p${i}`, header.fields)
      const { hits } = await search(index, parsed.ok ? parsed.query : query('x'))
      expect(hits.map(({ id }) => id)).toEqual([`d${i}`])
    }
    const spans = [...chunks.keys()].filter((name) => name.startsWith('s-'))
    expect(asked.filter((name) => name.startsWith('s-')).length).toBeLessThan(spans.length)
  })

  test('gives the same answers from one file', async () => {
    const built = build(50)
    const file = openPacked(packIndex(built))
    const text = '"عن موضوعة" OR 17'
    expect(await search(file, query(text))).toEqual(await search(openIndex(built), query(text)))
  })

  test('keeps documents of equal score in the order of the index', async () => {
    const { hits } = await search(openIndex(build(40)), query('وزير'), { limit: 40 })
    const ids = hits.filter(({ score }) => score === hits[0]?.score).map(({ id }) => Number(id.slice(1)))
    expect(ids).toEqual([...ids].sort((a, b) => a - b))
  })

  test('says what a looser level would find', async () => {
    const builder = indexBuilder()
    builder.add({ id: 'a', source: 'الوزارة المصرية', breaks: [], fields: [], card: {} })
    const { total, looser } = await search(openIndex(builder.build()), query('مصر'))
    expect(total).toBe(0)
    expect(looser).toEqual({ level: 'stem', total: 1 })
  })

  test('counts the values of a field among what was found, and tells where to light the text', async () => {
    const builder = indexBuilder()
    const source = 'قال الوزير، ثم غادر الوزير.'
    const field = (value: string) => [{ field: 'outlet', value, span: null }]
    builder.add({ id: 'a', source, breaks: [], fields: field('المدينة'), card: {} })
    builder.add({ id: 'b', source, breaks: [], fields: field('الأخبار'), card: {} })
    builder.add({ id: 'c', source, breaks: [], fields: field('الأخبار'), card: {} })
    builder.add({ id: 'd', source: 'غيره', breaks: [], fields: field('الأخبار'), card: {} })
    const { facets, hits } = await search(openIndex(builder.build()), query('وزير'), { facets: ['outlet'] })
    expect(facets).toEqual({
      outlet: [
        { value: 'الأخبار', documents: 2 },
        { value: 'المدينة', documents: 1 },
      ],
    })
    const spans = spansOfPlaces(placeWords(source), hits[0]?.places ?? [])
    expect(spans.map(({ start, end }) => [start, source.slice(start, end)])).toEqual([
      [4, 'الوزير'],
      [20, 'الوزير'],
    ])
  })

  test('finds Arabic spellings of a Latin word that the caller knows', async () => {
    const builder = indexBuilder()
    builder.add({ id: 'a', source: 'وصل بايدن مساء', breaks: [], fields: [], card: {} })
    const spell = (word: string) => (word === 'Biden' ? ['بايدن'] : [])
    expect((await search(openIndex(builder.build()), query('Biden'), { spell })).total).toBe(1)
  })

  test('of another version is refused, and so is another file', () => {
    const { header } = build(1)
    expect(() => openIndex({ ...header, version: 99 }, () => new Uint8Array())).toThrow(RangeError)
    expect(() => openPacked(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toThrow(RangeError)
  })

  test('may be empty', async () => {
    const index = openIndex(indexBuilder().build())
    expect((await search(index, query('وزير OR اقتصاد*'), { level: 'root' })).total).toBe(0)
  })
})
