import {
  concordance,
  type FieldQuery,
  loadAhead,
  parseQuery,
  placesIn,
  placeWords,
  type Query,
  type QueryError,
  search,
  snippetOf,
  spansOfPlaces,
} from '@corpus/core/search'
import type { SearchScope } from '../i18n/search-messages'
import type { Library } from './library'
import type { Answer, Asked, Filter, Hit, Line } from './protocol'
import type { StoredText } from './stored'
import { toCopies } from './to-copies'

type Without<Kind extends Answer['kind']> = Omit<Extract<Answer, { kind: Kind }>, 'id'>

/** Hits that are shown at once. */
const PAGE = 10
/** Lines that are drawn from all when there are more. */
const MOST_LINES = 100
const SEED = 1
const FIELDS = ['person', 'place', 'speaker'] as const

/** Loads what every query needs. */
export async function answerOpen(lib: Library): Promise<Without<'opened'>> {
  await loadAhead(await lib.index(), { kind: 'and', parts: [] })
  return { kind: 'opened' }
}

export async function answerArticles(
  lib: Library,
  asked: Asked & { readonly offset: number },
): Promise<Without<'articles'> | Without<'fault'>> {
  const index = await lib.index()
  const read = readAsked(asked, index.header.fields)
  if (!read.ok) return { kind: 'fault', error: read.error }
  const { offset, level, q } = asked
  const options = { level, spell: await lib.spellFor(q) }
  await loadAhead(index, read.query, options)
  const page = { ...options, offset, limit: PAGE, cards: false }
  // Which texts are shown is often known before all positions are there: both are then fetched at once.
  const early = await search(index, read.query, { ...page, places: false })
  const texts = early.hits.map(({ document }) => lib.text(document))
  const [found] = await Promise.all([search(index, read.query, page), ...texts])
  const hits = await Promise.all(
    found.hits.map(async ({ document, places }): Promise<Hit> => {
      const text = await lib.text(document)
      const { id, source, breaks, sentences, facts } = text
      const { sentence, span, matches } = snippetOf(
        source,
        sentences,
        spansOfPlaces(placeWords(source, breaks), places),
      )
      return {
        article: id,
        sentence,
        at: matches[0]?.start ?? null,
        title: facts.title,
        published: facts.published,
        outlet: facts.outlet,
        copies: toCopies(text, sentence, asked.lang),
        text: source.slice(span.start, span.end),
        matches: matches.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      }
    }),
  )
  return { kind: 'articles', total: found.total, hits, looser: found.looser }
}

export async function answerLines(
  lib: Library,
  asked: Asked & { readonly sort: 'after' | 'before' | undefined },
): Promise<Without<'lines'> | Without<'fault'>> {
  const index = await lib.index()
  const read = readAsked(asked, index.header.fields)
  if (!read.ok) return { kind: 'fault', error: read.error }
  const texts = new Map<number, StoredText>()
  const sourceOf = async (_: string, document: number): Promise<StoredText> => {
    const text = await lib.text(document)
    texts.set(document, text)
    return text
  }
  const options = { level: asked.level, spell: await lib.spellFor(asked.q) }
  await loadAhead(index, read.query, options)
  const found = await concordance(index, read.query, sourceOf, {
    ...options,
    cards: false,
    sort: asked.sort,
    sample: { size: MOST_LINES, seed: SEED },
  })
  const lines = found.lines.flatMap(({ document, before, match, after }): Line[] => {
    const text = texts.get(document)
    if (!text) return []
    const { source } = text
    return [
      {
        article: text.id,
        sentence: sentenceAt(text, match.start),
        at: match.start,
        before: source.slice(before.start, before.end),
        match: source.slice(match.start, match.end),
        after: source.slice(after.start, after.end),
      },
    ]
  })
  return { kind: 'lines', total: found.total, lines }
}

/** Where one article meets the query. */
export async function answerPlaces(
  lib: Library,
  asked: Asked & { readonly document: number },
): Promise<Without<'fault'> | Without<'places'>> {
  const index = await lib.index()
  const read = readAsked(asked, index.header.fields)
  if (!read.ok) return { kind: 'fault', error: read.error }
  const options = { level: asked.level, spell: await lib.spellFor(asked.q) }
  await loadAhead(index, read.query, options)
  const places = await placesIn(index, read.query, asked.document, options)
  const { source, breaks } = await lib.text(asked.document)
  return { kind: 'places', spans: spansOfPlaces(placeWords(source, breaks), places) }
}

/** Which names stand in the articles that meet the query. Asks for more of the index than a search does. */
export async function answerValues(lib: Library, asked: Asked): Promise<Without<'fault'> | Without<'values'>> {
  const index = await lib.index()
  const { fields } = index.header
  const read = readAsked(asked, fields)
  if (!read.ok) return { kind: 'fault', error: read.error }
  const facets = FIELDS.filter((field) => fields.includes(field))
  const options = { level: asked.level, facets, limit: 0, places: false, spell: await lib.spellFor(asked.q) }
  return { kind: 'values', values: (await search(index, read.query, options)).facets }
}

export function sentenceAt({ sentences }: StoredText, offset: number): string | null {
  return sentences.find(({ span }) => span.start <= offset && offset < span.end)?.id ?? null
}

const SCOPES: Readonly<Record<Exclude<SearchScope, 'all'>, readonly [field: string, value: string]>> = {
  headline: ['block', 'headline'],
  lead: ['block', 'lead'],
  quotes: ['kind', 'direct'],
}

/** The query, narrowed. Faults keep their places in what the reader typed. */
function readAsked(
  { q, scope, filters }: Asked,
  fields: readonly string[],
): { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly error: QueryError } {
  const parsed = parseQuery(q, fields)
  if (!parsed.ok) return parsed
  const [field, value] = scope === 'all' ? [] : SCOPES[scope]
  const part: Query = field ? { kind: 'within', part: parsed.query, field: fieldQuery(field, value) } : parsed.query
  if (filters.length === 0) return { ok: true, query: part }
  return { ok: true, query: { kind: 'and', parts: [part, ...filters.map(toFieldQuery)] } }
}

const toFieldQuery = ({ field, value }: Filter): FieldQuery => fieldQuery(field, value)

function fieldQuery(field: string, value: string | undefined): FieldQuery {
  return { kind: 'field', field, test: 'is', value: value ?? null, span: { start: 0, end: 0 } }
}
