import { expect, test } from 'vitest'
import { appOver, TEXT } from './fixture.ts'

const app = appOver({ a: TEXT, b: TEXT })
const ARABIC = /\p{Script=Arabic}/u

test.each([
  ['too small: at least 1', 'query.limit', '/v1/articles?limit=0'],
  ['too large: at most 100', 'query.limit', '/v1/articles?limit=101'],
  ['the value is not written as expected', 'query.limit', '/v1/articles?limit=ten'],
  ['expected: one string', 'query.limit', '/v1/articles?limit=1&limit=2'],
  ['unknown: colour, size', 'query', '/v1/articles?colour=red&size=2'],
  ['unknown: colour', 'query', '/docs?colour=red'],
  ['expected: one string', 'query.q', '/v1/search'],
  ['no field "colour"; there are block, date, kind, place, speaker', 'query.facets', '/v1/search?q=a&facets=colour'],
  ['expected one of: direct, indirect, mixed', 'query.kind', '/v1/quotes?kind=sung'],
  ['too short: at least 1', 'query.text', '/v1/quotes?text=%20'],
  ['too long: at most 200', 'query.text', `/v1/quotes?text=${'a'.repeat(201)}`],
  ['not a day as YYYY-MM-DD', 'query.from', '/v1/quotes?from=2024-02-30'],
  ['before `from`', 'query.to', '/v1/quotes?from=2024-03-02&to=2024-03-01'],
  ['before `from`', 'query.to', '/v1/events?from=2024-03-02&to=2024-03-01'],
  ['The two articles are the same', 'query.b', '/v1/compare?a=a&b=a'],
  ['more than 400 words', 'query.text', `/v1/verify?text=${'a+'.repeat(401)}`],
])('%s: told for %s in both languages', async (en, place, path) => {
  const response = await app.request(path)
  expect(response.status).toBe(400)
  const { errors } = (await response.json()) as { errors: unknown }
  expect(errors).toEqual([{ path: place, message: en, messages: { en, ar: expect.stringMatching(ARABIC) } }])
})
