import { expect, test } from 'vitest'
import { toConll } from './conll.ts'
import type { Entity } from './corpus.ts'

const found = (kind: Entity['kind'], source: string) => toConll([{ kind, start: 0, end: source.length }], source)

test('a body is an organization, a people a name of no other kind', () => {
  expect(found('body', 'وزارة الخارجية')).toEqual([{ kind: 'organization', start: 0, end: 14 }])
  expect(found('people', 'الفرنسية')).toEqual([{ kind: 'other', start: 0, end: 8 }])
})

test.each(['دولار', 'الدولارات', 'الريال السعودي'])('a currency is no name: %s', (source) => {
  expect(found('other', source)).toEqual([])
})

test('what is no currency stays', () => {
  expect(found('other', 'كأس العالم')).toHaveLength(1)
  expect(found('person', 'ريال')).toHaveLength(1)
})
