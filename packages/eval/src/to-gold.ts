import type { Article, Span } from '@corpus/core'

/** The shape of the gold files, for the layers that exist; lists of layers to come are empty. */
export interface GoldShape {
  readonly blocks: readonly { start: number; end: number; type: string }[]
  readonly published: string | null
  readonly dates: readonly { start: number; end: number; iso: string | null; isoRef?: string | null }[]
  readonly agencies: readonly { start: number; end: number; name: string }[]
  readonly persons: readonly { start: number; end: number; name: string; role: string | null }[]
  readonly places: readonly { start: number; end: number }[]
  readonly organisations: readonly { start: number; end: number }[]
  readonly quotes: readonly {
    start: number
    end: number
    kind: string
    cue: Span | null
    speaker: Span | null
    speakerName: string | null
  }[]
  readonly meetings: readonly { participants: readonly string[]; place: string | null; date: string | null }[]
}

/** `article` is parsed from the text alone, `informed` with the reference date if there is one. */
export function toGold(article: Article, informed: Article | null): GoldShape {
  return {
    blocks: article.blocks.map(({ kind, span }) => ({ ...span, type: kind })),
    published: article.published?.iso ?? null,
    dates: article.dates.map(({ span, iso }, index) => ({
      ...span,
      iso,
      ...(informed ? { isoRef: informed.dates[index]?.iso ?? null } : {}),
    })),
    agencies: article.mentions.flatMap(({ kind, span, name }) => (kind === 'agency' ? [{ ...span, name }] : [])),
    persons: article.mentions.flatMap((mention) =>
      mention.kind === 'person' ? [{ ...mention.span, name: mention.name, role: mention.role?.text ?? null }] : [],
    ),
    places: article.mentions.flatMap(({ kind, span }) => (kind === 'place' ? [span] : [])),
    organisations: article.mentions.flatMap(({ kind, span }) => (kind === 'organization' ? [span] : [])),
    quotes: article.quotes.map(({ kind, span, cue, speaker }) => ({
      ...span,
      kind,
      cue: cue?.span ?? null,
      speaker: speaker?.span ?? null,
      speakerName: speaker?.name ?? null,
    })),
    meetings: article.events.flatMap(({ status, participants, place, date }) => {
      const names = participants.flatMap(({ name }) => name ?? [])
      if (status !== 'held' || names.length < 2) return []
      return [{ participants: names, place: place?.name ?? null, date: date?.iso?.slice(0, 10) ?? null }]
    }),
  }
}
