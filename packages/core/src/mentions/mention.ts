import type { Span } from '../text/index.js'

/** A name in the text, or a role that stands for one. */
export type Mention = AgencyMention | OrganizationMention | PersonMention | PlaceMention | RoleMention

export type MentionKind = Mention['kind']

interface Named {
  readonly id: string
  /** Without clitics, titles, class words (صحيفة, مدينة) and quotation marks. */
  readonly span: Span
  /** The fullest form of the same name in this text, as spelled there. */
  readonly name: string
  readonly rule: string
  /** What the model gives it, from 0 to 1; null when a rule found it. */
  readonly score: number | null
}

/** An agency or outlet that is credited for the text or named as a source; "agency" (وكالة) is part of the name. */
export interface AgencyMention extends Named {
  readonly kind: 'agency'
  /** Which one it is, where the lexicon knows it. */
  readonly outlet: KnownOutlet | null
}

export interface KnownOutlet {
  readonly key: string
  readonly kind: 'agency' | 'outlet'
  /** In Latin letters. */
  readonly name: string
  /** ISO 3166-1 code of its seat; null for several agencies together. */
  readonly country: string | null
}

export interface PersonMention extends Named {
  readonly kind: 'person'
  /** The job words beside this very mention; null when it stands without. */
  readonly role: Role | null
}

/** Countries, towns, regions, seas, roads, named buildings. */
export interface PlaceMention extends Named {
  readonly kind: 'place'
  /** ISO 3166-1 code, where the lexicon knows it: of the country, or of the one it lies in. */
  readonly country: string | null
}

/** Named bodies, clubs, parties, armed groups, ministries, platforms. */
export interface OrganizationMention extends Named {
  readonly kind: 'organization'
}

/** A person named by job words alone: وزير الخارجية السوري, الوزير. `name` is the person's, null when left open. */
export interface RoleMention extends Omit<Named, 'name'> {
  readonly kind: 'role'
  readonly name: string | null
  readonly role: Role
}

/** Job words as written, courtesy words and clitics left out. */
export interface Role {
  readonly span: Span
  /** As spelled alone: الرئيس for للرئيس. */
  readonly text: string
  /** Key of `lexicon/offices.ts`: `minister`, `president`. */
  readonly office: string | null
  /** What the office is held in, as written: الخارجية. */
  readonly body: string | null
  /** ISO 3166-1 code. */
  readonly country: string | null
}
