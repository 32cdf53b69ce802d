import type { Article } from '../article.js'
import type { Event } from '../events/index.js'
import type { Mention } from '../mentions/index.js'
import type { Quote } from '../quotes/index.js'
import { isBlank, type Span, trim } from '../text/index.js'

/** Of the body, an excerpt has at most this many sentences and UTF-16 code units, whichever ends first. */
const MOST_SENTENCES = 2
const MOST_UNITS = 600

/**
 * The head of the article and the first sentences of its lead. Spans stay what they were, since an excerpt is a prefix
 * of the source; those that it cuts end with it.
 */
export function toExcerpt(article: Article): Article {
  const end = endOfExcerpt(article)
  const source = article.source.slice(0, end)
  const within = <T extends { readonly span: Span | null }>(items: readonly T[]): T[] =>
    items.filter((item) => item.span === null || item.span.end <= end)
  const cut = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const { start } = item.span
      if (start >= end) return []
      const span = trim(article.source, { start, end: Math.min(item.span.end, end) }, isBlank)
      return span ? [{ ...item, span }] : []
    })
  const { published } = article
  const dates = within(article.dates)
  const mentions = within(article.mentions)
  const shown = published && published.span.end <= end && (published.timeSpan === null || published.timeSpan.end <= end)
  return {
    ...article,
    source,
    blocks: cut(article.blocks),
    sentences: cut(article.sentences),
    published: shown ? published : null,
    dates,
    durations: within(article.durations),
    mentions: mentions.map((mention) => withoutHidden(mention, source)),
    quotes: cutQuotes(article.quotes, source),
    events: article.events.flatMap((event) => cutEvent(event, mentions, dates, source)),
    diagnostics: within(article.diagnostics),
  }
}

/** A name that stands in full only behind the end of the excerpt is as it stands here. */
function withoutHidden(given: Mention, shown: string): Mention {
  const hidden = given.kind === 'person' && given.role !== null && given.role.span.end > shown.length
  const mention = hidden ? { ...given, role: null } : given
  if (mention.name === null || shown.includes(mention.name)) return mention
  if (mention.kind === 'role') return { ...mention, name: null }
  return { ...mention, name: shown.slice(mention.span.start, mention.span.end) }
}

/** Quotes that lie within whole; one that stood in another that is cut stands alone. */
function cutQuotes(quotes: readonly Quote[], shown: string): Quote[] {
  const kept = quotes
    .filter((quote) => lastOf(quote) <= shown.length)
    .map((quote) => withoutHiddenSpeaker(quote, shown))
  const ids = new Set(kept.map(({ id }) => id))
  return kept.map((quote) => (quote.parent === null || ids.has(quote.parent) ? quote : { ...quote, parent: null }))
}

function withoutHiddenSpeaker(quote: Quote, shown: string): Quote {
  const { speaker } = quote
  if (!speaker || speaker.name === null || shown.includes(speaker.name)) return quote
  return { ...quote, speaker: { ...speaker, name: null } }
}

/** What the excerpt still says of a meeting; nothing where the word that tells of it is cut off. */
function cutEvent(
  event: Event,
  mentions: readonly Mention[],
  dates: readonly { readonly id: string }[],
  shown: string,
): Event[] {
  const end = shown.length
  const evidence = event.evidence.filter(({ span }) => span.end <= end)
  if (evidence.length === 0 || event.span.end > end) return []
  const known = new Set([...mentions, ...dates].map(({ id }) => id))
  const participants = event.participants.flatMap((participant) => {
    const left = participant.mentions.filter((id) => known.has(id))
    const first = mentions.find(({ id }) => id === left[0])
    if (!first) return []
    const { name } = withoutHidden({ ...first, name: participant.name ?? first.name } as Mention, shown)
    return [{ ...participant, mentions: left, name }]
  })
  if (participants.length === 0) return []
  const place = event.place && known.has(event.place.mention) ? event.place : null
  const date = event.date && known.has(event.date.date) ? event.date : null
  return [{ ...event, participants, place, date, evidence }]
}

/** The end of all that a quote points to. */
function lastOf({ span, cue, speaker, addressee, sources }: Quote): number {
  const spans = [span, cue?.span, speaker?.span, addressee, ...sources.map((source) => source.span)]
  return Math.max(...spans.map((part) => part?.end ?? 0))
}

function endOfExcerpt({ source, blocks, sentences }: Article): number {
  const lead = blocks.find((block) => block.kind === 'lead')
  const from = (lead ?? blocks.find((block) => block.kind === 'headline'))?.span
  if (!from) return 0
  const last = lead && sentences.filter((sentence) => sentence.block === lead.id)[MOST_SENTENCES - 1]
  const end = Math.min(from.end, last?.span.end ?? from.end)
  if (end - from.start <= MOST_UNITS) return end
  const space = source.lastIndexOf(' ', from.start + MOST_UNITS)
  return space > from.start ? space : from.start + MOST_UNITS
}
