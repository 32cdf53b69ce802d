import { describe, expect, test } from 'vitest'
import { corpusQuoteSchema } from '../../schema/index.js'
import { buildCorpus } from '../build-corpus.js'
import { type ArticleFacts, defaultManifest } from '../manifest.js'
import { listQuotes } from './list-quotes.js'
import { newQuoteSearch, type QuoteQuery } from './quote-search.js'

const HARBOUR =
  'الميناء الجديد\nالقاهرة 3 مارس 2021\nقال سامح شكري، وزير الخارجية المصري، لرويترز إن الميناء جاهز. وأضاف شكري: «سنفتتح المرحلة الأولى».'
const BRIDGE =
  'نفت الوزيرة نادية فتحي أن يكون المشروع متوقفا. ونقلت سانا عن الوزيرة قولها إن العمل مستمر.\nوقال أحمد سالم إن مدينة أسوان تنتظر الجسر.'

function list(texts: Readonly<Record<string, string>>, facts: Readonly<Record<string, ArticleFacts>> = {}) {
  const files = Object.entries(texts).map(([id, content]) => ({ name: `${id}.txt`, content }))
  return listQuotes(buildCorpus(files, { ...defaultManifest, articles: facts }))
}

describe('listQuotes', () => {
  const quotes = list({ a: HARBOUR, b: BRIDGE }, { b: { referenceDate: '2022-05-01' } })

  test('each can be read by itself', () => {
    expect(quotes[0]).toMatchObject({
      id: 'a-q1',
      article: 'a',
      kind: 'indirect',
      text: 'إن الميناء جاهز',
      cue: { text: 'قال', class: 'say', form: 'perfect', negated: false },
      speaker: { text: 'سامح شكري', name: 'سامح شكري', rule: 'speaker/subject' },
      addressee: { text: 'رويترز' },
      sentence: { text: 'قال سامح شكري، وزير الخارجية المصري، لرويترز إن الميناء جاهز.' },
      permalink: '/articles/a/#q1',
    })
    expect(HARBOUR.slice(quotes[0]?.span.start, quotes[0]?.span.end)).toBe(quotes[0]?.text)
    expect(quotes[1]).toMatchObject({ kind: 'direct', text: 'سنفتتح المرحلة الأولى', speaker: { name: 'سامح شكري' } })
  })

  test('the day is the stated one, else the reference date, else none', () => {
    expect(quotes.find(({ article }) => article === 'a')).toMatchObject({ date: '2021-03-03', datedBy: 'published' })
    expect(quotes.find(({ article }) => article === 'b')).toMatchObject({
      date: '2022-05-01',
      datedBy: 'referenceDate',
    })
    expect(list({ b: BRIDGE })[0]).toMatchObject({ date: null, datedBy: null })
  })

  test('a denial and a chain are told', () => {
    const [denied, relayed] = quotes.filter(({ article }) => article === 'b')
    expect(denied?.cue).toMatchObject({ class: 'deny', negated: true })
    expect(relayed?.sources.map(({ text }) => text)).toEqual(['سانا'])
  })

  test('one speaker has one key, in all articles', () => {
    const speakers = list({
      a: HARBOUR,
      c: 'أكد وزير الخارجية المصري سامح شكري أن الموعد ثابت.',
      d: 'أكد الوزير أحمد سالم أن الموعد ثابت.',
    })
    const keys = speakers.map(({ speaker }) => speaker?.key)
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/)
  })

  test('an office without a name is not the same in two articles', () => {
    const [first, second] = list({ a: 'قال الوزير إن الموعد ثابت.', b: 'قال الوزير إن الموعد ثابت.' })
    expect(first?.speaker?.text).toBe('الوزير')
    expect(first?.speaker?.key).not.toBe(second?.speaker?.key)
  })

  test('a doubled headline says it once more', () => {
    const head = 'الوزير أحمد سالم: لن نتراجع عن المشروع'
    const [first, second] = list({ a: `${head}\n${head}\nالقاهرة 3 مارس 2021\nوصل الوفد إلى المدينة صباح اليوم.` })
    expect([first?.repeats, second?.repeats]).toEqual([null, 'a-q1'])
  })

  test('rights hold', () => {
    const shown = list({ e: BRIDGE, m: BRIDGE }, { e: { rights: 'excerpt' }, m: { rights: 'metadata' } })
    expect(new Set(shown.map(({ article }) => article))).toEqual(new Set(['e']))
    expect(JSON.stringify(shown)).not.toContain('أسوان')
  })

  test('what is listed fits the schema', () => {
    for (const quote of quotes) expect(corpusQuoteSchema.parse(JSON.parse(JSON.stringify(quote)))).toEqual(quote)
  })
})

describe('newQuoteSearch', () => {
  const search = newQuoteSearch(list({ a: HARBOUR, b: BRIDGE }))
  const found = (query: QuoteQuery): string[] => search(query).map(({ id }) => id)

  test.each([
    ['a whole name', { speaker: 'سامح شكري' }, ['a-q1', 'a-q2']],
    ['a part of it', { speaker: 'شكري' }, ['a-q1', 'a-q2']],
    ['another spelling', { speaker: 'احمد  سالم' }, ['b-q3']],
    ['a part of a word', { speaker: 'شكر' }, []],
    ['marks alone', { speaker: '..' }, []],
    ['kind', { kind: 'direct' }, ['a-q2']],
    ['class', { class: 'deny' }, ['b-q1']],
    ['article', { article: 'b' }, ['b-q1', 'b-q2', 'b-q3']],
    ['folded words', { text: 'المرحله الاولى' }, ['a-q2']],
    ['with vowels', { text: 'المَرْحَلة' }, ['a-q2']],
    ['vowels alone', { text: '\u064e' }, []],
    ['days', { from: '2021-03-03', to: '2021-03-03' }, ['a-q1', 'a-q2']],
    ['before all', { to: '2021-03-02' }, []],
    ['all that is asked for', { speaker: 'شكري', kind: 'indirect' }, ['a-q1']],
  ] as const)('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  test('nothing asked for, all found', () => {
    expect(found({})).toHaveLength(5)
  })
})
