import { expect, test } from 'vitest'
import { indexBuilder } from './builder.js'
import { loadAhead } from './load-ahead.js'
import { parseQuery } from './query/parse-query.js'
import { search } from './search.js'
import { openIndex } from './store/open.js'

const LETTERS = 'بتجدرسعفقكلمنهو'
const PREFIXES = ['', 'ال', 'وال', 'بال', 'لل', 'و']

/** Words of five letters, each in several forms: enough for many chunks. */
const words = Array.from({ length: 3000 }, (_, i) =>
  [i, i * 7, i >> 3, i * 11 + 5, i >> 6].map((n) => LETTERS[n % LETTERS.length]).join(''),
)

function build() {
  const builder = indexBuilder()
  for (let i = 0; i < 600; i++) {
    const text = Array.from({ length: 60 }, (_, k) => `${PREFIXES[(i + k) % 6]}${words[(i * 13 + k * 37) % 3000]}`)
    builder.add({ id: `a${i}`, source: text.join(' '), breaks: [], fields: [], card: {} })
  }
  return builder.build()
}

const { header, chunks } = build()

/** An index that notes the steps in which chunks were fetched. */
function open() {
  const steps: string[][] = []
  let current: string[] | undefined
  const index = openIndex(header, async (name) => {
    if (!current) {
      current = []
      steps.push(current)
      setTimeout(() => {
        current = undefined
      })
    }
    current.push(name)
    await new Promise((done) => setTimeout(done, 1))
    return chunks.get(name) ?? new Uint8Array()
  })
  return { index, steps }
}

function read(text: string) {
  const parsed = parseQuery(text, header.fields)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.query
}

test.each([
  `${words[5]}`,
  `وال${words[0]} ${words[37]} ${words[74]}`,
  `"${words[0]} ${words[37]}"`,
  `${words[9]} OR =${words[1500]}`,
])('%s: two steps, and the search finds nearly all there', async (text) => {
  const plain = open()
  const query = read(text)
  const expected = await search(plain.index, query, { cards: false })
  const ahead = open()
  await loadAhead(ahead.index, query)
  expect(ahead.steps.length).toBeLessThanOrEqual(2)
  expect(ahead.steps.length).toBeLessThan(plain.steps.length)
  const before = ahead.steps.length
  expect(await search(ahead.index, query, { cards: false })).toEqual(expected)
  // Of frequent words, more positions than the first.
  expect(
    ahead.steps
      .slice(before)
      .flat()
      .filter((name) => !/^x\d+-[1-9]/.test(name)),
  ).toEqual([])
  expect(expected.hits.every(({ id, document }) => id === '' && document >= 0)).toBe(true)
})

test('what has no words, or words that are nowhere, needs nothing', async () => {
  const { index } = open()
  for (const text of ['وزير*', '*', 'ءءءء', '-بت']) {
    const parsed = parseQuery(text, header.fields)
    if (parsed.ok) await loadAhead(index, parsed.query)
  }
  const empty = openIndex(indexBuilder().build())
  await loadAhead(empty, read('وزير'))
})
