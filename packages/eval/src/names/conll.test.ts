import { namesModel } from '@corpus/names-ar'
import { expect, test } from 'vitest'
import { toConll } from './conll.ts'

test.each([
  ['a nationality', 'قال الوزير الفرنسي', ['other الفرنسي']],
  ['a people, with its conjunction', 'والعرب والمسلمون', ['other والعرب', 'other والمسلمون']],
  ['the ministry of finance is not of Mali', 'عادت المالية', []],
  ['of the body of a state the nationality alone', 'رحبت الحكومة المصرية', ['other المصرية']],
  [
    'a council, and the nationality behind it',
    'صوت مجلس الشيوخ الأميركي',
    ['organization مجلس الشيوخ', 'other الأميركي'],
  ],
])('%s: %s', (_, source, names) => {
  const tokens = [...source.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  const found = toConll([], source, tokens, namesModel())
  expect(found.map(({ kind, span }) => `${kind} ${source.slice(span.start, span.end)}`)).toEqual(names)
})

test('a currency is no name, its nationality is; a people is no organization', () => {
  const source = 'بالريال السعودي والشيعة'
  const tokens = [
    { start: 0, end: 7 },
    { start: 8, end: 15 },
    { start: 16, end: 23 },
  ]
  const names = [
    { kind: 'other', span: { start: 0, end: 15 } },
    { kind: 'organization', span: { start: 17, end: 23 } },
  ] as const
  const found = toConll(names.slice(0, 1), source, tokens, namesModel())
  expect(found).toContainEqual({ kind: 'other', span: { start: 8, end: 15 } })
  expect(found).not.toContainEqual(names[0])
  const whole = [{ kind: 'organization', span: { start: 16, end: 23 } }] as const
  expect(toConll(whole, source, tokens, namesModel())).toContainEqual({ kind: 'other', span: { start: 16, end: 23 } })
})
