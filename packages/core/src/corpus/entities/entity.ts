import type { LatinName } from '../../latin/index.js'

export const entityKinds = ['organization', 'person', 'place'] as const
export type EntityKind = (typeof entityKinds)[number]

/** One person, place or body with all that the corpus says of it. What is ambiguous has an entity of its own. */
export interface Entity {
  readonly kind: EntityKind
  /** ASCII, of its kind; from the Latin name. */
  readonly slug: string
  /** The fullest common form, as the texts spell it. */
  readonly name: string
  readonly latin: LatinName
  /** `Q…`; from the corpus's own file only. */
  readonly wikidata: string | null
  /** ISO 3166-1 code: of a country, or of the one that a place lies in. */
  readonly country: string | null
  /** The most frequent first. */
  readonly forms: readonly NameForm[]
  readonly roles: readonly HeldRole[]
  /** In the order of the corpus. */
  readonly mentions: readonly MentionRef[]
  /** Why several names, or the same name in several articles, are taken for one. */
  readonly merges: readonly Merge[]
}

/** A name as it is spelled, clitics left out. */
export interface NameForm {
  readonly form: string
  readonly count: number
}

/** A mention of an article of the corpus. */
export interface MentionRef {
  readonly article: string
  /** Id of the mention in its article. */
  readonly mention: string
}

/** Job words that stand beside the name, or for it. */
export interface HeldRole {
  readonly text: string
  readonly office: string | null
  readonly body: string | null
  readonly country: string | null
  readonly held: readonly MentionRef[]
}

/**
 * Why two names are one.
 *
 * - `article/short-form`: one article calls the same one by both
 * - `lexicon/same`: the lexicon lists both as names of it
 * - `name/same`: the same full name, spelling variants apart
 * - `name/longer`: only one longer name of the corpus has all parts of the shorter
 * - `name/spelling`: one letter apart, and what is said of both agrees
 * - `short/role`: only one name of the corpus has this part, and its role is the same
 * - `short/company`: only one name has this part, is called so elsewhere, and the same others are named beside it
 * - `override/same`: the corpus's own file says so
 */
export const mergeRules = [
  'article/short-form',
  'lexicon/same',
  'name/longer',
  'name/same',
  'name/spelling',
  'override/same',
  'short/company',
  'short/role',
] as const
export type MergeRule = (typeof mergeRules)[number]

export interface Merge {
  readonly rule: MergeRule
  /** The two names; of `name/same` the second may be spelled as the first. */
  readonly names: readonly [string, string]
  /** The role or the other name that both have, as written; null where the names alone decide. */
  readonly evidence: string | null
  /** Ids of the articles that it brought in. */
  readonly articles: readonly string[]
}
