import { type CollectionEntry, getCollection } from 'astro:content'
import type { GetStaticPathsOptions } from 'astro'
import type { Messages } from './i18n'
import { formatDate } from './i18n/format'
import type { QuoteOrder } from './i18n/quote-messages'
import { PAGE_SIZE } from './pages'

export type QuoteEntry = CollectionEntry<'quotes'>['data']

export const orders: readonly QuoteOrder[] = ['speaker', 'kind', 'date']

/** The address of the page of all quotes in an order, without its language. */
export const pathOfOrder = (order: QuoteOrder): string => (order === 'speaker' ? '/quotes/' : `/quotes/${order}/`)

/** The paths of the pages of all quotes by speaker, for `getStaticPaths`. */
export async function getQuotePaths({ paginate }: GetStaticPathsOptions) {
  return paginate(await getQuotesBySpeaker(), { props: { order: 'speaker' as const }, pageSize: PAGE_SIZE })
}

/** All quotes in the order of the pages by speaker. */
export async function getQuotesBySpeaker(): Promise<QuoteEntry[]> {
  return toGroups(await getQuotes(), 'speaker').flatMap(({ quotes }) => quotes)
}

/** The same in the other orders. */
export async function getOrderedQuotePaths({ paginate }: GetStaticPathsOptions) {
  const all = await getQuotes()
  return orders
    .filter((order) => order !== 'speaker')
    .flatMap((order) =>
      paginate(
        toGroups(all, order).flatMap(({ quotes }) => quotes),
        { params: { order }, props: { order }, pageSize: PAGE_SIZE },
      ),
    )
}

let byArticle: ReadonlyMap<string, readonly QuoteEntry[]> | undefined

/** Every quote, in the order of articles and text; what only stands again in a doubled headline is left out. */
async function getQuotes(): Promise<QuoteEntry[]> {
  const all = (await getCollection('quotes')).map(({ data }) => data)
  return all
    .filter(({ repeats }) => repeats === null)
    .sort((a, b) => (a.article === b.article ? a.span.start - b.span.start : a.article < b.article ? -1 : 1))
}

/** The quotes of one article. */
export async function getQuotesIn(article: string): Promise<readonly QuoteEntry[]> {
  byArticle ??= Map.groupBy(await getQuotes(), (quote) => quote.article)
  return byArticle.get(article) ?? []
}

let bySpeaker: ReadonlyMap<string, readonly QuoteEntry[]> | undefined

/** The quotes of one person, place or body. */
export async function getQuotesBy({ kind, slug }: { readonly kind: string; readonly slug: string }) {
  const keyOf = ({ speaker }: QuoteEntry): string =>
    speaker?.entity ? `${speaker.entity.kind} ${speaker.entity.slug}` : ''
  bySpeaker ??= Map.groupBy(await getQuotes(), keyOf)
  return bySpeaker.get(`${kind} ${slug}`) ?? []
}

interface Heading {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Quotes that stand together on a page. */
export interface QuoteGroup {
  /** Of the element on the page. */
  readonly id: string
  readonly quotes: readonly QuoteEntry[]
}

/** Quotes by speaker (who says most first), kind or day (the latest first); what is not known comes last. */
export function toGroups(quotes: readonly QuoteEntry[], order: QuoteOrder): QuoteGroup[] {
  const groups = [...Map.groupBy(quotes, (quote) => keyIn[order](quote))].map(([key, own]) => ({ key, own }))
  const rank = ({ key, own }: (typeof groups)[number]): number =>
    key === null ? -1 : order === 'date' ? 0 : own.length
  return groups
    .sort((a, b) => rank(b) - rank(a) || ((a.key ?? '') < (b.key ?? '') ? 1 : -1))
    .map(({ key, own }) => ({
      id: key === null ? 'unknown' : order === 'date' ? `day-${key}` : key,
      quotes: own,
    }))
}

const keyIn: Readonly<Record<QuoteOrder, (quote: QuoteEntry) => string | null>> = {
  speaker: ({ speaker }) => speaker?.key ?? null,
  kind: ({ kind }) => kind,
  date: ({ date }) => date,
}

/** What stands over the group that a quote is in. */
export function headingOf({ speaker, kind, date }: QuoteEntry, order: QuoteOrder, messages: Messages): Heading {
  const { quotes: words, lang, dir } = messages
  if (order === 'kind') return { text: words.kinds[kind], lang, dir }
  if (order === 'date') return { text: date === null ? words.undated : formatDate(date, messages), lang, dir }
  if (speaker === null) return { text: words.unknown, lang, dir }
  if (lang === 'en' && speaker.entity) return { text: speaker.entity.latin.name, lang: 'ar-Latn', dir: 'ltr' }
  return { text: nameOf(speaker), lang: 'ar', dir: 'rtl' }
}

/** What a speaker is called: as in the corpus, else as in the article. */
export function nameOf({ entity, name, text }: NonNullable<QuoteEntry['speaker']>): string {
  return entity?.name ?? name ?? text
}
