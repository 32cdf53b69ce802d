import {
  type Article,
  compareArticles,
  type IdentityOf,
  identityIn,
  type PersonInOne,
  type Statement,
} from '@corpus/core'
import { spanSchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import type { Compiled } from './compiled.js'
import { relationSchema, reportedSchema } from './events.js'
import { faults } from './faults.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'

const statementSchema = z
  .object({
    quote: z.string().meta({ description: 'Addressed as `/articles/{article}/#{quote}`.' }),
    span: spanSchema,
    text: z.string().meta({ description: 'As written.' }),
    speaker: z
      .object({
        text: z.string().meta({ description: 'As written.' }),
        name: z.string().nullable(),
        slug: z.string().nullable().meta({ description: 'Of the person: `/v1/people/{slug}`.' }),
        rule: z.string(),
      })
      .nullable()
      .meta({ description: 'Whose words they are, as the article has it; null when it is left open.' }),
    rule: z.string().meta({ description: 'The written form that the quote was read by.' }),
  })
  .meta({ id: 'Statement', description: 'One clause of what somebody is reported to have said.' })

const pairSchema = z
  .object({
    a: statementSchema,
    b: statementSchema,
    score: z.number().min(0).max(1),
    sameSpeaker: z.boolean(),
    words: z
      .array(z.tuple([z.string(), z.string()]).readonly())
      .readonly()
      .meta({ description: 'The words that meet.' }),
    otherSign: z.boolean().meta({ description: 'One affirms, one denies.' }),
    otherNumbers: z.boolean().meta({ description: 'Both name figures, and none in common.' }),
  })
  .meta({ id: 'StatementPair' })

const personSchema = z
  .object({ name: z.string(), slug: z.string().nullable(), roles: z.array(z.string()).readonly() })
  .meta({ id: 'ComparedPerson', description: 'Somebody as one report has them, with job words as written.' })

const differenceSchema = z
  .object({
    both: z.array(z.string()).readonly(),
    onlyA: z.array(z.string()).readonly(),
    onlyB: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Difference' })

const comparisonSchema = z
  .object({
    a: reportedSchema,
    b: reportedSchema,
    relation: relationSchema
      .nullable()
      .meta({ description: 'Null when nothing shows that they tell of one event or one visit.' }),
    people: z.object({
      both: z.array(z.object({ a: personSchema, b: personSchema, titledDifferently: z.boolean() })),
      onlyA: z.array(personSchema),
      onlyB: z.array(personSchema),
    }),
    statements: z.object({
      both: z.array(pairSchema).meta({ description: 'The likest first.' }),
      onlyA: z.array(statementSchema),
      onlyB: z.array(statementSchema),
    }),
    dates: differenceSchema,
    places: differenceSchema,
  })
  .meta({ id: 'Comparison', description: 'What two reports share and where they differ, as far as they are shown.' })

const id = z.string().min(1).max(200)
const compare = createRoute({
  method: 'get',
  path: '/v1/compare',
  operationId: 'compareArticles',
  summary: 'Two reports held against each other',
  request: {
    query: z
      .strictObject({
        a: id.meta({ description: 'The id of an article.', examples: ['000_b6773dbc3222cc6f'] }),
        b: id.meta({ description: 'The id of another one.', examples: ['003_57e1fc8855b3a405'] }),
      })
      .refine(({ a, b }) => a !== b, {
        error: faults.sameArticle.en,
        params: faults.sameArticle,
        path: ['b'],
      }),
  },
  responses: {
    200: { description: 'The comparison.', content: { 'application/json': { schema: comparisonSchema } } },
    ...problemResponses('invalid-request', 'rights-reserved', 'not-found'),
  },
})

/** Two articles side by side; of an excerpt only what is shown is compared. */
export function compareRoutes({ corpus }: Compiled) {
  const byId = new Map(corpus.articles.map((article) => [article.id, article]))
  let known: IdentityOf | undefined
  const identityOf: IdentityOf = (mention, article) => {
    known ??= identityIn(corpus.entities)
    return known(mention, article)
  }
  const slugOf = (mention: string | undefined, article: Article): string | null => {
    const found = article.mentions.find((one) => one.id === mention)
    const [kind, slug] = (found && identityOf(found, article))?.split('/') ?? []
    return kind === 'person' ? (slug ?? null) : null
  }
  const toPerson = ({ name, roles, mentions }: PersonInOne, article: Article) => ({
    name,
    slug: slugOf(mentions[0], article),
    roles,
  })
  const toStatement = ({ quote, span }: Statement, article: Article) => {
    const at = ({ start, end }: typeof span): string => article.source.slice(start, end)
    const found = article.quotes.find((one) => one.id === quote)
    const speaker = found?.speaker ?? null
    return {
      quote,
      span,
      text: at(span),
      speaker: speaker && {
        text: at(speaker.span),
        name: speaker.name,
        slug: slugOf(speaker.mention ?? undefined, article),
        rule: speaker.rule,
      },
      rule: found?.rule ?? '',
    }
  }

  return newRouter().openapi(compare, (c) => {
    const query = c.req.valid('query')
    const [one, other] = [byId.get(query.a), byId.get(query.b)]
    if (!one || !other) throw new Problem('not-found')
    const [a, b] = [one.article, other.article]
    if (!a || !b) throw new Problem('rights-reserved')
    const { relation, people, statements, dates, places } = compareArticles(a, b, { identityOf })
    return c.json(
      {
        a: { id: one.id, title: one.title, published: one.published },
        b: { id: other.id, title: other.title, published: other.published },
        relation,
        people: {
          both: people.both.map(({ a: inA, b: inB, titledDifferently }) => ({
            a: toPerson(inA, a),
            b: toPerson(inB, b),
            titledDifferently,
          })),
          onlyA: people.onlyA.map((person) => toPerson(person, a)),
          onlyB: people.onlyB.map((person) => toPerson(person, b)),
        },
        statements: {
          both: statements.both.map((pair) => ({ ...pair, a: toStatement(pair.a, a), b: toStatement(pair.b, b) })),
          onlyA: statements.onlyA.map((statement) => toStatement(statement, a)),
          onlyB: statements.onlyB.map((statement) => toStatement(statement, b)),
        },
        dates,
        places,
      },
      200,
    )
  })
}
