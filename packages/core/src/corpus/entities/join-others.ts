import { organizationHeads } from '../../lexicon/organization-heads.js'
import { placeClasses } from '../../lexicon/place-classes.js'
import { nationalityOf } from '../../mentions/index.js'
import { normalize, setOf } from '../../text/index.js'
import type { Clusters } from './clusters.js'
import { knownName } from './known-names.js'
import { keyOf, type Unit } from './units.js'

/** Class words of names that recur from town to town: شارع الملك فهد, مستشفى الملك خالد. */
const recurring = setOf(placeClasses.filter(({ key }) => key === 'inside').map(({ word }) => word))
/** Bodies that each state has: وزارة الداخلية, المحكمة. */
const ofStates = new Set(organizationHeads.map(({ word }) => normalize(word).replace(/^ال/, '')))

/**
 * Joins places and bodies of one name. What recurs from country to country (وزارة الداخلية, شارع الملك فهد, الأهلي) is
 * joined only where the articles are about the same country.
 */
export function joinOthers(units: readonly Unit[], clusters: Clusters, countries: readonly (string | null)[]): void {
  const first = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'person') continue
    const home = countries[unit.article] ?? null
    const known = knownName(unit, home)
    const id = known ? `${unit.kind} = ${known.id}` : identityOf(unit, home)
    if (id === null) continue
    const other = first.get(id)
    if (other === undefined) first.set(id, index)
    else clusters.join(known && (units[other] as Unit).key !== unit.key ? 'lexicon/same' : 'name/same', other, index)
  }
}

/** What units of one body or place have in common; null where its name alone does not tell. */
function identityOf(unit: Unit, home: string | null): string | null {
  const { kind, key, name, country, outlet } = unit
  if (outlet) return `outlet ${outlet.key}`
  if (kind === 'place') {
    if (country !== null) return `place ${key} ${country}`
    return recurs(unit) ? withHome(unit, key, home) : `place ${key}`
  }
  if (!recurs(unit)) return `organization ${key}`
  const words = normalize(name).split(' ')
  const nation = words.map((word) => nationalityOf(word)).find((found) => found !== undefined && found !== null)
  if (nation)
    return `organization ${keyOf(words.filter((word) => nationalityOf(word) === undefined).join(' '))} ${nation}`
  return withHome(unit, key, home)
}

const withHome = ({ kind }: Unit, key: string, home: string | null): string | null =>
  home === null ? null : `${kind} ${key} ${home}`

/** Whether the name is one of many: a class word and what each town or state has, or one word with the article. */
function recurs({ kind, name }: Unit): boolean {
  const words = normalize(name).split(' ')
  const [head = ''] = words
  if (kind === 'place') return recurring.has(head)
  return words.length === 1 ? /^ال/.test(head) : ofStates.has(head.replace(/^ال/, ''))
}
