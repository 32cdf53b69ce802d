import { type CollectionEntry, getCollection } from 'astro:content'
import type { EntityKind } from '@corpus/core'
import type { GetStaticPathsOptions } from 'astro'
import { getArticles } from './corpus'
import { PAGE_SIZE } from './pages'

export type EntityEntry = CollectionEntry<'entities'>['data']

/** The part of the address that each kind has. */
export const lists = { person: 'people', place: 'places', organization: 'organizations' } as const
export const kinds: readonly EntityKind[] = ['person', 'place', 'organization']

/** The address of an entity's page, without its language. */
export const pathOf = ({ kind, slug }: Pick<EntityEntry, 'kind' | 'slug'>): string => `/${lists[kind]}/${slug}/`

/** Every person, place or body, the most named first. */
export async function getEntities(kind: EntityKind): Promise<EntityEntry[]> {
  const all = (await getCollection('entities')).map(({ data }) => data)
  return all
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.slug < b.slug ? -1 : 1))
}

let holders: ReadonlyMap<string, EntityEntry> | undefined

/** The entity that a mention is of. */
export async function getHolder(article: string, mention: string): Promise<EntityEntry | undefined> {
  holders ??= new Map(
    (await getCollection('entities')).flatMap(({ data }) =>
      data.mentions.map((ref) => [`${ref.article} ${ref.mention}`, data] as const),
    ),
  )
  return holders.get(`${article} ${mention}`)
}

/** The paths of the lists, for `getStaticPaths`. */
export async function getListPaths({ paginate }: GetStaticPathsOptions) {
  const pages = await Promise.all(
    kinds.map(async (kind) =>
      paginate(await getEntities(kind), { params: { list: lists[kind] }, props: { kind }, pageSize: PAGE_SIZE }),
    ),
  )
  return pages.flat()
}

/** The paths of the pages of entities, for `getStaticPaths`. */
export async function getEntityPaths() {
  const articles = await getArticles()
  const pages = await Promise.all(kinds.map(getEntities))
  return pages
    .flat()
    .map((entity) => ({ params: { list: lists[entity.kind], slug: entity.slug }, props: { entity, articles } }))
}
