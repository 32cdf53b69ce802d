import { type IndexHeader, openIndex, type SearchIndex, spellNames, type TwoNames } from '@corpus/core/search'
import type { Spell } from './protocol'
import type { StoredText } from './stored'

/** The files of the search page; each is fetched once, when it is needed. */
export interface Library {
  readonly index: () => Promise<SearchIndex>
  /** By the number of the document in the index. */
  readonly text: (document: number) => Promise<StoredText>
  /** For a query with Latin letters; null for others, which need no names. */
  readonly spellFor: (q: string) => Promise<Spell | undefined>
}

/** @param folder address of the files, with a slash at its end */
export function library(folder: string): Library {
  const get = async (name: string): Promise<Response> => {
    const response = await fetch(`${folder}${name}`)
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    return response
  }
  const read = async <Data>(name: string): Promise<Data> => (await get(name)).json() as Promise<Data> // as files.ts wrote it
  const kept = new Map<string, Promise<unknown>>()
  /** What failed is asked for again the next time. */
  const once = <Data>(name: string, make: () => Promise<Data>): Promise<Data> => {
    const known = kept.get(name) as Promise<Data> | undefined // one type for each name
    const made = known ?? make()
    if (!known) {
      kept.set(name, made)
      made.catch(() => kept.delete(name))
    }
    return made
  }
  const load = (name: string): Promise<Uint8Array> =>
    once(name, async () => {
      const { body } = await get(`${name}.bin`)
      const unpacked = body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null
      return new Uint8Array(await new Response(unpacked).arrayBuffer())
    })
  return {
    index: () => once('header', async () => openIndex(await read<IndexHeader>('header.json'), load)),
    text: (document) => once(`text ${document}`, () => read<StoredText>(`texts/${document}.json`)),
    spellFor: async (q) =>
      /\p{Script=Latin}{3}/u.test(q)
        ? once('names', async () => spellNames(await read<TwoNames[]>('names.json')))
        : undefined,
  }
}
