import { type ParseOptions, parseArticle, parseBytes } from '@corpus/core'
import { articleSchema, daySchema } from '@corpus/core/schema'
import { namesModel } from '@corpus/names-ar'
import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { faults } from './faults.js'
import { Problem, problemResponses, toProblem } from './problem.js'
import { newRouter } from './router.js'

const MOST_BYTES = 1_000_000

const parseRequestSchema = z
  .strictObject({ text: z.string().meta({ description: 'The raw article.' }), referenceDate: daySchema.optional() })
  .meta({ id: 'ParseRequest' })

const parse = createRoute({
  method: 'post',
  path: '/v1/parse',
  operationId: 'parseText',
  summary: 'Parse a text of your own; nothing is kept',
  middleware: bodyLimit({ maxSize: MOST_BYTES, onError: (c) => toProblem(c, 'too-large') }),
  request: {
    query: z.strictObject({
      referenceDate: daySchema.optional().meta({ description: 'With `text/plain` only.' }),
    }),
    body: {
      description: 'At most 1 MB (1,000,000 bytes). Plain text may be UTF-8, UTF-16 or Windows-1256.',
      content: {
        'application/json': { schema: parseRequestSchema },
        'text/plain': { schema: z.string() },
      },
    },
  },
  responses: {
    200: { description: 'The parsed article.', content: { 'application/json': { schema: articleSchema } } },
    ...problemResponses('invalid-request', 'broken-json', 'too-large', 'unsupported-media-type'),
  },
})

/** Parsing a text that a caller sends. */
export function parseRoutes() {
  return newRouter().openapi(parse, async (c) => {
    const query = c.req.valid('query')
    if (c.req.header('content-type') === undefined) throw new Problem('unsupported-media-type')
    if (/^text\/plain\b/i.test(c.req.header('content-type') ?? '')) {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return c.json(parseBytes(bytes, toOptions(query.referenceDate)).article, 200)
    }
    // The other content type has been answered above.
    const { text, referenceDate } = c.req.valid('json') as z.output<typeof parseRequestSchema>
    if (query.referenceDate !== undefined) {
      throw new Problem('invalid-request', [{ path: 'query.referenceDate', messages: faults.dayInBody }])
    }
    return c.json(parseArticle(text, toOptions(referenceDate)), 200)
  })
}

/** The model is unpacked at the first call. */
function toOptions(referenceDate: string | undefined): ParseOptions {
  return { names: namesModel(), ...(referenceDate === undefined ? {} : { referenceDate }) }
}
