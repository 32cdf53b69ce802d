import { z } from 'zod'
import { relationKinds, relationReasons, rights } from '../corpus/index.js'
import { isDay } from '../parse.js'
import { articleSchema } from './article.js'

export const namesSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Names' })
export const rightsSchema = z
  .enum(rights)
  .meta({ id: 'Rights', description: 'full: all of it; excerpt: the head and two sentences; metadata: no text.' })
export const daySchema = z
  .string()
  .refine(isDay, { error: 'not a day as YYYY-MM-DD' })
  .meta({ id: 'Day', description: 'YYYY-MM-DD', format: 'date', examples: ['2024-11-21'] })

export const factsSchema = z.strictObject({
  title: z.string().min(1).optional(),
  outlet: namesSchema.optional(),
  author: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: rightsSchema.optional(),
  referenceDate: daySchema.optional(),
})

export const manifestSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: namesSchema,
    description: namesSchema.optional(),
    rights: rightsSchema,
    articles: z.record(z.string().min(1), factsSchema).optional(),
  })
  .meta({ id: 'Manifest', description: '`corpus.json` in a corpus folder.' })

/** An article without its text and layers. */
export const summarySchema = z
  .object({
    id: z.string(),
    file: z.string(),
    encoding: z.enum(['utf-16be', 'utf-16le', 'utf-8', 'windows-1256']),
    lang: z.literal('ar'),
    dir: z.literal('rtl'),
    rights: rightsSchema,
    title: z.string().nullable(),
    outlet: namesSchema.nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    opening: z.string().nullable(),
  })
  .meta({ id: 'Summary', description: 'An article without its text and layers.' })

export const corpusArticleSchema = summarySchema
  .extend({ article: articleSchema.nullable() })
  .meta({ id: 'CorpusArticle', description: 'An article of the corpus, as far as its rights allow.' })

const linkSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    kind: z.enum(relationKinds),
    stated: z.boolean().meta({ description: 'False: concluded from both articles; neither says it.' }),
    score: z.number().min(0).max(1),
    reasons: z.array(z.object({ kind: z.enum(relationReasons), values: z.array(z.string()).readonly() })).readonly(),
  })
  .meta({ id: 'ArticleLink', description: 'Two articles on one event, or likely on one visit, and why.' })

export const corpusSchema = z
  .object({
    manifest: manifestSchema.omit({ $schema: true, articles: true }),
    articles: z.array(corpusArticleSchema).readonly(),
    links: z.array(linkSchema).readonly(),
    digest: z.string(),
  })
  .meta({ id: 'Corpus' })
