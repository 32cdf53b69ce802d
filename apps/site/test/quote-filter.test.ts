import { expect, test } from 'vitest'
import { filterRows, toRows } from '../src/quote-filter/rows'

const entity = { kind: 'person', slug: 'a', name: 'أحمد سالم', latin: { name: 'Ahmad Salim', by: 'scheme' } } as const
const quotes = [
  { id: 'a-q1', kind: 'direct', date: '2021-03-03', speaker: { key: 'person-a', entity } },
  { id: 'a-q2', kind: 'indirect', date: '2021-03-03', speaker: { key: 'person-a', entity } },
  { id: 'b-q1', kind: 'direct', date: null, speaker: { key: 'person-a', entity } },
  { id: 'c-q1', kind: 'direct', date: '2021-03-05', speaker: { key: 'words-1', entity: null } },
  { id: 'c-q2', kind: 'direct', date: '2021-03-05', speaker: null },
] as const

test('only who is known in the corpus is offered as a speaker, once', () => {
  const { speakers, rows } = toRows(quotes)
  expect(speakers).toEqual([{ key: 'person-a', name: 'أحمد سالم', latin: 'Ahmad Salim' }])
  expect(rows.map(({ speaker }) => speaker)).toEqual([0, 0, 0, null, null])
})

test('each is looked for on the page it stands on', () => {
  const many = Array.from({ length: 401 }, (_, i) => ({ ...quotes[4], id: `d-q${i + 1}` }))
  const { rows } = toRows(many)
  expect([0, 199, 200, 400].map((place) => rows[place]?.page)).toEqual([1, 1, 2, 3])
})

const nothing = { speaker: '', kind: '', from: '', to: '' }
test.each([
  ['nothing', {}, ['a-q1', 'a-q2', 'b-q1', 'c-q1', 'c-q2']],
  ['a speaker', { speaker: 'person-a' }, ['a-q1', 'a-q2', 'b-q1']],
  ['a speaker and a kind', { speaker: 'person-a', kind: 'direct' }, ['a-q1', 'b-q1']],
  ['all three', { speaker: 'person-a', kind: 'direct', from: '2021-03-03', to: '2021-03-03' }, ['a-q1']],
  ['days: without one, none', { to: '2021-03-04' }, ['a-q1', 'a-q2']],
  ['a speaker that is not there', { speaker: 'person-b' }, []],
] as const)('asked for %s', (_, wish, ids) => {
  expect(filterRows(toRows(quotes), { ...nothing, ...wish }).map(({ id }) => id)).toEqual(ids)
})
