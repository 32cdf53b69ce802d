import type { Article } from '../article.js'
import type { EventKind, EventPart, EventStatus } from '../events/index.js'
import type { Span } from '../text/index.js'
import type { Corpus } from './corpus.js'
import type { Entity } from './entities/index.js'
import { identityIn } from './identity.js'
import type { ArticleLink } from './link-events.js'
import type { Relation, RelationReason } from './relate.js'

/** An event as one article tells it, with what the corpus knows of its people and which other reports belong to it. */
export interface CorpusEvent {
  /** ASCII, stable: the id of the article and that of the event in it. */
  readonly slug: string
  readonly article: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly participants: readonly EventPerson[]
  readonly place: { readonly name: string; readonly slug: string | null } | null
  /** As written, with its value; null unless stated with the event itself. */
  readonly date: { readonly text: string; readonly iso: string | null } | null
  readonly evidence: readonly EventEvidence[]
  readonly rule: string
  /** Other articles on the event, or likely on the same visit. */
  readonly reports: readonly EventReport[]
}

export interface EventPerson {
  /** Null for a role that the text leaves open. */
  readonly name: string | null
  /** The words that the text has there. */
  readonly text: string
  /** Slug of the person; null when nobody is named. */
  readonly slug: string | null
  /** Job words as written. */
  readonly role: string | null
  readonly part: EventPart
  readonly side: 1 | 2 | null
}

export interface EventEvidence {
  /** The word or words that tell of it, and where they stand in the source. */
  readonly text: string
  readonly span: Span
  /** The written form that they were read by. */
  readonly rule: string
  /** Where they stand; null outside sentences. */
  readonly sentence: { readonly id: string; readonly text: string; readonly span: Span } | null
}

export interface EventReport extends Relation {
  readonly article: string
  /** Slug of the event in that article which the link is about; null when there is none. */
  readonly event: string | null
}

/** Every event of a corpus: by date, then by slug; those without a date last. */
export function eventsOf({
  articles,
  entities,
  links,
}: Pick<Corpus, 'articles' | 'entities' | 'links'>): CorpusEvent[] {
  const slugs = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { article, mention } of entity.mentions) slugs.set(`${article} ${mention}`, entity)
  }
  const events = articles.flatMap(({ article }) => (article ? eventsIn(article, slugs) : []))
  const byArticle = new Map<string, CorpusEvent[]>()
  for (const event of events) {
    const own = byArticle.get(event.article)
    if (own) own.push(event)
    else byArticle.set(event.article, [event])
  }
  const sources = new Map(articles.flatMap(({ id, article }) => (article ? [[id, article] as const] : [])))
  const identityOf = identityIn(entities)
  const linksOf = new Map<string, Tie[]>()
  for (const link of links) {
    const first = sources.get(link.a)
    if (!first) continue
    // the reasons name people as the first of the two articles does
    const named = new Set(namesIn(link.reasons))
    const people = new Set<string>()
    for (const mention of first.mentions) {
      if (mention.kind !== 'person' && mention.kind !== 'role') continue
      const key = mention.name !== null && named.has(mention.name) ? identityOf(mention, first) : null
      if (key?.startsWith('person/')) people.add(key.slice('person/'.length))
    }
    for (const [id, other] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      linksOf.set(id, [...(linksOf.get(id) ?? []), { link, other, people }])
    }
  }
  return events
    .map((event) => ({
      ...event,
      reports: (linksOf.get(event.article) ?? []).flatMap((tie) => toReport(event, tie, byArticle)),
    }))
    .sort(byDate)
}

interface Tie {
  readonly link: ArticleLink
  readonly other: string
  /** Slugs of those whom the link is about. */
  readonly people: ReadonlySet<string>
}

/** Reasons that name those who tie the articles together, the surest first. */
const TYING = ['same-meeting', 'same-person', 'same-people'] as const

function namesIn(reasons: readonly RelationReason[]): readonly string[] {
  for (const kind of TYING) {
    const found = reasons.find((reason) => reason.kind === kind)
    if (found) return found.values
  }
  return []
}

/** The report that a link adds to an event; none when the link is about other people than those who met. */
function toReport(
  event: CorpusEvent,
  { link, other, people }: Tie,
  byArticle: ReadonlyMap<string, readonly CorpusEvent[]>,
): EventReport[] {
  const least = link.reasons.some(({ kind }) => kind === 'same-meeting') ? 2 : 1
  const isMeant = ({ participants }: CorpusEvent): boolean =>
    participants.filter(({ slug }) => slug !== null && people.has(slug)).length >= least
  if (!isMeant(event)) return []
  const { a: _, b: _other, ...relation } = link
  const told = (byArticle.get(other) ?? []).filter((one) => isMeant(one) && one.status === event.status)
  const twin = told.find(({ kind }) => kind === event.kind) ?? told[0]
  return [{ ...relation, article: other, event: twin?.slug ?? null }]
}

function eventsIn(article: Article, slugs: ReadonlyMap<string, Entity>): CorpusEvent[] {
  const { id, source, sentences, mentions, dates } = article
  const at = ({ start, end }: Span): string => source.slice(start, end)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const spanOf = new Map(dates.map((date) => [date.id, date.span]))
  return article.events.map((event) => ({
    slug: `${id}-${event.id}`,
    article: id,
    kind: event.kind,
    status: event.status,
    participants: event.participants.map(({ mentions: ids, name, part, side }): EventPerson => {
      const own = ids.flatMap((mention) => byId.get(mention) ?? [])
      const role = own.flatMap((mention) => ('role' in mention && mention.role ? [mention.role.text] : []))
      const person = ids
        .flatMap((mention) => slugs.get(`${id} ${mention}`) ?? [])
        .find((entity) => entity.kind === 'person')
      const [first] = own
      return { name, text: first ? at(first.span) : '', slug: person?.slug ?? null, role: role[0] ?? null, part, side }
    }),
    place: event.place && { name: event.place.name, slug: slugs.get(`${id} ${event.place.mention}`)?.slug ?? null },
    date: event.date && { text: at(spanOf.get(event.date.date) ?? { start: 0, end: 0 }), iso: event.date.iso },
    evidence: event.evidence.map(({ span, rule }) => {
      const sentence = sentences.find((one) => one.span.start <= span.start && span.start < one.span.end)
      return {
        text: at(span),
        span,
        rule,
        sentence: sentence ? { id: sentence.id, text: at(sentence.span), span: sentence.span } : null,
      }
    }),
    rule: event.rule,
    reports: [],
  }))
}

/** What has no date comes last. */
function byDate(a: CorpusEvent, b: CorpusEvent): number {
  const [x, y] = [a.date?.iso ?? '~', b.date?.iso ?? '~']
  if (x !== y) return x < y ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}
