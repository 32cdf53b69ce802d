import { type CollectionEntry, getCollection, getEntry } from 'astro:content'

export type Entry = CollectionEntry<'articles'>['data']

/** Every article, in the order of the corpus. */
export async function getArticles(): Promise<Entry[]> {
  return (await getCollection('articles')).map(({ data }) => data)
}

/** Title, description and rights of the corpus. */
export async function getManifest(): Promise<CollectionEntry<'about'>['data']['manifest']> {
  const entry = await getEntry('about', 'corpus')
  if (!entry) throw new Error('the collection `about` has no entry `corpus`')
  return entry.data.manifest
}

/** The paths of the article pages, for `getStaticPaths`. */
export async function getArticlePaths(): Promise<{ params: { id: string }; props: { entry: Entry } }[]> {
  return (await getArticles()).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
