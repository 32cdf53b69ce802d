import type { Article } from '../article.js'
import type { Event } from '../events/index.js'
import { normalize } from '../text/index.js'
import type { IdentityOf } from './identity.js'

/** What an article is known by when it is held against others. */
export interface Profile {
  readonly id: string
  /** Names by identity. */
  readonly people: ReadonlyMap<string, string>
  /** Offices and countries that somebody's job words name, by identity. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>
  /** Names by identity. */
  readonly places: ReadonlyMap<string, string>
  /** Day of publication, in days since 1970; null when not known. */
  readonly day: number | null
  readonly meetings: readonly MeetingFacts[]
  /** Words of headline and opening, by stem. */
  readonly words: ReadonlySet<string>
}

export interface MeetingFacts {
  readonly event: Event
  readonly people: ReadonlySet<string>
  /** In days since 1970. */
  readonly day: number | null
}

/** Words of headline and opening that are looked at. */
const MOST_WORDS = 90
const MOST_UNITS = 2000

/** `day` is when the article came out, `YYYY-MM-DD`, if it is known from elsewhere. */
export function profileOf(article: Article, identityOf: IdentityOf, day: string | null = null): Profile {
  const people = new Map<string, string>()
  const offices = new Map<string, Set<string>>()
  const places = new Map<string, string>()
  const keyOf = new Map<string, string>()
  for (const mention of article.mentions) {
    const key = identityOf(mention, article)
    if (key === null || mention.name === null) continue
    if (mention.kind === 'place') places.set(key, mention.name)
    if (mention.kind !== 'person' && mention.kind !== 'role') continue
    people.set(key, mention.name)
    keyOf.set(mention.id, key)
    for (const office of mention.role ? [mention.role.office, mention.role.country] : []) {
      if (office !== null) offices.set(key, (offices.get(key) ?? new Set()).add(office))
    }
  }
  return {
    id: article.id,
    people,
    offices,
    places,
    day: toDay(article.published?.iso ?? day),
    meetings: article.events.map((event) => ({
      event,
      people: new Set(event.participants.flatMap(({ mentions }) => keyOf.get(mentions[0] ?? '') ?? [])),
      day: toDay(event.date?.iso ?? null),
    })),
    words: openingOf(article),
  }
}

const DAY = 86_400_000

function toDay(iso: string | null): number | null {
  const day = iso === null || iso.length < 10 ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day) ? null : Math.round(day / DAY)
}

function openingOf({ source, blocks }: Article): Set<string> {
  const words = new Set<string>()
  let left = MOST_WORDS
  for (const { kind, span, repeats } of blocks) {
    if (left <= 0) break
    if (repeats !== null || (kind !== 'headline' && kind !== 'lead' && kind !== 'paragraph')) continue
    const text = normalize(source.slice(span.start, Math.min(span.end, span.start + MOST_UNITS)))
    for (const [word] of text.matchAll(/\p{L}{3,}|\p{N}+/gu)) {
      if (left-- <= 0) break
      words.add(stemOf(word))
    }
  }
  return words
}

/** Cheap: thousands of openings are stemmed. */
function stemOf(word: string): string {
  const bare = word.replace(/^[وف]?(?:ب?ال|لل|ال)(?=.{3})/, '')
  return bare.length > 4 ? bare.replace(/(?:ات|ون|ين|ها|هم|يه|ه|ا)$/, '') : bare
}
