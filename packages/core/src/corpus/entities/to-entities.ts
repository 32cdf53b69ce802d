import { romanize, type Spellings } from '../../latin/index.js'
import { normalize } from '../../text/index.js'
import { digest } from '../digest.js'
import type { Clusters, Join } from './clusters.js'
import type { Entity, HeldRole, MentionRef, Merge, NameForm } from './entity.js'
import { knownName } from './known-names.js'
import { type EntityOverrides, overrideOf } from './overrides.js'
import { toSlugs } from './slugs.js'
import type { Unit } from './units.js'

interface Found {
  readonly units: readonly Unit[]
  readonly clusters: Clusters
  /** Of the articles. */
  readonly ids: readonly string[]
  /** That the articles are about. */
  readonly countries: readonly (string | null)[]
  readonly overrides: EntityOverrides
  readonly spellings: Spellings | undefined
}

/** The clusters as entities, by kind and slug. */
export function toEntities(found: Found): Entity[] {
  const { units, clusters, ids } = found
  const members = new Map<number, Unit[]>()
  for (const [index, unit] of units.entries()) {
    const root = clusters.find(index)
    const list = members.get(root) ?? []
    members.set(root, list)
    list.push(unit)
  }
  const joins = new Map<number, Join[]>()
  for (const join of clusters.joins) {
    const root = clusters.find(join.first)
    const list = joins.get(root) ?? []
    joins.set(root, list)
    list.push(join)
  }
  const entities = [...members].map(([root, own]) => {
    const merges = toMerges(units, own, joins.get(root) ?? [], ids)
    return { ...toEntity(own, found), merges }
  })
  const slugs = toSlugs(
    entities.map(({ kind, name, latin, mentions }) => ({
      kind,
      latin: latin.name,
      weight: mentions.length,
      digest: digest(`${name}\0${[...new Set(mentions.map(({ article }) => article))].join('\0')}`),
    })),
  )
  return entities
    .map((entity, index) => ({ ...entity, slug: slugs[index] as string }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.slug, b.slug))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function toEntity(
  own: readonly Unit[],
  { ids, countries, overrides, spellings }: Found,
): Omit<Entity, 'merges' | 'slug'> {
  const { kind } = own[0] as Unit
  const known = own.map((unit) => knownName(unit, countries[unit.article] ?? null)).find((name) => name !== undefined)
  const outlet = own.find((unit) => unit.outlet !== null)?.outlet
  const name = known?.name ?? mainName(own)
  const override = overrideOf(overrides, kind, own)
  const lexicon = known?.latin ?? outlet?.name
  const romanized = romanize(name, spellings)
  return {
    kind,
    name,
    latin:
      override?.latin !== undefined
        ? { name: override.latin, by: 'override' }
        : lexicon !== undefined
          ? { name: lexicon, by: 'lexicon' }
          : kind === 'person'
            ? romanized
            : { ...romanized, by: 'scheme' },
    wikidata: override?.wikidata ?? null,
    country: kind === 'place' ? (known?.country ?? own.find(({ country }) => country !== null)?.country ?? null) : null,
    forms: formsOf(own),
    roles: rolesOf(own, ids),
    mentions: own.flatMap((unit) => unit.mentions.map((mention) => refTo(ids, unit, mention))),
  }
}

const refTo = (ids: readonly string[], { article }: Unit, { id }: { readonly id: string }): MentionRef => ({
  article: ids[article] as string,
  mention: id,
})

/** The full name that most articles have; of as many the longer one. */
function mainName(own: readonly Unit[]): string {
  const counts = new Map<string, { count: number; parts: number }>()
  for (const { name, parts } of own) {
    counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, parts: Math.min(parts.length, 2) })
  }
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => y.parts - x.parts || y.count - x.count || b.length - a.length || compare(a, b),
  )
  return (best?.[0] ?? '').replace(/\s+/g, ' ')
}

function formsOf(own: readonly Unit[]): NameForm[] {
  const counts = new Map<string, number>()
  for (const { forms } of own) for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count)
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || compare(a.form, b.form))
}

function rolesOf(own: readonly Unit[], ids: readonly string[]): HeldRole[] {
  const roles = new Map<string, Omit<HeldRole, 'held'> & { readonly held: MentionRef[] }>()
  for (const unit of own) {
    for (const mention of unit.mentions) {
      const role = 'role' in mention ? mention.role : null
      if (!role) continue
      const { text, office, body, country } = role
      const key = `${normalize(text)} ${country}`
      const known = roles.get(key) ?? { text, office, body, country, held: [] }
      roles.set(key, known)
      known.held.push(refTo(ids, unit, mention))
    }
  }
  return [...roles.values()].sort((a, b) => b.held.length - a.held.length)
}

/** The joins of one entity, those of the same names and reason told once, after what its articles link themselves. */
function toMerges(
  units: readonly Unit[],
  own: readonly Unit[],
  joins: readonly Join[],
  ids: readonly string[],
): Merge[] {
  const merges = new Map<string, Merge & { readonly articles: string[] }>()
  const add = (
    rule: Merge['rule'],
    names: readonly [string, string],
    evidence: string | null,
    article: number,
  ): void => {
    const key = [rule, ...names, evidence].join('\0')
    const merge = merges.get(key) ?? { rule, names, evidence, articles: [] }
    merges.set(key, merge)
    const id = ids[article] as string
    if (merge.articles.at(-1) !== id) merge.articles.push(id)
  }
  for (const { name, forms, article } of own) {
    for (const form of forms.keys()) if (form !== name) add('article/short-form', [name, form], null, article)
  }
  for (const { rule, first, second, evidence } of joins) {
    const [a, b] = [units[first] as Unit, units[second] as Unit]
    add(rule, [a.name, b.name], evidence, b.article)
  }
  return [...merges.values()]
}
