import {
  type Article,
  type CorpusArticle,
  type Entity,
  type EntityKind,
  type MentionRef,
  newNameSearch,
} from '@corpus/core'
import { entitySchema, heldRoleSchema, spanSchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import type { Compiled } from './compiled.js'
import { listOf, ONE_PAGE, paging, toPage, withQuery } from './paging.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'

const countsSchema = z.object({ mentions: z.int(), articles: z.int() }).meta({ id: 'EntityCounts' })

const summarySchema = entitySchema
  .omit({ mentions: true, merges: true, roles: true })
  .extend({ counts: countsSchema })
  .meta({ id: 'EntitySummary', description: 'A person, place or body without its mentions.' })

const mentionedSchema = z
  .object({
    article: z.string(),
    published: z.string().nullable().meta({ description: 'As the article states it.' }),
    id: z.string().meta({ description: 'Of the mention in its article.' }),
    kind: z.enum(['agency', 'organization', 'person', 'place', 'role']),
    span: spanSchema,
    text: z.string().meta({ description: 'As written.' }),
    rule: z.string(),
    score: z.number().nullable(),
    sentence: z
      .object({ id: z.string(), text: z.string() })
      .nullable()
      .meta({ description: 'Addressed as `/articles/{article}/#{id}`; null outside sentences.' }),
  })
  .meta({ id: 'EntityMention', description: 'Where the name, or a role that stands for it, is.' })

const detailSchema = entitySchema
  .omit({ mentions: true, roles: true })
  .extend({
    counts: countsSchema,
    roles: z
      .array(
        heldRoleSchema.omit({ held: true }).extend({
          count: z.int(),
          articles: z
            .array(z.object({ id: z.string(), published: z.string().nullable() }))
            .meta({ description: 'The articles that say so, by date.' }),
        }),
      )
      .readonly(),
    mentions: z.array(mentionedSchema).meta({ description: 'One page of them.' }),
    next: z.string().nullable().meta({ description: 'Cursor of the next page of mentions; null on the last.' }),
  })
  .meta({ id: 'EntityDetail', description: 'A person, place or body with a page of its mentions.' })

/** The lists, each with what it holds. */
const lists = { people: 'person', places: 'place', organizations: 'organization' } as const
type List = keyof typeof lists

/** How the reference speaks of each list. */
interface ListWords {
  readonly one: string
  readonly all: string
  readonly operation: string
  /** Slug of one in the default corpus. */
  readonly example: string
}

const names: Readonly<Record<List, ListWords>> = {
  people: {
    one: 'One person',
    all: 'The people of the corpus',
    operation: 'Person',
    example: 'bassam-al-sabbagh',
  },
  places: { one: 'One place', all: 'The places of the corpus', operation: 'Place', example: 'iran' },
  organizations: {
    one: 'One body',
    all: 'The bodies of the corpus, agencies and outlets among them',
    operation: 'Organization',
    example: 'mehr-news-agency',
  },
}

const listRoute = <Name extends List>(list: Name) =>
  createRoute({
    method: 'get',
    path: `/v1/${list}`,
    operationId: `list${names[list].operation}s`,
    summary: `${names[list].all}, the most named first`,
    request: {
      query: z.strictObject({
        ...paging,
        q: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .optional()
          .meta({
            description: 'A name or part of one in Arabic or Latin letters; the nearest first.',
            examples: ['Sabbagh'],
          }),
      }),
    },
    responses: {
      200: {
        description: ONE_PAGE,
        content: {
          'application/json': {
            schema: listOf(summarySchema).meta({ id: 'EntityList' }),
          },
        },
      },
      ...problemResponses('invalid-request', 'bad-cursor'),
    },
  })

const oneRoute = <Name extends List>(list: Name) =>
  createRoute({
    method: 'get',
    path: `/v1/${list}/{slug}`,
    operationId: `get${names[list].operation}`,
    summary: `${names[list].one} with name forms, roles and mentions`,
    request: {
      params: z.object({ slug: z.string().meta({ description: 'As in the list.', examples: [names[list].example] }) }),
      query: z.strictObject(paging),
    },
    responses: {
      200: { description: 'The mentions are paged.', content: { 'application/json': { schema: detailSchema } } },
      ...problemResponses('invalid-request', 'bad-cursor', 'not-found'),
    },
  })

/** Who and what the corpus speaks of. */
export function entityRoutes({ corpus }: Compiled) {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  const routes = <Name extends List>(list: Name) => {
    const kind: EntityKind = lists[list]
    const own = corpus.entities.filter((entity) => entity.kind === kind).sort(byMentions)
    const bySlug = new Map(own.map((entity) => [entity.slug, entity]))
    let search: ReturnType<typeof newNameSearch> | undefined
    return newRouter()
      .openapi(listRoute(list), (c) => {
        const { q, ...page } = c.req.valid('query')
        search ??= newNameSearch(own)
        const found = q === undefined ? own : search(q)
        const { items, next, link } = toPage(found, ({ slug }) => slug, page, withQuery(`/v1/${list}`, { q }))
        c.header('Link', link)
        return c.json({ total: found.length, items: items.map(toSummary), next }, 200)
      })
      .openapi(oneRoute(list), (c) => {
        const entity = bySlug.get(c.req.valid('param').slug)
        if (!entity) throw new Problem('not-found')
        const path = `/v1/${list}/${entity.slug}`
        const { items, next, link } = toPage(entity.mentions, toKey, c.req.valid('query'), path)
        c.header('Link', link)
        return c.json(
          { ...toDetail(entity, articles), mentions: items.flatMap((ref) => toMention(ref, articles)), next },
          200,
        )
      })
  }
  return newRouter().route('/', routes('people')).route('/', routes('places')).route('/', routes('organizations'))
}

const byMentions = (a: Entity, b: Entity): number => b.mentions.length - a.mentions.length || (a.slug < b.slug ? -1 : 1)

const toKey = ({ article, mention }: MentionRef): string => `${article} ${mention}`

const toCounts = ({ mentions }: Entity) => ({
  mentions: mentions.length,
  articles: new Set(mentions.map(({ article }) => article)).size,
})

function toSummary(entity: Entity) {
  const { mentions: _, merges: _merges, roles: _roles, forms, ...rest } = entity
  return { ...rest, forms: [...forms], counts: toCounts(entity) }
}

type Articles = ReadonlyMap<string, CorpusArticle>

function toDetail(entity: Entity, articles: Articles) {
  const { mentions: _, roles, ...rest } = entity
  return {
    ...rest,
    counts: toCounts(entity),
    roles: roles.map(({ held, ...role }) => {
      const ids = [...new Set(held.map(({ article }) => article))]
      const dated = ids.map((id) => ({ id, published: articles.get(id)?.published ?? null }))
      return { ...role, count: held.length, articles: dated.sort(byDate) }
    }),
  }
}

/** What has no date comes last. */
function byDate(a: { readonly published: string | null }, b: { readonly published: string | null }): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}

function toMention(ref: MentionRef, articles: Articles) {
  const found = articles.get(ref.article)
  const mention = found?.article?.mentions.find(({ id }) => id === ref.mention)
  if (!found?.article || !mention) return []
  const { id, kind, span, rule, score } = mention
  const text = found.article.source.slice(span.start, span.end)
  return [
    {
      article: ref.article,
      published: found.published,
      id,
      kind,
      span,
      text,
      rule,
      score,
      sentence: sentenceOf(found.article, span.start),
    },
  ]
}

function sentenceOf({ source, sentences }: Article, offset: number): { id: string; text: string } | null {
  const found = sentences.find(({ span }) => span.start <= offset && offset < span.end)
  return found ? { id: found.id, text: source.slice(found.span.start, found.span.end) } : null
}
