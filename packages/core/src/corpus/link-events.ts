import type { Article } from '../article.js'
import { type IdentityOf, identityByName } from './identity.js'
import { type Profile, profileOf } from './profile.js'
import { MOST_DAYS, type Relation, relate } from './relate.js'

/** Two articles on one event, or likely on one visit. */
export interface ArticleLink extends Relation {
  /** Ids of the articles, the first before the second in the order given. */
  readonly a: string
  readonly b: string
}

/** An article, and the day it came out if the text does not say, `YYYY-MM-DD`. */
export interface Dated {
  readonly article: Article
  readonly day?: string | undefined
}

/** Least sum of the rarities of the people and words that a pair shares before it is looked at closely. */
const LEAST_SHARED = 1.2
/** A word of more articles than this, of the whole corpus, tells nothing; a person always counts. */
const MOST_HOLDERS = 400
/** So few candidates are all looked at. */
const FEW = 10

/**
 * Links the articles of one event. Only pairs that share people or rare words of their openings, and came out within
 * days, are compared: not all pairs.
 */
export function linkEvents(articles: readonly Dated[], identityOf: IdentityOf = identityByName): ArticleLink[] {
  const profiles = articles.map(({ article, day }) => profileOf(article, identityOf, day ?? null))
  const holders = holdersOf(profiles)
  const most = Math.log(1 + profiles.length)
  const rarity = (key: string): number =>
    most === 0 ? 1 : Math.log(1 + profiles.length / (holders.get(key)?.length ?? 1)) / most
  const links: ArticleLink[] = []
  const shared = new Float64Array(profiles.length)
  profiles.forEach((profile, index) => {
    for (const other of candidates(profiles, index, holders, rarity, shared)) {
      const [first, second] = [profiles[other] as Profile, profile]
      const relation = relate(first, second, rarity)
      if (relation) links.push({ a: first.id, b: second.id, ...relation })
    }
  })
  return links
}

/** For each person and word the articles that have it, in order. */
function holdersOf(profiles: readonly Profile[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  profiles.forEach(({ people, words }, index) => {
    for (const key of new Set([...people.keys(), ...words])) {
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  return holders
}

/** Earlier articles that share enough with this one, and came out within days. */
function candidates(
  profiles: readonly Profile[],
  index: number,
  holders: ReadonlyMap<string, readonly number[]>,
  rarity: (key: string) => number,
  shared: Float64Array,
): number[] {
  const { people, words, day } = profiles[index] as Profile
  const touched: number[] = []
  for (const key of new Set([...people.keys(), ...words])) {
    const list = holders.get(key) ?? []
    if (list.length < 2 || (list.length > MOST_HOLDERS && !people.has(key))) continue
    const weight = rarity(key)
    for (const other of list) {
      if (other >= index) break
      const otherDay = (profiles[other] as Profile).day
      if (day !== null && otherDay !== null && Math.abs(day - otherDay) > MOST_DAYS + 2) continue
      if (shared[other] === 0) touched.push(other)
      shared[other] = (shared[other] ?? 0) + weight
    }
  }
  const found = touched.filter((other) => (shared[other] ?? 0) >= LEAST_SHARED || touched.length < FEW)
  for (const other of touched) shared[other] = 0
  return found.sort((a, b) => a - b)
}
