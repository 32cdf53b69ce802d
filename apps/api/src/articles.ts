import type { CorpusArticle } from '@corpus/core'
import { corpusArticleSchema, corpusSchema, summarySchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import type { TypedResponse } from 'hono'
import type { Compiled } from './compiled.js'
import { listOf, ONE_PAGE, paging, toPage } from './paging.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'

const params = z.object({
  id: z.string().meta({ description: 'The id of an article.', examples: ['000_b6773dbc3222cc6f'] }),
})
const noQuery = z.strictObject({})

const list = createRoute({
  method: 'get',
  path: '/v1/articles',
  operationId: 'listArticles',
  summary: 'The corpus and its articles, without their texts',
  request: {
    query: z.strictObject(paging),
  },
  responses: {
    200: {
      description: ONE_PAGE,
      content: {
        'application/json': {
          schema: listOf(summarySchema, 'Articles in the corpus.')
            .extend({ corpus: corpusSchema.shape.manifest.extend({ digest: z.string() }) })
            .meta({ id: 'ArticleList' }),
        },
      },
    },
    ...problemResponses('invalid-request', 'bad-cursor'),
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  operationId: 'getArticle',
  summary: 'One article with its layers, as far as its rights allow',
  request: { params, query: noQuery },
  responses: {
    200: { description: 'The article.', content: { 'application/json': { schema: corpusArticleSchema } } },
    ...problemResponses('invalid-request', 'not-found'),
  },
})

const text = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/text',
  operationId: 'getArticleText',
  summary: 'The file of the article, byte for byte',
  request: { params, query: noQuery },
  responses: {
    200: {
      description: 'The raw bytes, in the encoding of the file.',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problemResponses('invalid-request', 'rights-reserved', 'not-found'),
  },
})

/** Reading the articles of a compiled corpus. */
export function articleRoutes({ corpus, bytes }: Compiled) {
  const byId = new Map(corpus.articles.map((article) => [article.id, article]))
  const summaries = corpus.articles.map(toSummary)

  return newRouter()
    .openapi(list, (c) => {
      const { items, next, link } = toPage(summaries, ({ id }) => id, c.req.valid('query'), '/v1/articles')
      c.header('Link', link)
      return c.json(
        { corpus: { ...corpus.manifest, digest: corpus.digest }, total: summaries.length, items, next },
        200,
      )
    })
    .openapi(one, (c) => {
      const article = byId.get(c.req.valid('param').id)
      if (!article) throw new Problem('not-found')
      return c.json(article, 200)
    })
    .openapi(text, (c) => {
      const { id } = c.req.valid('param')
      const found = byId.get(id)
      if (!found) throw new Problem('not-found')
      if (found.rights !== 'full' || !found.article) throw new Problem('rights-reserved')
      const raw = Object.hasOwn(bytes, id) ? bytes[id] : undefined
      const body = raw === undefined ? new TextEncoder().encode(found.article.source) : fromBase64(raw)
      const headers = { 'Content-Type': `text/plain; charset=${found.encoding}`, 'Content-Language': found.lang }
      // Bytes, where the route's type knows only a string for text/plain.
      return c.body(body, 200, headers) as unknown as TypedResponse<string, 200, 'text'>
    })
}

function toSummary({ article: _, ...summary }: CorpusArticle): Omit<CorpusArticle, 'article'> {
  return summary
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
