import type { MeetingFacts, Profile } from './profile.js'

export const relationKinds = ['same-event', 'likely-same-visit'] as const
export const relationReasons = [
  'far-dates',
  'like-openings',
  'like-statements',
  'no-date',
  'other-people',
  'same-day',
  'same-meeting',
  'same-office',
  'same-people',
  'same-person',
  'same-places',
] as const

/** What two articles have to do with each other, and why. */
export interface Relation {
  readonly kind: (typeof relationKinds)[number]
  /** False: it is concluded from both; neither text says it. */
  readonly stated: boolean
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly RelationReason[]
}

export interface RelationReason {
  readonly kind: (typeof relationReasons)[number]
  /** Names, places or words that show it, as written. */
  readonly values: readonly string[]
}

/** How rare a person or word is in the corpus, 0 to 1. */
export type RarityOf = (key: string) => number

/** Days between two reports of one event at most. */
export const MOST_DAYS = 3
/** Days that a visit may take. */
const VISIT_DAYS = 5

/** The nearest relation of two articles; null when nothing shows one. */
export function relate(a: Profile, b: Profile, rarity: RarityOf = () => 1): Relation | null {
  return sameMeeting(a, b) ?? sameNews(a, b, rarity) ?? sameVisit(a, b, rarity)
}

/** Two people of a meeting in the one met in the other, on no other day. */
function sameMeeting(a: Profile, b: Profile): Relation | null {
  for (const one of a.meetings) {
    for (const other of b.meetings) {
      const shared = [...one.people].filter((key) => other.people.has(key))
      if (shared.length < 2 || one.event.status !== other.event.status) continue
      if ((one.event.kind === 'call') !== (other.event.kind === 'call')) continue
      if (apart(one.day, other.day) > 0) continue
      if (one.day === null && other.day === null && apart(a.day, b.day) > MOST_DAYS) continue
      const names = shared.map((key) => a.people.get(key) ?? key)
      const day = one.day !== null && one.day === other.day
      const reasons: RelationReason[] = [{ kind: 'same-meeting', values: names }]
      if (day) reasons.push({ kind: 'same-day', values: [] })
      return { kind: 'same-event', stated: true, score: day ? 1 : 0.9, reasons }
    }
  }
  return null
}

/** Least likeness of two reports of one event, and of their openings alone. */
const LEAST_SCORE = 0.5
const LEAST_OPENING = 0.3

/** Of two openings that name figures, and none in common: the rates of two days, the games of two rounds. */
const OTHER_FIGURES = 0.8

function figuresDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [inA, inB] = [a, b].map((words) => [...words].filter((word) => /^\p{N}/u.test(word)))
  return Boolean(inA?.length && inB?.length) && !inA?.some((figure) => inB?.includes(figure))
}

/** Openings, people and places alike, within days; where nobody is named, openings and places. */
function sameNews(a: Profile, b: Profile, rarity: RarityOf): Relation | null {
  if (apart(a.day, b.day) > MOST_DAYS || meetOthers(a, b)) return null
  const opening = cosine(a.words, b.words, rarity)
  if (opening < LEAST_OPENING) return null
  const people = cosine(keysOf(a.people), keysOf(b.people), rarity)
  const places = cosine(keysOf(a.places), keysOf(b.places), () => 1)
  // where nobody is named the words alone must do
  const named = a.people.size > 0 && b.people.size > 0
  const likeness = named ? 0.6 * opening + 0.3 * people + 0.1 * places : 0.85 * opening + 0.15 * places
  const score = figuresDiffer(a.words, b.words) ? likeness * OTHER_FIGURES : likeness
  if (score < LEAST_SCORE) return null
  const names = sharedNames(a.people, b.people)
  const reasons: RelationReason[] = [{ kind: 'like-openings', values: [] }]
  if (names.length > 0) reasons.push({ kind: 'same-people', values: names })
  if (places > 0) reasons.push({ kind: 'same-places', values: sharedNames(a.places, b.places) })
  return { kind: 'same-event', stated: false, score, reasons }
}

/** Both tell of meetings of one person; that no meeting is common to them is known by then. Such reports read alike. */
function meetOthers(a: Profile, b: Profile): boolean {
  return a.meetings.some(
    (one) =>
      one.people.size > 1 &&
      b.meetings.some((other) => other.people.size > 1 && [...one.people].some((key) => other.people.has(key))),
  )
}

/** Least rarity of a person who alone ties two reports together. */
const LEAST_RARITY = 0.35

/**
 * Two meetings of one person with different people, held within days: likely one visit. Neither text says so, and what
 * speaks against it is among the reasons.
 */
function sameVisit(a: Profile, b: Profile, rarity: RarityOf): Relation | null {
  for (const one of a.meetings) {
    for (const other of b.meetings) {
      const [key, ...more] = [...one.people].filter((person) => other.people.has(person))
      if (key === undefined || more.length > 0 || rarity(key) < LEAST_RARITY) continue
      if (one.event.status !== 'held' || other.event.status !== 'held') continue
      if (one.event.kind === 'call' || other.event.kind === 'call' || !comesAsGuest(one, other, key, a, b)) continue
      // both without a day, or one with nobody else: nothing ties them to one time
      if ((one.day === null && other.day === null) || one.people.size < 2 || other.people.size < 2) continue
      const days = apart(one.day ?? a.day, other.day ?? b.day)
      if (days > VISIT_DAYS) continue
      const places = sharedNames(a.places, b.places)
      const offices = shared(a.offices.get(key) ?? new Set(), b.offices.get(key) ?? new Set())
      if (places.length < 2 || offices.length === 0) continue
      const others = [...namesOf(one, key, a), ...namesOf(other, key, b)]
      const undated = one.day === null || other.day === null
      return {
        kind: 'likely-same-visit',
        stated: false,
        score: undated ? 0.5 : 0.6,
        reasons: [
          { kind: 'same-person', values: [a.people.get(key) ?? key] },
          { kind: 'same-office', values: offices },
          { kind: 'same-places', values: places },
          { kind: 'other-people', values: others },
          ...(undated ? [{ kind: 'no-date', values: [] } as const] : []),
        ],
      }
    }
  }
  return null
}

/** In neither report the host, and in one of them the guest, or of another country than those met. */
function comesAsGuest(one: MeetingFacts, other: MeetingFacts, key: string, a: Profile, b: Profile): boolean {
  const parts = [partOf(one, key, a), partOf(other, key, b)]
  return parts.includes('guest') && !parts.includes('host')
}

function partOf({ event }: MeetingFacts, key: string, { people }: Profile): string | null {
  return event.participants.find(({ name }) => name !== null && name === people.get(key))?.part ?? null
}

const namesOf = ({ people }: MeetingFacts, key: string, profile: Profile): string[] =>
  [...people].filter((person) => person !== key).map((person) => profile.people.get(person) ?? person)

/** Days between; 0 when one is not known. */
const apart = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : Math.abs(a - b))

const keysOf = (names: ReadonlyMap<string, string>): Set<string> => new Set(names.keys())

function sharedNames(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...a].flatMap(([key, name]) => (b.has(key) ? [name] : []))
}

function shared(a: ReadonlySet<string>, b: { readonly has: (key: string) => boolean }): string[] {
  return [...a].filter((key) => b.has(key))
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: RarityOf): number {
  const square = (keys: Iterable<string>): number => {
    let sum = 0
    for (const key of keys) sum += rarity(key) ** 2
    return sum
  }
  const whole = Math.sqrt(square(a) * square(b))
  return whole === 0 ? 0 : square(shared(a, b)) / whole
}
