import type { Draft } from '../draft.js'
import type { Party } from '../noun-phrase.js'
import type { Reading } from '../reading.js'

/** A report with its speaker as far as a sieve has found one. */
export interface Turn {
  readonly draft: Draft
  readonly party: Party | null
  readonly name: string | null
  readonly rule: string | null
  /** Nobody else may be meant; only such speakers are told where precision is asked for. */
  readonly sure: boolean
  /** It is reported inside another report, so that what follows does not go on with its speaker. */
  readonly nested: boolean
}

/** Looks for the speaker of a report. `before` holds the reports whose cues stand earlier, with their speakers. */
export interface Sieve {
  readonly rule: string
  /** Whether what it found there is mostly right. */
  readonly sure: (reading: Reading, party: Party, draft: Draft) => boolean
  readonly find: (reading: Reading, draft: Draft, before: readonly Turn[]) => Party | null
}

export const always = (): boolean => true
export const never = (): boolean => false

/** How many reports a sieve looks back at most. */
export const LOOK_BACK = 12
