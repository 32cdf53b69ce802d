import { z } from 'zod'
import { termLevels, verdicts } from '../search/index.js'
import { spanSchema } from './article.js'

export const termLevelSchema = z
  .enum(termLevels)
  .meta({ id: 'TermLevel', description: 'How loosely words meet, from the nearest level to the loosest.' })

const place = {
  article: z.string().meta({ description: 'Id of the article.' }),
  title: z.string().nullable(),
}
const address = z
  .string()
  .meta({ description: 'Its place on the site.', examples: ['/articles/000_b6773dbc3222cc6f/#s12'] })

export const searchHitSchema = z
  .object({
    ...place,
    published: z.string().nullable().meta({ description: 'As the article states it.' }),
    score: z.number(),
    sentence: z.string().nullable().meta({ description: 'Id of the sentence that is shown.' }),
    snippet: z.object({
      text: z.string().meta({ description: 'A piece of the source.' }),
      span: spanSchema,
      matches: z.array(spanSchema).readonly().meta({ description: 'Whole words of `source`.' }),
    }),
    address,
  })
  .meta({ id: 'SearchHit', description: 'An article that meets the query, and where.' })

const part = z.object({ text: z.string(), span: spanSchema })

export const concordanceLineSchema = z
  .object({
    ...place,
    before: z.string(),
    match: z.string(),
    after: z.string(),
    span: spanSchema.meta({ description: 'Of the match, whole words of `source`.' }),
    sentence: z.string().nullable(),
    address,
  })
  .meta({ id: 'ConcordanceLine', description: 'A match with the words on either side, in reading order.' })

const changeSchema = z
  .object({
    kind: z.enum(['added', 'changed', 'dropped']),
    quotation: part.nullable().meta({ description: 'Null for a word that it left out.' }),
    source: part.nullable().meta({ description: 'Null for a word that it added.' }),
  })
  .meta({ id: 'WordChange' })

const verifiedPartSchema = z
  .object({
    ...place,
    verdict: z.enum(['folded', 'near', 'verbatim']),
    quotation: part.meta({ description: 'What was asked for.' }),
    source: part.meta({ description: 'What the article has.' }),
    changes: z.array(changeSchema).readonly().meta({ description: 'Words that differ.' }),
    sentence: z.string().nullable(),
    quote: z.string().nullable().meta({ description: 'Id of the quote in which it stands.' }),
    speaker: z.string().nullable().meta({ description: 'As printed; of that quote.' }),
    address,
    citation: z.object({ ar: z.string(), en: z.string() }),
  })
  .meta({ id: 'VerifiedPart', description: 'Where a quotation, or a part of it, comes from.' })

export const verificationSchema = z
  .object({
    verdict: z.enum(verdicts).meta({
      description:
        'verbatim: the same characters; folded: but for marks, hamza and punctuation; near: some words differ; joined: from several places; partial: a part of it; absent: nothing like it.',
    }),
    parts: z.array(verifiedPartSchema).readonly(),
  })
  .meta({ id: 'Verification' })
