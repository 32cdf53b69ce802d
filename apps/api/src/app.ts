import { createRoute, z } from '@hono/zod-openapi'
import type { Context, Next } from 'hono'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { articleRoutes } from './articles.js'
import { citeRoutes } from './cite.js'
import { compareRoutes } from './compare.js'
import type { Compiled } from './compiled.js'
import { concordanceRoutes } from './concordance.js'
import { docsPage } from './docs.js'
import { entityRoutes } from './entities.js'
import { eventRoutes } from './events.js'
import { faults } from './faults.js'
import { parseRoutes } from './parse.js'
import { Problem, type ProblemCode, problemResponses, toProblem } from './problem.js'
import { quoteRoutes } from './quotes.js'
import { newRouter } from './router.js'
import { searchRoutes } from './search.js'
import { newSearcher } from './searcher.js'
import { verifyRoutes } from './verify.js'

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Corpus',
    version: '0.1.0',
    summary: 'Arabic news texts, parsed and typed.',
    description:
      'Offsets are UTF-16 code units into `source`, end excluded. Every failure is `application/problem+json` with a stable `code`. Unknown parameters are refused.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
}

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'health',
  summary: 'Whether the API answers, and from which build',
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: 'It does.',
      content: {
        'application/json': {
          schema: z
            .object({
              status: z.literal('ok'),
              digest: z.string().meta({ description: 'Of the corpus.' }),
              articles: z.int(),
            })
            .meta({ id: 'Health' }),
        },
      },
    },
    ...problemResponses('invalid-request'),
  },
})

/** What the router itself throws. */
const CODES: Readonly<Partial<Record<number, ProblemCode>>> = { 400: 'broken-json', 415: 'unsupported-media-type' }

/** What a 304 must say as the 200 would, for browsers on other sites and for paging. */
const KEPT_WITH_304 = ['access-control-allow-origin', 'access-control-expose-headers', 'link']

/** The API over a compiled corpus; the same on Node and on workerd. */
export function createApp(compiled: Compiled) {
  const tag = etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...KEPT_WITH_304] })
  const searcher = newSearcher(compiled)
  const app = newRouter()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'], exposeHeaders: ['ETag', 'Link'] }))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => toProblem(c, 'method-not-allowed', undefined, { Allow: methods.join(', ') }),
    }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    if (c.req.method !== 'POST' && (c.res.ok || c.res.status === 304))
      c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  })
  app.use((c, next) => (c.req.method === 'POST' ? next() : tag(c, next)))

  const routes = app
    .route('/', articleRoutes(compiled))
    .route('/', entityRoutes(compiled))
    .route('/', quoteRoutes(compiled))
    .route('/', eventRoutes(compiled))
    .route('/', compareRoutes(compiled))
    .route('/', searchRoutes(searcher))
    .route('/', concordanceRoutes(searcher))
    .route('/', verifyRoutes(searcher))
    .route('/', citeRoutes(searcher))
    .route('/', parseRoutes())
    .openapi(health, (c) =>
      c.json({ status: 'ok' as const, digest: compiled.corpus.digest, articles: compiled.corpus.articles.length }, 200),
    )

  app.get('/openapi.json', refuseParameters, (c) => c.json(app.getOpenAPI31Document(INFO)))
  app.get('/docs', refuseParameters, (c) => c.html(docsPage(app.getOpenAPI31Document(INFO))))
  app.notFound((c) => toProblem(c, 'not-found'))
  app.onError((error, c) => {
    if (error instanceof Problem) return toProblem(c, error.code, error.faults)
    const code = error instanceof HTTPException ? CODES[error.status] : undefined
    if (code === undefined) console.error(error)
    return toProblem(c, code ?? 'internal-error')
  })
  return routes
}

async function refuseParameters(c: Context, next: Next): Promise<void> {
  const names = Object.keys(c.req.query()).join(', ')
  if (names !== '') throw new Problem('invalid-request', [{ path: 'query', messages: faults.unknown(names) }])
  await next()
}

export type App = ReturnType<typeof createApp>
