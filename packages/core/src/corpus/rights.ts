import type { Article } from '../article.js'
import type { Event } from '../events/index.js'
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
    source: article.source.slice(0, end),
    blocks: cut(article.blocks),
    sentences: cut(article.sentences),
    published: shown ? published : null,
    dates,
    durations: within(article.durations),
    mentions,
    quotes: article.quotes.filter((quote) => lastOf(quote) <= end),
    events: article.events.flatMap((event) => cutEvent(event, mentions, dates, end)),
    diagnostics: within(article.diagnostics),
  }
}

/** What the excerpt still says of a meeting; nothing where the word that tells of it is cut off. */
function cutEvent(
  event: Event,
  mentions: readonly { readonly id: string }[],
  dates: readonly { readonly id: string }[],
  end: number,
): Event[] {
  const evidence = event.evidence.filter(({ span }) => span.end <= end)
  if (evidence.length === 0 || event.span.end > end) return []
  const known = new Set([...mentions, ...dates].map(({ id }) => id))
  const participants = event.participants.flatMap((participant) => {
    const left = participant.mentions.filter((id) => known.has(id))
    return left.length > 0 ? [{ ...participant, mentions: left }] : []
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
