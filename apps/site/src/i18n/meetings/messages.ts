import type { EventKind, EventPart, EventStatus, Relation, RelationReason } from '@corpus/core'

/** What the pages of meetings say, in one language. */
export interface MeetingMessages {
  readonly title: string
  readonly note: string
  readonly none: string
  readonly dated: string
  readonly undated: string
  readonly undatedNote: string
  readonly kinds: Readonly<Record<EventKind, string>>
  readonly statuses: Readonly<Record<EventStatus, string>>
  readonly parts: Readonly<Record<EventPart, string>>
  readonly people: string
  readonly unnamed: string
  readonly date: string
  readonly noDate: string
  readonly place: string
  readonly noPlace: string
  readonly toldIn: string
  readonly why: string
  readonly whyNote: string
  readonly reports: string
  readonly noReports: string
  readonly relations: Readonly<Record<Relation['kind'], string>>
  readonly inferred: string
  readonly stated: string
  readonly likeness: (score: string) => string
  readonly reasons: Readonly<Record<RelationReason['kind'], string>>
  readonly otherMeeting: string
  /** The report of the page, and the one beside it. */
  readonly first: string
  readonly second: string
  readonly namedPeople: string
  readonly inBoth: string
  readonly titledDifferently: string
  readonly onlyOne: string
  readonly nothing: string
  readonly dates: string
  readonly places: string
  readonly statementsBoth: string
  readonly statementsNote: string
  readonly noPairs: string
  readonly statementsOne: (count: string) => string
  readonly noSpeaker: string
  readonly sameSpeaker: string
  readonly otherSpeakers: string
  readonly otherSign: string
  readonly otherNumbers: string
  readonly words: string
  /** On the page of a person. */
  readonly met: string
}
