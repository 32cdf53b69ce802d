import { type CorpusQuote, listQuotes, newQuoteSearch } from '@corpus/core'
import { corpusQuoteSchema, cueClassSchema, daySchema, quoteKindSchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import type { Compiled } from './compiled.js'
import { refuseReversed } from './days.js'
import { listOf, ONE_PAGE, paging, toPage, withQuery } from './paging.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'

const words = z.string().trim().min(1).max(200)

const filters = {
  speaker: words.optional().meta({ description: 'Whole words of the speaker’s name, spelling variants folded.' }),
  kind: quoteKindSchema.optional(),
  class: cueClassSchema.optional(),
  article: z.string().min(1).optional().meta({ description: 'The id of an article.' }),
  from: daySchema.optional().meta({ description: 'First day of the articles; those without a day are left out.' }),
  to: daySchema.optional().meta({ description: 'Last day of the articles.' }),
  text: words.optional().meta({ description: 'Part of the words, spelling variants folded.' }),
}

const list = createRoute({
  method: 'get',
  path: '/v1/quotes',
  operationId: 'listQuotes',
  summary: 'What is reported as said, by the order of articles and text',
  request: { query: z.strictObject({ ...paging, ...filters }) },
  responses: {
    200: {
      description: ONE_PAGE,
      content: {
        'application/json': {
          schema: listOf(corpusQuoteSchema).meta({ id: 'QuoteList' }),
        },
      },
    },
    ...problemResponses('invalid-request', 'bad-cursor'),
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/quotes/{id}',
  operationId: 'getQuote',
  summary: 'One quote, with its speaker and why it is taken for the speaker',
  request: {
    params: z.object({
      id: z
        .string()
        .meta({ description: 'The ids of the article and of the quote.', examples: ['000_b6773dbc3222cc6f-q3'] }),
    }),
    query: z.strictObject({}),
  },
  responses: {
    200: { description: 'The quote.', content: { 'application/json': { schema: corpusQuoteSchema } } },
    ...problemResponses('invalid-request', 'not-found'),
  },
})

/** Who is reported to have said what. */
export function quoteRoutes({ corpus }: Compiled) {
  const quotes = listQuotes(corpus)
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  let search: ReturnType<typeof newQuoteSearch> | undefined
  return newRouter()
    .openapi(list, (c) => {
      const { limit, cursor, ...query } = c.req.valid('query')
      refuseReversed(query)
      search ??= newQuoteSearch(quotes)
      const found = search(query)
      const { items, next, link } = toPage(found, idOf, { limit, cursor }, withQuery('/v1/quotes', query))
      c.header('Link', link)
      return c.json({ total: found.length, items, next }, 200)
    })
    .openapi(one, (c) => {
      const quote = byId.get(c.req.valid('param').id)
      if (!quote) throw new Problem('not-found')
      return c.json(quote, 200)
    })
}

const idOf = ({ id }: CorpusQuote): string => id
