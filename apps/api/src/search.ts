import { searchHitSchema, termLevelSchema } from '@corpus/core/schema'
import { placeWords, type SearchHit, search, snippetOf, spansOfPlaces } from '@corpus/core/search'
import { createRoute, z } from '@hono/zod-openapi'
import { readCursor, toCursor } from './cursor.js'
import { faults } from './faults.js'
import { listOf, ONE_PAGE, paging } from './paging.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'
import { addressOf, partOf, type Searcher } from './searcher.js'

/** How the query language is told of in the reference. */
export const question = z.string().trim().min(1).meta({
  description:
    'Words that must all be found; `"a phrase"`, `OR`, `NOT` or `-`, `a NEAR/5 b`, `prefix*`, `=exact`, `field:value`, `before:` and `after:` dates, `… within field:value`, `[lemma="…"]`.',
})
export const level = termLevelSchema.default('lemma').meta({
  description:
    'The loosest level at which words meet. At `lemma` the words of a phrase meet as far as `clitic`, its particles as they are.',
})

const route = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  summary: 'Articles that meet a query, the best first',
  request: {
    query: z.strictObject({
      ...paging,
      q: question,
      level,
      facets: z
        .string()
        .transform((names) => names.split(',').map((name) => name.trim()))
        .optional()
        .meta({
          description: 'Fields whose values are to be counted, with commas between.',
          examples: ['person,place'],
        }),
    }),
  },
  responses: {
    200: {
      description: ONE_PAGE,
      content: {
        'application/json': {
          schema: listOf(searchHitSchema, 'Articles that meet the query.')
            .extend({
              level: termLevelSchema,
              facets: z.record(z.string(), z.array(z.object({ value: z.string(), documents: z.int() })).readonly()),
              looser: z
                .object({ level: termLevelSchema, total: z.int() })
                .nullable()
                .meta({ description: 'When nothing was found: the next looser level that finds something.' }),
            })
            .meta({ id: 'SearchResult' }),
        },
      },
    },
    ...problemResponses('invalid-request', 'bad-query', 'bad-cursor'),
  },
})

/** Searching the articles. */
export function searchRoutes(searcher: Searcher) {
  return newRouter().openapi(route, async (c) => {
    const { q, limit, cursor, facets = [], level: loosest } = c.req.valid('query')
    const index = searcher.index()
    const unknown = facets.find((name) => !index.header.fields.includes(name))
    if (unknown !== undefined) {
      const messages = faults.noField(JSON.stringify(unknown), index.header.fields.join(', '))
      throw new Problem('invalid-request', [{ path: 'query.facets', messages }])
    }
    const query = searcher.read(q)
    const offset = cursor === undefined ? 0 : readOffset(cursor)
    const found = await search(index, query, { level: loosest, facets, offset, limit, spell: searcher.spell })
    if (offset > 0 && offset >= found.total) throw new Problem('bad-cursor')
    const next = offset + limit < found.total ? toCursor(String(offset + limit)) : null
    const given = { q, level: loosest, ...(facets.length > 0 ? { facets: facets.join() } : {}), limit: String(limit) }
    const base = `/v1/search?${new URLSearchParams(given)}`
    c.header('Link', `<${base}>; rel="first"${next === null ? '' : `, <${base}&cursor=${next}>; rel="next"`}`)
    const items = found.hits.flatMap((hit) => toItem(hit, searcher))
    return c.json(
      { total: found.total, level: found.level, items, facets: found.facets, looser: found.looser, next },
      200,
    )
  })
}

function readOffset(cursor: string): number {
  const text = readCursor(cursor)
  if (text === null || !/^[1-9]\d{0,8}$/.test(text)) throw new Problem('bad-cursor')
  return Number(text)
}

function toItem({ id, score, places }: SearchHit, { articleOf }: Searcher) {
  const entry = articleOf(id)
  if (!entry?.article) return []
  const { source, blocks, sentences } = entry.article
  const breaks = blocks.map(({ span }) => span.start)
  const { sentence, span, matches } = snippetOf(source, sentences, spansOfPlaces(placeWords(source, breaks), places))
  return [
    {
      article: id,
      title: entry.title,
      published: entry.published,
      score,
      sentence,
      snippet: { ...partOf(source, span), matches },
      address: addressOf(id, sentence),
    },
  ]
}
