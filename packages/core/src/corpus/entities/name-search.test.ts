import { expect, test } from 'vitest'
import { parseArticle } from '../../parse.js'
import { findEntities } from './find-entities.js'
import { newNameSearch } from './name-search.js'

const names = ['بسام الصباغ', 'مسعود بزشكيان', 'عبد الرحمن القاضي', 'حسين شكري', 'سرغي زيلنسكي', 'دمشق']
const source = names.join('، ')
const mentions = names.map((name, index) => {
  const start = source.indexOf(name)
  const named = { id: `m${index}`, span: { start, end: start + name.length }, name, rule: 'test', score: null }
  return name === 'دمشق'
    ? { ...named, kind: 'place' as const, country: 'SY' }
    : { ...named, kind: 'person' as const, role: null }
})
const search = newNameSearch(findEntities([{ ...parseArticle(source), mentions }]))

test.each([
  ['Sabbagh', 'بسام الصباغ'],
  ['al-Sabbagh', 'بسام الصباغ'],
  ['Ṣabbāgh', 'بسام الصباغ'],
  ['Bassam Al Sabagh', 'بسام الصباغ'],
  ['Pezeshkian', 'مسعود بزشكيان'],
  ['Masud Pezeshkian', 'مسعود بزشكيان'],
  ['Abdulrahman', 'عبد الرحمن القاضي'],
  ['Abd al-Rahman', 'عبد الرحمن القاضي'],
  ['Abdurrahman', 'عبد الرحمن القاضي'],
  ['Hussein Shoukry', 'حسين شكري'],
  ['Zelensky', 'سرغي زيلنسكي'],
  ['Damascus', 'دمشق'],
  ['dimashq', 'دمشق'],
  ['الصباغ', 'بسام الصباغ'],
  ['صباغ', 'بسام الصباغ'],
  ['بزشكيان', 'مسعود بزشكيان'],
])('%s → %s', (query, name) => {
  expect(search(query)[0]?.name).toBe(name)
})

test.each(['', '-', 'al', 'Merkel', 'Sabbagh Pezeshkian', 'ميركل', '(((', 'x'.repeat(5000)])(
  '%s finds nobody',
  (query) => {
    expect(search(query)).toEqual([])
  },
)
