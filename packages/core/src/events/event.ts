import type { Span } from '../text/index.js'

export const eventKinds = ['call', 'meeting', 'reception', 'visit'] as const
export const eventStatuses = ['denied', 'held', 'planned'] as const
export const eventParts = ['attendee', 'guest', 'host', 'party'] as const

/** People who met, as the text tells it: all tellings of one meeting together. Addressed as `#e1`. */
export interface Event {
  readonly id: string
  /** Of the telling that names most of the people. */
  readonly kind: (typeof eventKinds)[number]
  /** `denied`: it is said not to take place; `planned`: it is announced, or wished for. */
  readonly status: EventStatus
  /** The word that tells of it: استقبل, لقاء. */
  readonly span: Span
  /** Hosts and parties before guests, attendees last. */
  readonly participants: readonly Participant[]
  /** Where it took place, for a visit where it went; null unless stated with the meeting itself. */
  readonly place: EventPlace | null
  /** Null unless stated with the meeting itself; the date of another sentence is not taken over. */
  readonly date: EventDate | null
  /** Where the text tells of it, in text order. */
  readonly evidence: readonly Evidence[]
  readonly rule: string
}

export type EventKind = Event['kind']
export type EventStatus = (typeof eventStatuses)[number]
export type EventPart = (typeof eventParts)[number]

/** Somebody who took part. */
export interface Participant {
  /** Ids of the mentions that take part in a telling; the first one has the role, if one is written. */
  readonly mentions: readonly string[]
  /** The person's name, as the text has it elsewhere if it is not here; null for a role that it leaves open. */
  readonly name: string | null
  readonly part: EventPart
  /** Who stands on one side with whom; null when nothing tells. */
  readonly side: 1 | 2 | null
}

export interface EventPlace {
  /** Id of the mention. */
  readonly mention: string
  readonly name: string
}

export interface EventDate {
  /** Id of the date. */
  readonly date: string
  /** As the date has it; null when it cannot be resolved. */
  readonly iso: string | null
}

export interface Evidence {
  readonly span: Span
  /** The written form that it was read by. */
  readonly rule: string
}
