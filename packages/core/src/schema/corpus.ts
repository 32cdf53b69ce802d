import { z } from 'zod'
import { entityKinds, mergeRules, relationKinds, relationReasons, rights } from '../corpus/index.js'
import { isDay } from '../parse.js'
import { articleSchema } from './article.js'

export const namesSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Names' })
export const rightsSchema = z
  .enum(rights)
  .meta({ id: 'Rights', description: 'full: all of it; excerpt: the head and two sentences; metadata: no text.' })
export const daySchema = z
  .string()
  .refine(isDay, { error: 'not a day as YYYY-MM-DD', params: { ar: 'ليس يوما بصيغة YYYY-MM-DD' } })
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
    referenceDate: z.string().nullable().meta({ description: 'The day the text was taken.' }),
    opening: z.string().nullable(),
  })
  .meta({ id: 'Summary', description: 'An article without its text and layers.' })

export const corpusArticleSchema = summarySchema
  .extend({ article: articleSchema.nullable() })
  .meta({ id: 'CorpusArticle', description: 'An article of the corpus, as far as its rights allow.' })

const refSchema = z
  .object({ article: z.string(), mention: z.string() })
  .meta({ id: 'MentionRef', description: 'A mention by the id of its article and its own.' })

const countrySchema = z.string().nullable().meta({ description: 'ISO 3166-1 code.' })

export const heldRoleSchema = z
  .object({
    text: z.string(),
    office: z.string().nullable(),
    body: z.string().nullable(),
    country: countrySchema,
    held: z.array(refSchema).readonly(),
  })
  .meta({ id: 'HeldRole', description: 'Job words beside the name, or for it, with where they stand.' })

export const mergeSchema = z
  .object({
    rule: z.enum(mergeRules),
    names: z.tuple([z.string(), z.string()]).readonly(),
    evidence: z.string().nullable().meta({ description: 'The role or the other name that both have.' }),
    articles: z.array(z.string()).readonly().meta({ description: 'Ids of the articles that it brought in.' }),
  })
  .meta({ id: 'Merge', description: 'Why two names are one.' })

export const entitySchema = z
  .object({
    kind: z.enum(entityKinds),
    slug: z.string(),
    name: z.string(),
    latin: z.object({
      name: z.string(),
      by: z.enum(['lexicon', 'override', 'scheme', 'spellings']).meta({ description: 'Where the Latin name is from.' }),
    }),
    wikidata: z.string().nullable(),
    country: countrySchema,
    forms: z.array(z.object({ form: z.string(), count: z.int() })).readonly(),
    roles: z.array(heldRoleSchema).readonly(),
    mentions: z.array(refSchema).readonly(),
    merges: z.array(mergeSchema).readonly(),
  })
  .meta({ id: 'Entity', description: 'One person, place or body with all that the corpus says of it.' })

const nameRefSchema = z.union([
  z.string().min(1),
  z.strictObject({ name: z.string().min(1), article: z.string().min(1) }),
])
const overrideSectionSchema = z.strictObject({
  same: z.array(z.array(nameRefSchema).min(2)).optional(),
  different: z.array(z.array(nameRefSchema).min(2)).optional(),
  names: z
    .record(
      z.string().min(1),
      z.strictObject({
        latin: z.string().min(1).optional(),
        wikidata: z
          .string()
          .regex(/^Q[1-9]\d*$/)
          .optional(),
      }),
    )
    .optional(),
})

export const overridesSchema = z
  .strictObject({
    $schema: z.string().optional(),
    people: overrideSectionSchema.optional(),
    places: overrideSectionSchema.optional(),
    organizations: overrideSectionSchema.optional(),
  })
  .meta({ id: 'EntityOverrides', description: '`entities.json` in a corpus folder.' })

export const linkSchema = z
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
    entities: z.array(entitySchema).readonly(),
    links: z.array(linkSchema).readonly(),
    digest: z.string(),
  })
  .meta({ id: 'Corpus' })
