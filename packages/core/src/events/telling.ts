import type { DateMention } from '../dates/index.js'
import type { PlaceMention } from '../mentions/index.js'
import type { Quote } from '../quotes/index.js'
import type { Range, Reading } from '../quotes/reading.js'
import type { EventStatus } from './event.js'
import type { MeetingForm } from './forms.js'
import type { Clause, Party } from './party.js'

/** What the rules see of the text: its tokens, and what earlier layers know. */
export interface Scene {
  readonly reading: Reading
  readonly dates: readonly DateMention[]
  /** For each sentence of the reading the first report in it that names its speaker. */
  readonly speakers: readonly (Quote | undefined)[]
  /** Index of each mention by its id. */
  readonly indexOf: ReadonlyMap<string, number>
}

/** A word that may tell of a meeting, where it stands, and the clause that it opens. */
export interface Trigger {
  readonly at: number
  readonly end: number
  readonly form: MeetingForm & { readonly joined: boolean; readonly purpose: boolean }
  readonly sentence: Range
  readonly clause: Clause
}

/** The two sides of a meeting, as a written form gives them. */
export interface Sides {
  readonly subject: readonly Party[]
  readonly object: readonly Party[]
  readonly attendees: readonly Party[]
}

/** Reads one written form; null when it is not written so. */
export interface Rule {
  readonly rule: string
  readonly read: (scene: Scene, trigger: Trigger) => Sides | null
}

/** One place where the text tells of a meeting. */
export interface Telling extends Sides {
  readonly trigger: Trigger
  readonly status: EventStatus
  readonly place: PlaceMention | null
  readonly date: DateMention | null
  readonly range: Range
  readonly rule: string
}
