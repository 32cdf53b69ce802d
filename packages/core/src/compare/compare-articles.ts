import type { Article } from '../article.js'
import {
  type IdentityOf,
  identityByName,
  profileOf,
  type Relation,
  type RelationReason,
  relate,
} from '../corpus/index.js'
import { alignStatements, type StatementPair } from './align-statements.js'
import { comparePeople, type PeopleComparison } from './compare-people.js'
import type { Statement } from './statement.js'

/** What two reports share and where they differ. */
export interface Comparison {
  /** Null when nothing shows that they tell of one event or one visit. */
  readonly relation: Relation | null
  readonly people: PeopleComparison
  readonly statements: {
    /** The likest first. */
    readonly both: readonly StatementPair[]
    readonly onlyA: readonly Statement[]
    readonly onlyB: readonly Statement[]
  }
  /** Days and times, ISO 8601, as far as they are resolved. */
  readonly dates: Difference
  /** Names, as the first of the two spells them. */
  readonly places: Difference
}

export interface Difference {
  readonly both: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

export interface CompareOptions {
  /** Who a mention is, over both articles. Default: one spelling of a name, one identity. */
  readonly identityOf?: IdentityOf
}

/**
 * Holds two reports against each other: whether they tell of one event and why, who is named or titled otherwise, what
 * both report as said and what one alone.
 *
 * @example
 * compareArticles(a, b).statements.both[0] // { a: Statement, b: Statement, score: 0.6, reasons: […] }
 */
export function compareArticles(
  a: Article,
  b: Article,
  { identityOf = identityByName }: CompareOptions = {},
): Comparison {
  const statements = alignStatements(a, b, identityOf)
  return {
    relation: withStatements(relate(profileOf(a, identityOf), profileOf(b, identityOf)), statements.both),
    people: comparePeople(a, b, identityOf),
    statements,
    dates: difference(datesOf(a), datesOf(b)),
    places: difference(placesOf(a, identityOf), placesOf(b, identityOf)),
  }
}

/** What one person says alike in both reports is one more reason. */
function withStatements(relation: Relation | null, pairs: readonly StatementPair[]): Relation | null {
  const values = pairs.filter(({ sameSpeaker }) => sameSpeaker).map(({ a }) => a.quote)
  if (!relation || values.length === 0) return relation
  const reason: RelationReason = { kind: 'like-statements', values }
  return { ...relation, reasons: [...relation.reasons, reason] }
}

function datesOf({ dates }: Article): Map<string, string> {
  return new Map(dates.flatMap(({ iso }) => (iso === null ? [] : [[iso.slice(0, 10), iso.slice(0, 10)]])))
}

function placesOf(article: Article, identityOf: IdentityOf): Map<string, string> {
  const places = new Map<string, string>()
  for (const mention of article.mentions) {
    const key = mention.kind === 'place' ? identityOf(mention, article) : null
    if (key !== null && mention.name !== null && !places.has(key)) places.set(key, mention.name)
  }
  return places
}

function difference(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Difference {
  const pick = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, wanted: boolean): string[] =>
    [...from].flatMap(([key, name]) => (other.has(key) === wanted ? [name] : []))
  return { both: pick(a, b, true), onlyA: pick(a, b, false), onlyB: pick(b, a, false) }
}
