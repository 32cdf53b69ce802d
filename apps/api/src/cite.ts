import { type CitationFormat, citationFormats } from '@corpus/core/export'
import { daySchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'
import type { Searcher } from './searcher.js'

type FormatName = keyof typeof citationFormats
const names = Object.keys(citationFormats) as [FormatName, ...FormatName[]]

const route = createRoute({
  method: 'get',
  path: '/v1/cite',
  operationId: 'cite',
  summary: 'A citation of an article, sentence, quote, person, place or body',
  request: {
    query: z.strictObject({
      address: z
        .string()
        .min(1)
        .max(300)
        .meta({
          description:
            'An id, with the number sign and the id of a sentence or quote, or a slug; `#` is written `%23`.',
          examples: ['000_b6773dbc3222cc6f#s12', '000_b6773dbc3222cc6f#q3', 'people/bassam-al-sabbagh'],
        }),
      format: z.enum(names).default('text'),
      lang: z.enum(['ar', 'en']).default('ar').meta({ description: 'Of the words around; for `text`.' }),
      accessed: daySchema.optional().meta({ description: 'The day on which you looked.' }),
    }),
  },
  responses: {
    200: {
      description: 'The citation, in UTF-8.',
      content: Object.fromEntries(
        Object.values(citationFormats).map(({ mediaType }) => [mediaType.replace(/;.*/, ''), { schema: z.string() }]),
      ),
    },
    ...problemResponses('invalid-request', 'not-found'),
  },
})

export function citeRoutes({ cite }: Searcher) {
  return newRouter().openapi(route, (c) => {
    const { address, format, lang, accessed } = c.req.valid('query')
    const citation = cite(address, { origin: new URL(c.req.url).origin, accessed })
    if (!citation) throw new Problem('not-found')
    const { mediaType, write }: CitationFormat = citationFormats[format]
    return c.body(write(citation, lang), 200, { 'Content-Type': mediaType })
  })
}
