import { defineCollection } from 'astro:content'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listQuotes } from '@corpus/core'
import { corpusArticleSchema, corpusQuoteSchema, corpusSchema, entitySchema } from '@corpus/core/schema'
import { readFolder } from '@corpus/folder'
import { latinSpellings } from '@corpus/latin-ar'
import { namesModel } from '@corpus/names-ar'

/** The folder in CORPUS_DIR (default `seeds`; a relative path starts at the root of the repository). */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const reading = readFolder(resolve(ROOT, process.env.CORPUS_DIR || 'seeds'), {
  names: namesModel(),
  spellings: latinSpellings(),
})
// Each loader awaits it; this only keeps Node from ending on a failure before the first one does.
reading.catch(() => {})

/** Every article, parsed once by core. */
const articles = defineCollection({
  schema: corpusArticleSchema,
  loader: {
    name: 'corpus-articles',
    load: async ({ store, parseData }) => {
      store.clear()
      for (const article of (await reading).articles) {
        store.set({ id: article.id, data: await parseData({ id: article.id, data: { ...article } }) })
      }
    },
  },
})

/** Every person, place and body, by kind and slug. */
const entities = defineCollection({
  schema: entitySchema,
  loader: {
    name: 'corpus-entities',
    load: async ({ store, parseData }) => {
      store.clear()
      for (const entity of (await reading).entities) {
        const id = `${entity.kind}/${entity.slug}`
        store.set({ id, data: await parseData({ id, data: { ...entity } }) })
      }
    },
  },
})

/** What the articles report as said. */
const quotes = defineCollection({
  schema: corpusQuoteSchema,
  loader: {
    name: 'corpus-quotes',
    load: async ({ store, parseData }) => {
      store.clear()
      for (const quote of listQuotes(await reading)) {
        store.set({ id: quote.id, data: await parseData({ id: quote.id, data: { ...quote } }) })
      }
    },
  },
})

/** What the corpus says of itself; one entry, `corpus`. */
const about = defineCollection({
  schema: corpusSchema.omit({ articles: true, entities: true }),
  loader: {
    name: 'corpus-about',
    load: async ({ store, parseData }) => {
      const { manifest, digest, links } = await reading
      store.clear()
      store.set({
        id: 'corpus',
        data: await parseData({ id: 'corpus', data: { manifest, digest, links: [...links] } }),
      })
    },
  },
})

export const collections = { about, articles, entities, quotes }
