import { isGivenName } from '../../mentions/index.js'
import { type Evidence, evidenceOf, type Joining, joinByEvidence, rolesAsEvidence } from './evidence.js'
import type { FullName, Unit } from './units.js'

interface Singles extends Joining {
  readonly names: readonly FullName[]
  /** Units of one-part names that their article does not link to a full one. */
  readonly singles: readonly number[]
  /** Full names by what an article calls them for short. */
  readonly calledSo: ReadonlyMap<string, ReadonlySet<FullName>>
}

/**
 * Joins single names (الصباغ): to the only full name of the corpus that has this part, where the role is the same or,
 * if an article calls it so, others are named beside both; else to one another, where they have a role in common.
 */
export function joinSingles(all: Singles): void {
  const { units, clusters, company, singles } = all
  const candidates = candidatesOf(all)
  const members = membersOf(all)
  const known = new Map<number, Map<string, number>>()
  const left = new Map<string, number[]>()
  for (const index of singles) {
    const unit = units[index] as Unit
    const { roots = new Set<number>(), called = false, family = false } = candidates.get(unit.key) ?? {}
    const [root] = roots
    if (root !== undefined && roots.size === 1) {
      const of = known.get(root) ?? evidenceOfUnits(all, members.get(root) ?? [])
      known.set(root, of)
      const bare = called && !isGivenName(unit.key) ? officesOf(unit) : []
      const role = shared([...rolesAsEvidence(unit), ...bare], of)
      const companion = called && family && !role ? shared(evidenceOf(unit, company), of) : undefined
      const found = role ?? companion
      if (found) {
        clusters.join(role ? 'short/role' : 'short/company', found.unit, index, found.text)
        continue
      }
    }
    const same = left.get(unit.key) ?? []
    left.set(unit.key, same)
    same.push(index)
  }
  for (const [key, same] of left) {
    // A given name, or one that several have, tells little: only the same role does.
    const ambiguous = isGivenName(key) || (candidates.get(key)?.roots.size ?? 0) > 1
    joinByEvidence({ units, clusters, company: ambiguous ? [] : company, rule: 'name/same' }, same)
  }
}

interface Candidates {
  readonly roots: Set<number>
  /** Whether an article calls one of them so. */
  called: boolean
  /** Whether it is the last part of one of them. */
  family: boolean
}

/** By a single name, the identities that end in it, or are called so. */
function candidatesOf({ names, calledSo, clusters }: Singles): Map<string, Candidates> {
  const found = new Map<string, Candidates>()
  const add = (key: string, name: FullName, called: boolean): void => {
    const candidates = found.get(key) ?? { roots: new Set(), called: false, family: false }
    found.set(key, candidates)
    for (const unit of name.units) candidates.roots.add(clusters.find(unit))
    if (called) candidates.called = true
    else candidates.family = true
  }
  for (const name of names) add(name.parts.at(-1) ?? '', name, false)
  for (const [key, called] of calledSo) for (const name of called) add(key, name, true)
  return found
}

/** The units of each cluster of full names. */
function membersOf({ names, clusters }: Singles): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const name of names) {
    for (const unit of name.units) {
      const root = clusters.find(unit)
      const list = members.get(root) ?? []
      members.set(root, list)
      list.push(unit)
    }
  }
  return members
}

/** What tells who an identity is, each with the unit that has it. */
function evidenceOfUnits({ units, company }: Singles, members: readonly number[]): Map<string, number> {
  const evidence = new Map<string, number>()
  for (const index of members) {
    const unit = units[index] as Unit
    for (const { token } of [...evidenceOf(unit, company), ...officesOf(unit)]) evidence.set(token, index)
  }
  return evidence
}

/** الرئيس alone, which many are. */
const officesOf = ({ roles }: Unit): Evidence[] =>
  roles.flatMap(({ office, text }) => (office === null ? [] : [{ token: office, text }]))

function shared(
  evidence: readonly Evidence[],
  known: ReadonlyMap<string, number>,
): { readonly text: string; readonly unit: number } | undefined {
  for (const { token, text } of evidence) {
    const unit = known.get(token)
    if (unit !== undefined) return { text, unit }
  }
  return undefined
}
