import type { Bag, Unit } from './bag.js'

/** How rare a word is: 1 for one that occurs once, less for one that many statements have. */
export type Rarity = (unit: Unit) => number

/** Two words of two statements that meet. */
interface WordPair {
  readonly a: Unit
  readonly b: Unit
  readonly weight: number
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number
  readonly shared: readonly WordPair[]
  readonly negation: boolean
  readonly numbers: boolean
}

/** Counts in how many statements each word occurs. */
export function rarityOf(bags: readonly Bag[]): Rarity {
  const counts = new Map<string, number>()
  for (const { units } of bags)
    for (const key of new Set(units.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(1 + bags.length)
  return ({ key }) => (most === 0 ? 1 : Math.log(1 + bags.length / (counts.get(key) ?? 1)) / most)
}

/** The shorter statement counts for more: the other may say more than it. */
const SHORTER = 0.6
/** Of one that affirms and one that denies. */
const OTHER_SIGN = 0.8
/** Of two that are about other names. */
const OTHER_NAMES = 0.75
/** Of two that name figures, but no common one. */
const OTHER_NUMBERS = 0.5

/** How like two statements are: the rarity of the words that meet against that of all, each word once. */
export function compareBags(a: Bag, b: Bag, rarity: Rarity): Likeness {
  const shared: WordPair[] = []
  const taken = new Set<Unit>()
  const pairs: WordPair[] = []
  for (const one of a.units) {
    for (const other of b.units) {
      const strength = strengthOf(one, other)
      if (strength > 0) pairs.push({ a: one, b: other, weight: strength * Math.sqrt(rarity(one) * rarity(other)) })
    }
  }
  for (const pair of pairs.sort((x, y) => y.weight - x.weight)) {
    if (taken.has(pair.a) || taken.has(pair.b)) continue
    taken.add(pair.a).add(pair.b)
    shared.push(pair)
  }
  const sum = (units: readonly Unit[]): number => units.reduce((total, unit) => total + rarity(unit), 0)
  const [less = 0, more = 0] = [sum(a.units), sum(b.units)].sort((x, y) => x - y)
  const whole = less ** SHORTER * more ** (1 - SHORTER)
  const negation = a.negated !== b.negated
  const numbers = a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((value) => b.numbers.has(value))
  let score = whole === 0 ? 0 : shared.reduce((total, { weight }) => total + weight, 0) / whole
  if (isOfOthers(a, b, shared)) score *= OTHER_NAMES
  if (negation) score *= OTHER_SIGN
  if (numbers) score *= OTHER_NUMBERS
  return { score: Math.min(1, score), shared, negation, numbers }
}

/** Both name somebody or something, and none in common. */
function isOfOthers(a: Bag, b: Bag, shared: readonly WordPair[]): boolean {
  const named = ({ units }: Bag): boolean => units.some(({ entity }) => entity)
  return named(a) && named(b) && !shared.some((pair) => pair.a.entity)
}

function strengthOf(a: Unit, b: Unit): number {
  let best = 0
  for (const [key, strength] of a.keys) best = Math.max(best, Math.min(strength, b.keys.get(key) ?? 0))
  return best
}
