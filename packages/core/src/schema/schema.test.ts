import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { Article } from '../article.js'
import type { Corpus, Manifest } from '../corpus/index.js'
import { buildCorpus, defaultManifest } from '../corpus/index.js'
import { parseArticle } from '../parse.js'
import { articleSchema, corpusSchema, manifestSchema } from './index.js'

const SOURCE = 'عنوان الخبر\nالأحد 1 مارس 2020 - 10:15\nقالت الوزارة إن المشروع سيبدأ في 5 أبريل المقبل.\u0000'

describe('schemas', () => {
  test('are the types', () => {
    expectTypeOf<Article>().toExtend<z.output<typeof articleSchema>>()
    expectTypeOf<z.output<typeof articleSchema>>().toExtend<Article>()
    expectTypeOf<Corpus>().toExtend<z.output<typeof corpusSchema>>()
    expectTypeOf<z.output<typeof corpusSchema>>().toExtend<Corpus>()
    expectTypeOf<z.output<typeof manifestSchema>>().toExtend<Manifest>()
  })

  test('accept what the library makes, and nothing is lost', () => {
    const article = parseArticle(SOURCE)
    expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
    const corpus = buildCorpus([{ name: 'a.txt', content: SOURCE }], defaultManifest)
    expect(corpusSchema.parse(JSON.parse(JSON.stringify(corpus)))).toEqual(corpus)
  })

  test('give JSON Schema', () => {
    const { $schema, $defs } = z.toJSONSchema(articleSchema)
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect($defs?.Article).toMatchObject({ type: 'object', required: Object.keys(parseArticle('')) })
    expect($defs?.Block).toMatchObject({ properties: { span: { $ref: '#/$defs/Span' } } })
  })

  test.each([
    ['a wrong value', { ...defaultManifest, rights: 'open' }, 'rights'],
    ['an unknown field', { ...defaultManifest, colour: 'red' }, ''],
    [
      'a day that does not exist',
      { ...defaultManifest, articles: { a: { referenceDate: '2024-02-30' } } },
      'articles.a.referenceDate',
    ],
    [
      'an address that is none',
      { ...defaultManifest, articles: { a: { url: 'javascript:alert(1)' } } },
      'articles.a.url',
    ],
  ])('the manifest refuses %s', (_, manifest, path) => {
    expect(manifestSchema.safeParse(manifest).error?.issues[0]?.path.join('.')).toBe(path)
  })
})
