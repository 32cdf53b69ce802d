import { type CorpusEvent, eventsOf } from '@corpus/core'
import { daySchema, eventSchema, linkSchema, spanSchema } from '@corpus/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import type { Compiled } from './compiled.js'
import { refuseReversed } from './days.js'
import { listOf, ONE_PAGE, paging, toPage, withQuery } from './paging.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'

const { kind, status, participants, rule } = eventSchema.shape
const { part, side } = participants.unwrap().element.shape

export const reportedSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable().meta({ description: 'As the article states it.' }),
  })
  .meta({ id: 'ReportingArticle' })

const participantSchema = z
  .object({
    name: z.string().nullable().meta({ description: 'Null for a role that the text leaves open.' }),
    text: z.string().meta({ description: 'As written there.' }),
    slug: z.string().nullable().meta({ description: 'Of the person: `/v1/people/{slug}`.' }),
    role: z.string().nullable().meta({ description: 'Job words as written.' }),
    part,
    side,
  })
  .meta({ id: 'EventParticipant' })

const summary = {
  slug: z.string(),
  article: reportedSchema,
  kind,
  status,
  participants: z.array(participantSchema).readonly(),
  place: z
    .object({
      name: z.string(),
      slug: z.string().nullable().meta({ description: 'Of the place: `/v1/places/{slug}`.' }),
    })
    .nullable()
    .meta({ description: 'Null unless stated with the event itself.' }),
  date: z
    .object({ text: z.string().meta({ description: 'As written.' }), iso: z.string().nullable() })
    .nullable()
    .meta({ description: 'Null unless stated with the event itself.' }),
}

const summarySchema = z
  .object({ ...summary, reports: z.int().meta({ description: 'Linked reports of other articles.' }) })
  .meta({ id: 'EventSummary', description: 'An event as one article tells it.' })

export const relationSchema = linkSchema.omit({ a: true, b: true }).meta({
  id: 'Relation',
  description: 'Why two reports belong together; what speaks against it (`other-people`, `no-date`) is a reason too.',
})

const detailSchema = z
  .object({
    ...summary,
    rule,
    evidence: z
      .array(
        z.object({
          text: z.string().meta({ description: 'The words that tell of it.' }),
          span: spanSchema,
          rule: z.string(),
          sentence: z
            .object({ id: z.string(), text: z.string(), span: spanSchema })
            .nullable()
            .meta({ description: 'Addressed as `/articles/{article}/#{id}`; null outside sentences.' }),
        }),
      )
      .readonly(),
    reports: z
      .array(
        z.object({
          article: reportedSchema,
          event: z.string().nullable().meta({ description: 'Slug of the event there; null when there is none.' }),
          ...relationSchema.shape,
          compare: z.string().meta({ description: 'Where the two reports are held against each other.' }),
        }),
      )
      .meta({ description: 'Other articles on the same event, or likely on the same visit, and why.' }),
  })
  .meta({ id: 'EventDetail', description: 'An event with its evidence and the other reports of it.' })

const list = createRoute({
  method: 'get',
  path: '/v1/events',
  operationId: 'listEvents',
  summary: 'Meetings, receptions, visits and calls, by date; those without a date last',
  request: {
    query: z.strictObject({
      ...paging,
      person: z.string().min(1).max(200).optional().meta({ description: 'Slug of somebody who took part.' }),
      kind: kind.optional(),
      status: status.optional(),
      from: daySchema.optional().meta({ description: 'First day; what has no date is left out.' }),
      to: daySchema.optional().meta({ description: 'Last day, itself included.' }),
    }),
  },
  responses: {
    200: {
      description: ONE_PAGE,
      content: {
        'application/json': {
          schema: listOf(summarySchema).meta({ id: 'EventList' }),
        },
      },
    },
    ...problemResponses('invalid-request', 'bad-cursor'),
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/events/{slug}',
  operationId: 'getEvent',
  summary: 'One event with its evidence and the linked reports',
  request: {
    params: z.object({
      slug: z.string().meta({ description: 'As in the list.', examples: ['000_b6773dbc3222cc6f-e1'] }),
    }),
    query: z.strictObject({}),
  },
  responses: {
    200: { description: 'The event.', content: { 'application/json': { schema: detailSchema } } },
    ...problemResponses('invalid-request', 'not-found'),
  },
})

/** Who met whom, in what the rights of the articles show. */
export function eventRoutes({ corpus }: Compiled) {
  // read when first asked for, so that a worker starts at once
  let read: { readonly events: readonly CorpusEvent[]; readonly bySlug: ReadonlyMap<string, CorpusEvent> } | undefined
  const readEvents = () => {
    const events = eventsOf(corpus)
    return { events, bySlug: new Map(events.map((event) => [event.slug, event])) }
  }
  const articles = new Map(corpus.articles.map(({ id, title, published }) => [id, { id, title, published }]))
  const articleOf = (id: string) => articles.get(id) ?? { id, title: null, published: null }

  return newRouter()
    .openapi(list, (c) => {
      const { limit, cursor, ...filters } = c.req.valid('query')
      refuseReversed(filters)
      read ??= readEvents()
      const found = read.events.filter((event) => fits(event, filters))
      const path = withQuery('/v1/events', { ...filters })
      const { items, next, link } = toPage(found, ({ slug }) => slug, { limit, cursor }, path)
      c.header('Link', link)
      const shown = items.map(({ evidence: _, rule: _rule, reports, ...event }) => ({
        ...event,
        article: articleOf(event.article),
        reports: reports.length,
      }))
      return c.json({ total: found.length, items: shown, next }, 200)
    })
    .openapi(one, (c) => {
      read ??= readEvents()
      const event = read.bySlug.get(c.req.valid('param').slug)
      if (!event) throw new Problem('not-found')
      const reports = event.reports.map((report) => ({
        ...report,
        article: articleOf(report.article),
        compare: `/v1/compare?a=${event.article}&b=${report.article}`,
      }))
      return c.json({ ...event, article: articleOf(event.article), reports }, 200)
    })
}

interface Filters {
  readonly person?: string | undefined
  readonly kind?: string | undefined
  readonly status?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function fits(event: CorpusEvent, { person, kind, status, from, to }: Filters): boolean {
  if (person !== undefined && !event.participants.some(({ slug }) => slug === person)) return false
  if (kind !== undefined && event.kind !== kind) return false
  if (status !== undefined && event.status !== status) return false
  if (from === undefined && to === undefined) return true
  const [date] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?/.exec(event.date?.iso ?? '') ?? []
  if (date === undefined) return false
  // of a month or a year, any day may be meant; of a week or season, any day of its year
  const first = date + '-01-01'.slice(date.length - 4)
  const last = date + '-12-31'.slice(date.length - 4)
  return (from === undefined || last >= from) && (to === undefined || first <= to)
}
