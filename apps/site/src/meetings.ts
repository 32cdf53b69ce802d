import { getCollection, getEntry } from 'astro:content'
import {
  type Article,
  type CorpusEvent,
  compareArticles,
  type EventPerson,
  eventsOf,
  type IdentityOf,
  identityIn,
  type PersonInOne,
  type Statement,
} from '@corpus/core'
import type { GetStaticPathsOptions } from 'astro'
import { type Entry, getArticles } from './corpus'
import { type EntityEntry, getEntities } from './entities'
import type { Messages } from './i18n'
import type { MeetingMessages } from './i18n/meetings'
import { PAGE_SIZE } from './pages'

let all: Promise<readonly CorpusEvent[]> | undefined

/** Every event of the corpus: by date, those without one last. */
export function getMeetings(): Promise<readonly CorpusEvent[]> {
  all ??= readMeetings()
  return all
}

async function readMeetings(): Promise<readonly CorpusEvent[]> {
  const entities = (await getCollection('entities')).map(({ data }) => data)
  const links = (await getEntry('about', 'corpus'))?.data.links ?? []
  return eventsOf({ articles: await getArticles(), entities, links })
}

/** The paths of the pages of meetings, for `getStaticPaths`. */
export async function getMeetingPaths() {
  return (await getMeetings()).map((meeting) => ({ params: { slug: meeting.slug }, props: { meeting } }))
}

export const pathOfMeeting = ({ slug }: Pick<CorpusEvent, 'slug'>): string => `/meetings/${slug}/`

/** The paths of the timeline's pages, for `getStaticPaths`. */
export async function getTimelinePaths({ paginate }: GetStaticPathsOptions) {
  return paginate(toTimeline(await getMeetings()), { pageSize: PAGE_SIZE })
}

/** A meeting with the other tellings of it, which stand in one place of the timeline. */
export interface TimelineEntry {
  readonly meeting: CorpusEvent
  readonly tellings: readonly CorpusEvent[]
}

/** The meetings in their order, each event once. */
export function toTimeline(meetings: readonly CorpusEvent[]): TimelineEntry[] {
  const bySlug = new Map(meetings.map((meeting) => [meeting.slug, meeting]))
  const told = new Set<string>()
  return meetings.flatMap((meeting) => {
    if (told.has(meeting.slug)) return []
    const same = meeting.reports.filter(({ kind, event }) => kind === 'same-event' && event !== null)
    const tellings = same.flatMap(({ event }) => bySlug.get(event ?? '') ?? []).filter(({ slug }) => !told.has(slug))
    for (const { slug } of [meeting, ...tellings]) told.add(slug)
    return [{ meeting, tellings }]
  })
}

let articles: Promise<ReadonlyMap<string, Entry>> | undefined

/** The articles of the corpus by id. */
export function getArticlesById(): Promise<ReadonlyMap<string, Entry>> {
  articles ??= getArticles().then((found) => new Map(found.map((entry) => [entry.id, entry])))
  return articles
}

let people: Promise<ReadonlyMap<string, EntityEntry>> | undefined

/** The people of the corpus by slug. */
export function getPeople(): Promise<ReadonlyMap<string, EntityEntry>> {
  people ??= getEntities('person').then((found) => new Map(found.map((entity) => [entity.slug, entity])))
  return people
}

/** Kind and people, as the heading of a page. */
export async function titleOf(
  { kind, participants }: CorpusEvent,
  messages: Messages,
  own: MeetingMessages,
): Promise<string> {
  const known = await getPeople()
  const nameOf = ({ slug, name, role, text }: EventPerson): string => {
    const latin = messages.lang === 'en' ? known.get(slug ?? '')?.latin.name : undefined
    return latin ?? name ?? role ?? text
  }
  const names = new Intl.ListFormat(messages.lang).format(participants.map(nameOf))
  return `${own.kinds[kind]}: ${names}`
}

/** A clause of what somebody is reported to have said, with all that a page shows of it. */
export interface SaidClause {
  readonly text: string
  readonly href: string
  /** As printed; null when the text leaves the speaker open. */
  readonly speaker: { readonly text: string; readonly name: string | null; readonly rule: string } | null
  /** The word of reporting, as printed. */
  readonly cue: string | null
  readonly rule: string
}

let identities: Promise<IdentityOf> | undefined

/** One report beside another. */
export async function sideBySide(a: Article, b: Article, { prefix }: Messages) {
  identities ??= getCollection('entities').then((found) => identityIn(found.map(({ data }) => data)))
  const identityOf = await identities
  const { people: named, statements, dates, places } = compareArticles(a, b, { identityOf })
  const [toA, toB] = [a, b].map((article) => (statement: Statement) => toClause(statement, article, prefix)) as [
    (statement: Statement) => SaidClause,
    (statement: Statement) => SaidClause,
  ]
  return {
    named,
    dates,
    places,
    pairs: statements.both.map((pair) => ({ ...pair, a: toA(pair.a), b: toB(pair.b) })),
    onlyA: statements.onlyA.map(toA),
    onlyB: statements.onlyB.map(toB),
  }
}

/** Where somebody is first named in an article. */
export function hrefOfPerson({ mentions }: PersonInOne, article: Article, messages: Messages): string {
  return hrefAt(article.mentions.find(({ id }) => id === mentions[0])?.span.start ?? 0, article, messages)
}

/** Where a day is first told, or a place first named; null where the other report spells it otherwise. */
export function hrefOfValue(value: string, article: Article, messages: Messages): string | null {
  const found =
    article.dates.find(({ iso }) => iso?.slice(0, 10) === value) ??
    article.mentions.find(({ kind, name }) => kind === 'place' && name === value)
  return found ? hrefAt(found.span.start, article, messages) : null
}

/** The sentence at an offset; outside sentences the article. */
function hrefAt(start: number, article: Article, { prefix }: Messages): string {
  const sentence = article.sentences.find(({ span }) => span.start <= start && start < span.end)
  return `${prefix}/articles/${article.id}/${sentence ? `#${sentence.id}` : ''}`
}

function toClause({ quote, span }: Pick<Statement, 'quote' | 'span'>, article: Article, prefix: string): SaidClause {
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.source.slice(start, end)
  const found = article.quotes.find(({ id }) => id === quote)
  const speaker = found?.speaker ?? null
  return {
    text: at(span),
    href: `${prefix}/articles/${article.id}/#${quote}`,
    speaker: speaker && { text: at(speaker.span), name: speaker.name, rule: speaker.rule },
    cue: found?.cue ? at(found.cue.span) : null,
    rule: found?.rule ?? '',
  }
}
