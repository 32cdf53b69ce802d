import { isGivenName } from '../../mentions/index.js'
import type { Clusters } from './clusters.js'
import { companyOf, joinByEvidence } from './evidence.js'
import { joinLonger } from './join-longer.js'
import { joinSingles } from './join-singles.js'
import { joinSpellings } from './join-spellings.js'
import { endsInFather, partsOf } from './name-forms.js'
import type { FullName, Unit } from './units.js'

/** A part that so many different full names share says little of who is meant. */
const COMMON = 8

/**
 * Joins what is one person: the same full name, then shorter and longer and otherwise spelled full names, then single
 * names. Candidates are looked up by their parts, so that time grows with the number of names.
 */
export function joinPeople(units: readonly Unit[], clusters: Clusters, articles: number): void {
  const company = companyOf(units, articles)
  const fulls = new Map<string, FullName>()
  const singles: number[] = []
  for (const [index, { kind, parts, key }] of units.entries()) {
    if (kind !== 'person') continue
    if (parts.length < 2) {
      singles.push(index)
      continue
    }
    const full = fulls.get(key) ?? { key, parts, units: [] }
    fulls.set(key, full)
    full.units.push(index)
  }
  const names = [...fulls.values()]
  const sharing = countSharing(names)
  const isCommon = ({ parts }: FullName): boolean =>
    parts.length === 2 && parts.every((part) => isGivenName(part) || (sharing.get(part) ?? 0) >= COMMON)

  for (const name of names) {
    const bare = endsInFather((units[name.units[0] as number] as Unit).name)
    if (isCommon(name)) joinByEvidence({ units, clusters, company: bare ? [] : company, rule: 'name/same' }, name.units)
    else for (const unit of name.units.slice(1)) clusters.join('name/same', name.units[0] as number, unit)
  }
  const settled = names.filter(({ units: [first = 0, ...others] }) =>
    others.every((other) => clusters.find(other) === clusters.find(first)),
  )
  const calledSo = shortForms(units, names)
  joinLonger(units, clusters, names, sharing, calledSo)
  joinSpellings(units, clusters, company, settled)
  joinSingles({ units, clusters, company, names, singles, calledSo })
}

/** How many different full names have a part. */
function countSharing(names: readonly FullName[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { parts } of names) for (const part of new Set(parts)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

/** By a short form, the full names that an article calls so. */
function shortForms(units: readonly Unit[], names: readonly FullName[]): Map<string, Set<FullName>> {
  const found = new Map<string, Set<FullName>>()
  for (const name of names) {
    for (const unit of name.units) {
      for (const form of (units[unit] as Unit).forms.keys()) {
        const short = partsOf(form).join(' ')
        if (short === name.key) continue
        const set = found.get(short) ?? new Set()
        found.set(short, set.add(name))
      }
    }
  }
  return found
}
