import { describe, expect, test } from 'vitest'
import { indexBuilder } from './builder.js'
import { type ConcordanceOptions, concordance } from './concordance.js'
import { parseQuery } from './query/parse-query.js'
import { openIndex } from './store/open.js'

const TEXTS: Readonly<Record<string, string>> = {
  a: 'زار الوزير دمشق، ثم عاد الوزير إلى بيروت مساء.\nوقال وزير آخر إن الزيارة ناجحة.',
  b: 'لا خبر هنا عن أحد.',
  c: 'التقى رئيس الوفد بالوزير صباحا. ثم غادر.',
}

async function lines(query: string, options: ConcordanceOptions = {}) {
  const builder = indexBuilder()
  const breaksOf = (source: string) => [0, source.indexOf('\n') + 1].filter((offset, i) => i === 0 || offset > 0)
  for (const [id, source] of Object.entries(TEXTS)) {
    builder.add({ id, source, breaks: breaksOf(source), fields: [], card: {} })
  }
  const parsed = parseQuery(query)
  if (!parsed.ok) throw new Error(parsed.error.code)
  const sourceOf = (id: string) => ({ source: TEXTS[id] ?? '', breaks: breaksOf(TEXTS[id] ?? '') })
  const found = await concordance(openIndex(builder.build()), parsed.query, sourceOf, options)
  const shown = found.lines.map(({ id, before, match, after }) =>
    [before, match, after].map(({ start, end }) => (TEXTS[id] ?? '').slice(start, end).trim()).join('|'),
  )
  return { ...found, shown }
}

describe('concordance', () => {
  test('shows whole words between their neighbours, not across a break', async () => {
    const { shown, total } = await lines('وزير', { words: 2 })
    expect(shown).toEqual([
      'زار|الوزير|دمشق، ثم',
      'ثم عاد|الوزير|إلى بيروت',
      'وقال|وزير|آخر إن',
      'رئيس الوفد|بالوزير|صباحا. ثم',
    ])
    expect(total).toBe(4)
  })

  test('a phrase is one match', async () => {
    expect((await lines('"عاد الوزير"', { words: 1 })).shown).toEqual(['ثم|عاد الوزير|إلى'])
  })

  test('ends with the sentence where sentences are given', async () => {
    const sentencesOf = (id: string) => (id === 'c' ? [{ start: 0, end: 31 }] : [{ start: 0, end: 200 }])
    expect((await lines('وزير', { words: 2, sentencesOf })).shown.at(-1)).toBe('رئيس الوفد|بالوزير|صباحا')
  })

  test('sorts by the word before the match, then the one before that', async () => {
    expect((await lines('وزير', { words: 2, sort: 'before' })).shown.map((line) => line.split('|')[0])).toEqual([
      'رئيس الوفد',
      'زار',
      'ثم عاد',
      'وقال',
    ])
  })

  test('sorts by the text behind the match', async () => {
    expect((await lines('وزير', { words: 1, sort: 'after' })).shown.map((line) => line.split('|')[2])).toEqual([
      'آخر',
      'إلى',
      'دمشق',
      'صباحا',
    ])
  })

  test('a sample is the same for the same seed and says how many there were', async () => {
    const one = await lines('وزير', { sample: { size: 2, seed: 1 } })
    const two = await lines('وزير', { sample: { size: 2, seed: 1 } })
    expect(one.shown).toEqual(two.shown)
    expect(one.shown).toHaveLength(2)
    expect(one.total).toBe(4)
  })

  test('without cards documents are known by their number', async () => {
    const builder = indexBuilder()
    const sources = Object.values(TEXTS)
    for (const [id, source] of Object.entries(TEXTS)) builder.add({ id, source, breaks: [], fields: [], card: {} })
    const parsed = parseQuery('وزير')
    if (!parsed.ok) throw new Error(parsed.error.code)
    const { header, chunks } = builder.build()
    const loaded: string[] = []
    const index = openIndex(header, (name) => {
      loaded.push(name)
      return chunks.get(name) ?? new Uint8Array()
    })
    const sourceOf = (id: string, document: number) => ({ source: `${id}${sources[document]}`, breaks: [] })
    const found = await concordance(index, parsed.query, sourceOf, { cards: false })
    expect(found.lines.map(({ document, id, match }) => sources[document]?.slice(match.start, match.end) + id)).toEqual(
      ['الوزير', 'الوزير', 'وزير', 'بالوزير'],
    )
    expect(loaded.filter((name) => name.startsWith('c'))).toEqual([])
  })

  test('counts by document', async () => {
    expect((await lines('وزير')).documents).toEqual([
      { document: 0, id: 'a', places: 3 },
      { document: 2, id: 'c', places: 1 },
    ])
  })
})
