import { type Clusters, newClusters } from './clusters.js'
import type { EntityKind } from './entity.js'
import { partsOf } from './name-forms.js'
import { keyOf, type Unit } from './units.js'

/** A name wherever it stands, or as one article has it. */
type NameRef = string | { readonly name: string; readonly article: string }

/** What the keeper of a corpus knows of its people, places or bodies. */
interface OverrideSection {
  /** Each list: names of one. */
  readonly same?: readonly (readonly NameRef[])[] | undefined
  /** Each list: names of as many different ones. */
  readonly different?: readonly (readonly NameRef[])[] | undefined
  readonly names?: Readonly<Record<string, NameOverride>> | undefined
}

export interface NameOverride {
  readonly latin?: string | undefined
  /** `Q…` */
  readonly wikidata?: string | undefined
}

/** `entities.json` in a corpus folder. */
export interface EntityOverrides {
  readonly people?: OverrideSection | undefined
  readonly places?: OverrideSection | undefined
  readonly organizations?: OverrideSection | undefined
}

const SECTIONS = { people: 'person', places: 'place', organizations: 'organization' } as const

/**
 * Clusters in which the overrides hold, before any rule.
 *
 * @throws RangeError when a name is not in the corpus, or `same` and `different` contradict each other
 */
export function startClusters(units: readonly Unit[], ids: readonly string[], overrides: EntityOverrides): Clusters {
  const clusters = newClusters(units.length)
  let list = 0
  for (const [section, kind] of Object.entries(SECTIONS)) {
    const { same = [], different = [], names = {} } = overrides[section as keyof EntityOverrides] ?? {}
    const find = (ref: NameRef): number[] => unitsNamed(units, ids, kind, ref)
    for (const refs of different) {
      for (const [tag, ref] of refs.entries()) for (const unit of find(ref)) clusters.keepApart(unit, list, tag)
      list++
    }
    for (const refs of same) {
      const [first, ...others] = refs.flatMap(find)
      for (const other of others) {
        if (first === undefined || clusters.join('override/same', first, other)) continue
        throw new RangeError(`the overrides take for one and keep apart: ${refs.map(toText).join(', ')}`)
      }
    }
    for (const name of Object.keys(names)) find(name)
  }
  return clusters
}

/** What the overrides say of an identity, by any of its names. */
export function overrideOf(
  overrides: EntityOverrides,
  kind: EntityKind,
  units: readonly Pick<Unit, 'key' | 'kind'>[],
): NameOverride | undefined {
  const keys = new Set(units.map(({ key }) => key))
  for (const [section, ofKind] of Object.entries(SECTIONS)) {
    if (ofKind !== kind) continue
    const names = overrides[section as keyof EntityOverrides]?.names ?? {}
    return Object.entries(names).find(([name]) => keys.has(nameKey(kind, name)))?.[1]
  }
  return undefined
}

function unitsNamed(units: readonly Unit[], ids: readonly string[], kind: EntityKind, ref: NameRef): number[] {
  const { name, article } = typeof ref === 'string' ? { name: ref, article: null } : ref
  const key = nameKey(kind, name)
  const found = units.flatMap((unit, index) =>
    unit.kind === kind && unit.key === key && (article === null || ids[unit.article] === article) ? [index] : [],
  )
  if (found.length === 0) throw new RangeError(`the overrides name what is not there: ${toText(ref)}`)
  return found
}

const nameKey = (kind: EntityKind, name: string): string => (kind === 'person' ? partsOf(name).join(' ') : keyOf(name))

const toText = (ref: NameRef): string => (typeof ref === 'string' ? ref : `${ref.name} (${ref.article})`)
