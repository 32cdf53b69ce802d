import { cliticModel } from '@corpus/clitics-ar'
import { meet, terms } from '@corpus/core/search'
import { describe, expect, test } from 'vitest'
import { finds, readForms, readNamePairs } from './forms.ts'

const model = cliticModel()
const forms = readForms()

describe('everyday forms', () => {
  test.each([
    ['index and query with the model', model, model],
    ['index with the model, query without', model, undefined],
    ['both without', undefined, undefined],
  ])('at least 95 % are found at the clitic level: %s', (_, index, query) => {
    expect(forms.length).toBeGreaterThanOrEqual(150)
    const lost = forms.filter((form) => !finds(form, 'lemma', index, query))
    const share = 1 - lost.length / forms.length
    expect(share, lost.map(({ word, form }) => `${word}: ${form}`).join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('names', () => {
  test.each(readNamePairs())('%s and %s do not meet at or above the folded level', (a, b) => {
    expect(['exact', 'folded']).not.toContain(meet(terms(a, { model }), terms(b, { model }))?.level)
  })

  test('with the model only likely readings count', () => {
    const clitic = (word: string) =>
      terms(word, { model })
        .filter(({ level }) => level === 'clitic')
        .map(({ text }) => text)
    expect(clitic('بسام')).toEqual(['بسام'])
    expect(clitic('وليد')[0]).toBe('وليد')
    expect(clitic('والوزير')[0]).toBe('وزير')
  })
})
