import { z } from 'zod'
import { cueClasses, cueForms, quoteKinds } from '../quotes/index.js'
import { spanSchema } from './article.js'
import { entitySchema } from './corpus.js'

export const quoteKindSchema = z
  .enum(quoteKinds)
  .meta({ id: 'QuoteKind', description: 'mixed: a report in the text’s own words with quoted words inside.' })
export const cueClassSchema = z
  .enum(cueClasses)
  .meta({ id: 'CueClass', description: 'What the word of reporting makes of the content.' })

const part = { text: z.string().meta({ description: 'As written.' }), span: spanSchema }
const partSchema = z
  .object(part)
  .meta({ id: 'QuotedPart', description: 'Words of the article with their place in it.' })

/** A quote as it is served: readable without its article. */
export const corpusQuoteSchema = z
  .object({
    id: z.string().meta({ description: 'Of the article and the quote in it.', examples: ['000_b6773dbc3222cc6f-q3'] }),
    article: z.string().meta({ description: 'Id of the article.' }),
    kind: quoteKindSchema,
    ...part,
    cue: z
      .object({
        ...part,
        verb: z.string().meta({ description: 'Key of the verb or phrase: `say`, `according-to`.' }),
        class: cueClassSchema,
        form: z.enum(cueForms),
        negated: z.boolean().meta({ description: 'The content is denied, or said not to have been said.' }),
      })
      .nullable()
      .meta({ description: 'The word of reporting; null where a colon stands for it.' }),
    speaker: z
      .object({
        ...part,
        name: z.string().nullable().meta({
          description:
            'As the article resolves it, or the words themselves; null for an office whose holder it does not name.',
        }),
        mention: z.string().nullable().meta({ description: 'Id of the mention in the article.' }),
        entity: entitySchema
          .pick({ kind: true, slug: true, name: true, latin: true })
          .nullable()
          .meta({ description: 'Who it is in the corpus.' }),
        key: z.string().meta({ description: 'The same for all quotes of one speaker.' }),
        rule: z.string().meta({ description: 'Why it is taken for the speaker.' }),
      })
      .nullable()
      .meta({ description: 'Null when nothing tells who speaks.' }),
    addressee: partSchema.nullable().meta({ description: 'Whom it was said to.' }),
    sources: z
      .array(z.object({ ...part, mention: z.string().nullable() }))
      .readonly()
      .meta({ description: 'Who passed the report on, the nearest first.' }),
    parent: z.string().nullable().meta({ description: 'Id of the quote that this one stands in.' }),
    repeats: z.string().nullable().meta({ description: 'Id of the same quote in a headline that stands twice.' }),
    sentence: z
      .object({ id: z.string(), text: z.string() })
      .nullable()
      .meta({ description: 'The sentence that it begins in.' }),
    date: z.string().nullable().meta({ description: 'The day of the article, YYYY-MM-DD.' }),
    datedBy: z.enum(['published', 'referenceDate']).nullable(),
    permalink: z.string().meta({ description: 'Its place on the site.', examples: ['/articles/a/#q3'] }),
    rule: z.string().meta({ description: 'The written form that it was read by.' }),
  })
  .meta({ id: 'CorpusQuote', description: 'What somebody is reported to have said, with where and when.' })
