import { concordanceLineSchema } from '@corpus/core/schema'
import { concordance } from '@corpus/core/search'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from './problem.js'
import { newRouter } from './router.js'
import { level, question } from './search.js'
import { placeOf, type Searcher } from './searcher.js'

/** Lines in one answer, drawn ones included. */
const MOST = 1000

const count = (most: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(most))

const route = createRoute({
  method: 'get',
  path: '/v1/concordance',
  operationId: 'concordance',
  summary: 'Every place that meets a query, with the words before and after it (KWIC)',
  request: {
    query: z.strictObject({
      q: question,
      level,
      unit: z.enum(['words', 'sentence']).default('words').meta({ description: 'How far a line reaches.' }),
      sort: z.enum(['before', 'after']).optional().meta({
        description: 'By the words on that side, from the match outwards; else by the order of the articles.',
      }),
      sample: count(MOST).optional().meta({ description: 'So many lines are drawn from all.' }),
      seed: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number)
        .default(1)
        .meta({ description: 'The same seed draws the same lines.' }),
      limit: count(MOST).default(100).meta({ description: 'Lines in the answer.' }),
    }),
  },
  responses: {
    200: {
      description: 'The lines.',
      content: {
        'application/json': {
          schema: z
            .object({
              total: z.int().meta({ description: 'All places, those that are not shown included.' }),
              lines: z.array(concordanceLineSchema),
              documents: z
                .array(z.object({ article: z.string(), places: z.int() }))
                .meta({ description: 'How many places each article has.' }),
            })
            .meta({ id: 'Concordance' }),
        },
      },
    },
    ...problemResponses('invalid-request', 'bad-query'),
  },
})

/** Words in their surroundings: as many as fill a line, or the whole sentence. */
const WORDS = { words: 8, sentence: 200 } as const

export function concordanceRoutes(searcher: Searcher) {
  return newRouter().openapi(route, async (c) => {
    const { q, level: loosest, unit, sort, sample, seed, limit } = c.req.valid('query')
    const articleOf = (id: string) => searcher.articleOf(id)?.article
    const sourceOf = (id: string) => {
      const article = articleOf(id)
      return article ? { source: article.source, breaks: article.blocks.map(({ span }) => span.start) } : null
    }
    const sentencesOf = (id: string) => articleOf(id)?.sentences.map(({ span }) => span) ?? []
    const found = await concordance(searcher.index(), searcher.read(q), sourceOf, {
      level: loosest,
      words: WORDS[unit],
      sort,
      spell: searcher.spell,
      ...(unit === 'sentence' ? { sentencesOf } : {}),
      ...(sample === undefined ? {} : { sample: { size: sample, seed } }),
    })
    const lines = found.lines.slice(0, limit).flatMap(({ id, before, match, after }) => {
      const entry = searcher.articleOf(id)
      if (!entry?.article) return []
      const { source } = entry.article
      return [
        {
          article: id,
          title: entry.title,
          before: source.slice(before.start, before.end),
          match: source.slice(match.start, match.end),
          after: source.slice(after.start, after.end),
          span: match,
          ...placeOf(entry, match.start),
        },
      ]
    })
    const documents = found.documents.map(({ id, places }) => ({ article: id, places }))
    return c.json({ total: found.total, lines, documents }, 200)
  })
}
