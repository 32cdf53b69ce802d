import type { Role } from '../../mentions/index.js'
import { normalize } from '../../text/index.js'
import type { Clusters } from './clusters.js'
import type { MergeRule } from './entity.js'
import type { Unit } from './units.js'

/** What tells that two units are the same, apart from the name: a token, and how it is shown. */
export interface Evidence {
  readonly token: string
  readonly text: string
}

/** Roles that say whose they are: the office with its country, else with what it is held in. */
export function rolesAsEvidence({ roles, parts }: Unit): Evidence[] {
  return roles.flatMap((role) => {
    const token = tokenOf(role, parts.length > 1)
    return token === null ? [] : [{ token, text: role.text }]
  })
}

/** Offices that few hold at a time: they tell without a country, where the name is a full one. */
const RARE_OFFICES = new Set(['crown-prince', 'emperor', 'king', 'pope', 'sultan'])

/** Offices of which a country has several, told apart by what they are held in. */
const MANY_AT_ONCE = new Set(['deputy-minister', 'director', 'minister', 'spokesperson'])

function tokenOf({ office, country, body }: Role, full: boolean): string | null {
  if (office === null) return null
  if (full && RARE_OFFICES.has(office)) return office
  const held = body === null ? '' : `:${normalize(body).replace(/(?<!\p{L})ال/gu, '')}`
  // Ministers are many in one country: وزير الزراعة المصري and وزير النقل المصري are two.
  if (country !== null) return `${office}/${country}${MANY_AT_ONCE.has(office) ? held : ''}`
  return held === '' ? null : `${office}${held}`
}

/** A name that stands in more articles than this, or than one in `RARE`, says little of who is meant beside it. */
const FEW = 4
const RARE = 200

/** For each article, the names in it that few others have: people in full, and bodies. */
export function companyOf(units: readonly Unit[], articles: number): readonly (readonly Evidence[])[] {
  const telling = ({ kind, parts }: Unit): boolean => (kind === 'person' ? parts.length > 1 : kind === 'organization')
  const counts = new Map<string, number>()
  for (const unit of units) if (telling(unit)) counts.set(tokenOfName(unit), (counts.get(tokenOfName(unit)) ?? 0) + 1)
  const most = Math.max(FEW, articles / RARE)
  const company: Evidence[][] = Array.from({ length: articles }, () => [])
  for (const unit of units) {
    const token = tokenOfName(unit)
    const count = counts.get(token) ?? 0
    if (count > 1 && count <= most) company[unit.article]?.push({ token, text: unit.name })
  }
  return company
}

const tokenOfName = ({ kind, key }: Pick<Unit, 'key' | 'kind'>): string => `${kind} ${key}`

export interface Joining {
  readonly units: readonly Unit[]
  readonly clusters: Clusters
  /** By article. */
  readonly company: readonly (readonly Evidence[])[]
}

/** Joins those of the units, all of one name, that have a role or a companion in common. */
export function joinByEvidence(
  { units, clusters, company, rule }: Joining & { readonly rule: MergeRule },
  same: readonly number[],
): void {
  const first = new Map<string, number>()
  for (const index of same) {
    for (const { token, text } of evidenceOf(units[index] as Unit, company)) {
      const other = first.get(token)
      if (other === undefined) first.set(token, index)
      else clusters.join(rule, other, index, text)
    }
  }
}

/** All that tells who a unit is. */
export function evidenceOf(unit: Unit, company: Joining['company']): Evidence[] {
  const own = tokenOfName(unit)
  return [...rolesAsEvidence(unit), ...(company[unit.article] ?? []).filter(({ token }) => token !== own)]
}
