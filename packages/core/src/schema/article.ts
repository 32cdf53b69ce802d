import { z } from 'zod'
import { diagnosticCodes } from '../diagnostic.js'
import { eventKinds, eventParts, eventStatuses } from '../events/index.js'
import { cueClasses, cueForms, quoteKinds } from '../quotes/index.js'
import { blockKinds } from '../structure/index.js'

export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .meta({ id: 'Span', description: 'UTF-16 code units into `source`, end excluded.' })

export const blockSchema = z
  .object({
    id: z.string(),
    kind: z.enum(blockKinds),
    span: spanSchema,
    repeats: z.string().nullable().meta({ description: 'The earlier block that says the same words.' }),
    rule: z.string().meta({ description: 'What made this annotation.' }),
  })
  .meta({ id: 'Block' })

export const sentenceSchema = z
  .object({ id: z.string(), block: z.string(), span: spanSchema })
  .meta({ id: 'Sentence', description: 'Addressed as `#s12`.' })

export const dateFieldsSchema = z
  .object({
    year: z.int().exactOptional(),
    month: z.int().min(1).max(12).exactOptional(),
    day: z.int().min(1).max(31).exactOptional(),
    weekday: z.int().min(0).max(6).exactOptional(),
    hour: z.int().min(0).max(23).exactOptional(),
    minute: z.int().min(0).max(59).exactOptional(),
    second: z.int().min(0).max(59).exactOptional(),
    relation: z.enum(['last', 'next', 'this']).exactOptional(),
    unit: z.enum(['century', 'day', 'decade', 'hour', 'minute', 'month', 'second', 'week', 'year']).exactOptional(),
    shift: z.int().exactOptional(),
    nth: z.int().exactOptional(),
    of: z.enum(['day', 'week']).exactOptional(),
    stretch: z.enum(['early', 'late', 'middle']).exactOptional(),
    quarter: z.int().min(1).max(4).exactOptional(),
    half: z.int().min(1).max(2).exactOptional(),
    season: z.enum(['autumn', 'spring', 'summer', 'winter']).exactOptional(),
    decade: z.int().exactOptional(),
    century: z.int().exactOptional(),
    feast: z.string().exactOptional(),
    part: z.enum(['afternoon', 'dawn', 'evening', 'forenoon', 'morning', 'night', 'noon']).exactOptional(),
    offset: z.string().exactOptional(),
    zone: z.string().exactOptional().meta({ description: 'IANA zone whose offset the day tells.' }),
    nowadays: z.literal(true).exactOptional().meta({ description: 'It may mean nowadays and has no value.' }),
    ahead: z.literal(true).exactOptional().meta({ description: 'A word before it says that it is to come.' }),
  })
  .meta({ id: 'DateFields', description: 'What the expression states; 0 is Sunday.' })

export const dateMentionSchema = z
  .object({
    id: z.string(),
    kind: z.literal('date'),
    span: spanSchema,
    calendar: z.enum(['gregorian', 'hijri', 'persian']),
    precision: z.enum([
      'century',
      'decade',
      'year',
      'half',
      'quarter',
      'season',
      'month',
      'week',
      'day',
      'hour',
      'minute',
      'second',
    ]),
    fields: dateFieldsSchema,
    end: dateFieldsSchema.nullable().meta({ description: 'What the later end of a range states.' }),
    iso: z.string().nullable(),
    isoEnd: z.string().nullable().meta({ description: 'The last day, month or time of a range, itself included.' }),
    also: z
      .object({ calendar: z.enum(['gregorian', 'hijri', 'persian']), fields: dateFieldsSchema })
      .nullable()
      .meta({ description: 'The same day in a second calendar, as written.' }),
    inferred: z.array(dateFieldsSchema.keyof()).readonly(),
    resolvedBy: z.enum(['published', 'referenceDate']).nullable(),
    rule: z.string(),
  })
  .meta({ id: 'DateMention' })

export const durationMentionSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['duration', 'recurrence']),
    span: spanSchema,
    iso: z.string().nullable().meta({ description: 'ISO 8601; null where the number is left open.' }),
    weekday: z.int().min(0).max(6).nullable().meta({ description: 'The day of a recurrence, 0 is Sunday.' }),
    rule: z.string(),
  })
  .meta({ id: 'DurationMention', description: 'How long something takes, or after how long it comes again.' })

export const publishedSchema = z
  .object({ iso: z.string(), span: spanSchema, timeSpan: spanSchema.nullable(), rule: z.string() })
  .meta({ id: 'Published', description: 'When the text itself says that it was published.' })

const countrySchema = z.string().nullable().meta({ description: 'ISO 3166-1 code.' })

const roleSchema = z
  .object({
    span: spanSchema,
    text: z.string().meta({ description: 'As spelled alone, clitics and courtesy words left out.' }),
    office: z.string().nullable().meta({ description: 'Key of the office: `minister`, `president`.' }),
    body: z.string().nullable().meta({ description: 'What the office is held in, as written.' }),
    country: countrySchema,
  })
  .meta({ id: 'Role', description: 'Job words as written.' })

const named = {
  id: z.string(),
  span: spanSchema,
  name: z.string().meta({ description: 'The fullest form of the same name in this text.' }),
  rule: z.string(),
  score: z.number().min(0).max(1).nullable().meta({ description: 'Of the model; null when a rule found it.' }),
}

export const mentionSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...named,
      kind: z.literal('agency'),
      outlet: z
        .object({
          key: z.string(),
          kind: z.enum(['agency', 'outlet']),
          name: z.string().meta({ description: 'In Latin letters.' }),
          country: countrySchema,
        })
        .nullable()
        .meta({ description: 'Which one it is, where the lexicon knows it.' }),
    }),
    z.object({ ...named, kind: z.literal('person'), role: roleSchema.nullable() }),
    z.object({ ...named, kind: z.literal('place'), country: countrySchema }),
    z.object({ ...named, kind: z.literal('organization') }),
    z.object({ ...named, name: named.name.nullable(), kind: z.literal('role'), role: roleSchema }),
  ])
  .meta({ id: 'Mention', description: 'A name in the text, or a role that stands for one.' })

const sourceSchema = z
  .object({ span: spanSchema, mention: z.string().nullable() })
  .meta({ id: 'QuoteSource', description: 'Who passed a report on, with the id of the mention if there is one.' })

const quoteSchema = z
  .object({
    id: z.string(),
    kind: z.enum(quoteKinds),
    span: spanSchema.meta({ description: 'The content, without quotation marks.' }),
    cue: z
      .object({
        span: spanSchema,
        verb: z.string().meta({ description: 'Key of the verb or phrase: `say`, `according-to`.' }),
        class: z.enum(cueClasses),
        form: z.enum(cueForms),
        negated: z.boolean(),
      })
      .nullable()
      .meta({ description: 'The word of reporting; null where a colon stands for it.' }),
    speaker: z
      .object({
        span: spanSchema,
        mention: z.string().nullable(),
        name: z.string().nullable(),
        rule: z.string(),
      })
      .nullable(),
    addressee: spanSchema.nullable(),
    sources: z.array(sourceSchema).readonly(),
    parent: z.string().nullable().meta({ description: 'The quote that this one stands in.' }),
    rule: z.string(),
  })
  .meta({ id: 'Quote', description: 'What somebody is reported to have said. Addressed as `#q3`.' })

export const eventSchema = z
  .object({
    id: z.string(),
    kind: z.enum(eventKinds),
    status: z
      .enum(eventStatuses)
      .meta({ description: 'denied: said not to take place; planned: announced or wished for.' }),
    span: spanSchema.meta({ description: 'The word that tells of it.' }),
    participants: z
      .array(
        z.object({
          mentions: z.array(z.string()).readonly(),
          name: z.string().nullable().meta({ description: 'Null for a role that the text leaves open.' }),
          part: z.enum(eventParts),
          side: z.union([z.literal(1), z.literal(2)]).nullable(),
        }),
      )
      .readonly(),
    place: z
      .object({ mention: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Null unless stated with the meeting itself.' }),
    date: z
      .object({ date: z.string(), iso: z.string().nullable() })
      .nullable()
      .meta({ description: 'Null unless stated with the meeting itself.' }),
    evidence: z.array(z.object({ span: spanSchema, rule: z.string() })).readonly(),
    rule: z.string(),
  })
  .meta({ id: 'Event', description: 'A meeting, reception, visit or call. Addressed as `#e1`.' })

export const diagnosticSchema = z
  .object({
    code: z.enum(diagnosticCodes),
    severity: z.enum(['info', 'warning', 'error']),
    span: spanSchema.nullable(),
    byteOffset: z.int().min(0).nullable(),
    message: z.object({ ar: z.string(), en: z.string() }),
  })
  .meta({ id: 'Diagnostic' })

export const articleSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    lang: z.literal('ar'),
    dir: z.literal('rtl'),
    blocks: z.array(blockSchema).readonly(),
    sentences: z.array(sentenceSchema).readonly(),
    published: publishedSchema.nullable(),
    dates: z.array(dateMentionSchema).readonly(),
    durations: z.array(durationMentionSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    quotes: z.array(quoteSchema).readonly(),
    events: z.array(eventSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
  })
  .meta({ id: 'Article', description: 'One text, parsed: the source and layers of spans into it.' })
