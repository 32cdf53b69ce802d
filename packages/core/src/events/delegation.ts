import { type Range, type Reading, wordAt } from '../quotes/reading.js'
import { type Party, readClause } from './party.js'
import { consistsOf, delegation } from './words.js'

/** Who came with whom: ضم الوفد فلانا وفلانا. */
export interface Delegation {
  readonly range: Range
  readonly parties: readonly Party[]
}

/** Words between الوفد and ضم, either first. */
const WITHIN = 9
/** Words of a sentence looked at. */
const MOST_WORDS = 120

export function findDelegations(reading: Reading): Delegation[] {
  const found: Delegation[] = []
  for (const { first, end } of reading.sentences) {
    for (let at = first; at < end; at++) {
      if (!delegation.has(wordAt(reading, at))) continue
      const verb = verbNear(reading, at, first, end)
      if (verb < 0) continue
      const clause = readClause(reading, Math.max(at, verb) + 1, end)
      if (clause.parties.length > 0)
        found.push({ range: { first: Math.min(at, verb), end: at + 1 }, parties: clause.parties })
      at = Math.max(at, clause.end - 1)
    }
  }
  return found
}

function verbNear(reading: Reading, at: number, first: number, end: number): number {
  const isVerb = (place: number): boolean => consistsOf.has(wordAt(reading, place).replace(/^و(?=.{2})/, ''))
  if (at > first && isVerb(at - 1)) return at - 1
  for (let after = at + 1; after < Math.min(end, at + WITHIN); after++) if (isVerb(after)) return after
  return -1
}

export function speaksOfDelegation(reading: Reading, { first, end }: Range): boolean {
  for (let at = first; at < Math.min(end, first + MOST_WORDS); at++) {
    if (delegation.has(wordAt(reading, at).replace(/^[وبل](?=.{3})/, '')) || delegation.has(wordAt(reading, at)))
      return true
  }
  return false
}
