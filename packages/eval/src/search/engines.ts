import { DatabaseSync } from 'node:sqlite'
import { cliticModel } from '@corpus/clitics-ar'
import {
  indexBuilder,
  openPacked,
  packIndex,
  parseQuery,
  type SearchIndex,
  type SearchOptions,
  search,
} from '@corpus/core/search'
import { create, insertMultiple, search as oramaSearch, save } from '@orama/orama'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type { News } from './news.ts'

export type Ask = 'all' | 'any' | 'phrase'

/** A search engine over one set of articles. */
export interface Engine {
  readonly name: string
  /** Ids of the best ten; null where the engine has no such query. */
  readonly find: (words: readonly string[], ask: Ask) => readonly string[] | null | Promise<readonly string[] | null>
  /** The index as it would be stored; null where that is not told. */
  readonly stored: () => Uint8Array | null
  /** Opens what was stored, until it can answer. */
  readonly load: (stored: Uint8Array) => unknown
}

const ours: (news: readonly News[]) => Engine = (news) => {
  const builder = indexBuilder({ model: cliticModel() })
  for (const { id, text } of news) builder.add({ id, source: text, breaks: [], fields: [], card: {} })
  const packed = packIndex(builder.build())
  const index = openPacked(packed)
  return {
    name: 'Corpus, all levels, positions',
    find: (words, ask) => findOurs(index, words, ask),
    stored: () => packed,
    load: openPacked,
  }
}

/** A bag of words counts every level; a reader's query goes as far as the lemma, as on the site. */
async function findOurs(index: SearchIndex, words: readonly string[], ask: Ask): Promise<readonly string[]> {
  const text = ask === 'phrase' ? `"${words.join(' ')}"` : words.join(ask === 'any' ? ' OR ' : ' ')
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new RangeError(`${parsed.error.code}: ${text}`)
  const options: SearchOptions = ask === 'any' ? { level: 'root' } : {}
  const { hits } = await search(index, parsed.query, options)
  return hits.map(({ id }) => id)
}

const minisearch: (news: readonly News[]) => Engine = (news) => {
  const index = new MiniSearch<News>({ fields: ['text'] })
  index.addAll(news)
  return {
    name: 'MiniSearch',
    find: (words, ask) =>
      ask === 'phrase'
        ? null
        : index
            .search(words.join(' '), { combineWith: ask === 'any' ? 'OR' : 'AND' })
            .slice(0, 10)
            .map(({ id }) => id as string),
    stored: () => Buffer.from(JSON.stringify(index)),
    load: (stored) => MiniSearch.loadJSON(Buffer.from(stored).toString('utf8'), { fields: ['text'] }),
  }
}

const fts5: (news: readonly News[]) => Engine = (news) => {
  const database = new DatabaseSync(':memory:')
  database.exec("CREATE VIRTUAL TABLE news USING fts5(text, content='', tokenize='unicode61')")
  const insert = database.prepare('INSERT INTO news(rowid, text) VALUES (?, ?)')
  database.exec('BEGIN')
  news.forEach(({ text }, i) => {
    insert.run(i + 1, text)
  })
  database.exec('COMMIT')
  const select = database.prepare('SELECT rowid FROM news WHERE news MATCH ? ORDER BY rank LIMIT 10')
  return {
    name: 'SQLite FTS5, in memory',
    find: (words, ask) => {
      const query =
        ask === 'phrase' ? `"${words.join(' ')}"` : words.map((word) => `"${word}"`).join(ask === 'any' ? ' OR ' : ' ')
      return select.all(query).map(({ rowid }) => news[Number(rowid) - 1]?.id ?? '')
    },
    stored: () => null,
    load: () => null,
  }
}

const flexsearch: (news: readonly News[]) => Engine = (news) => {
  const index = new FlexSearch.Index({ tokenize: 'strict' })
  news.forEach(({ text }, i) => {
    index.add(i, text)
  })
  return {
    name: 'FlexSearch',
    find: (words, ask) =>
      ask === 'phrase'
        ? null
        : index.search(words.join(' '), { limit: 10, suggest: ask === 'any' }).map((i) => news[Number(i)]?.id ?? ''),
    stored: () => null,
    load: () => null,
  }
}

const orama: (news: readonly News[]) => Promise<Engine> = async (news) => {
  const index = create({ schema: { text: 'string' }, language: 'arabic' })
  await insertMultiple(
    index,
    news.map(({ id, text }) => ({ id, text })),
    2000,
  )
  return {
    name: 'Orama, without its stemmer',
    find: async (words, ask) => {
      if (ask === 'phrase') return null
      const { hits } = await oramaSearch(index, { term: words.join(' '), limit: 10, threshold: ask === 'any' ? 1 : 0 })
      return hits.map(({ id }) => id)
    },
    stored: () => Buffer.from(JSON.stringify(save(index))),
    load: () => null,
  }
}

/** Ours first, then the peers. */
export const engines: readonly ((news: readonly News[]) => Engine | Promise<Engine>)[] = [
  ours,
  fts5,
  minisearch,
  flexsearch,
  orama,
]
