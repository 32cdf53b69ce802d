import type { Clusters } from './clusters.js'
import { rolesAsEvidence } from './evidence.js'
import { isFormOf } from './name-forms.js'
import type { FullName, Unit } from './units.js'

/** Names with the same ends that are looked at one by one; where there are more, a short name may be any of them. */
const MOST_COMPARED = 40
/** A family name that no more full names have is taken for one family's. */
const RARE = 3

/**
 * Joins a full name to the only longer one that has all its parts (محمد بن سلمان, محمد بن سلمان بن عبدالعزيز), where
 * an article calls one by both, both have a role in common, or the family name is rare.
 */
export function joinLonger(
  units: readonly Unit[],
  clusters: Clusters,
  names: readonly FullName[],
  sharing: ReadonlyMap<string, number>,
  calledSo: ReadonlyMap<string, ReadonlySet<FullName>>,
): void {
  const byEnds = new Map<string, FullName[]>()
  for (const name of names) {
    for (const ends of endsOf(name.parts)) {
      const list = byEnds.get(ends) ?? []
      byEnds.set(ends, list)
      if (list.length <= MOST_COMPARED) list.push(name)
    }
  }
  for (const name of names) {
    const near = new Set([...endsOf(name.parts)].flatMap((ends) => byEnds.get(ends) ?? []))
    if (near.size > MOST_COMPARED) continue
    const longer = [...near].filter((other) => isPartOf(units, name, other))
    longer.sort((a, b) => a.parts.length - b.parts.length)
    // Each longer one must be within the next: else the short name may be either.
    if (longer.some((other, at) => at > 0 && !isPartOf(units, longer[at - 1] as FullName, other))) continue
    const next = longer[0]
    if (!next) continue
    const roles = new Map(rolesOf(units, next).map(({ token }) => [token, next.units[0] as number]))
    // A name of many is joined where each article has the role.
    for (const unit of name.units) {
      const role = rolesAsEvidence(units[unit] as Unit).find(({ token }) => roles.has(token))
      if (role) clusters.join('name/longer', roles.get(role.token) as number, unit, role.text)
    }
    const called = calledSo.get(name.key)?.has(next) ?? false
    const sameFamily = name.parts.at(-1) === next.parts.at(-1) && (sharing.get(name.parts.at(-1) ?? '') ?? 0) <= RARE
    const [first = 0, ...others] = name.units
    const settled = others.every((other) => clusters.find(other) === clusters.find(first))
    if (settled && (called || sameFamily)) clusters.join('name/longer', next.units[0] as number, first)
  }
}

/** First part with the last, and with the second: what a longer form of a name keeps. */
function endsOf(parts: readonly string[]): Set<string> {
  const [first = '', second = ''] = parts
  return new Set([`${first} ${second}`, `${first}…${parts.at(-1)}`])
}

const rolesOf = (units: readonly Unit[], name: FullName) =>
  name.units.flatMap((unit) => rolesAsEvidence(units[unit] as Unit))

function isPartOf(units: readonly Unit[], short: FullName, long: FullName): boolean {
  if (short.parts.length >= long.parts.length) return false
  return isFormOf((units[short.units[0] as number] as Unit).name, (units[long.units[0] as number] as Unit).name)
}
