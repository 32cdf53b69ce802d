export {
  articleSchema,
  blockSchema,
  dateFieldsSchema,
  dateMentionSchema,
  diagnosticSchema,
  durationMentionSchema,
  eventSchema,
  mentionSchema,
  publishedSchema,
  sentenceSchema,
  spanSchema,
} from './article.js'
export {
  corpusArticleSchema,
  corpusSchema,
  daySchema,
  entitySchema,
  factsSchema,
  heldRoleSchema,
  linkSchema,
  manifestSchema,
  mergeSchema,
  namesSchema,
  overridesSchema,
  rightsSchema,
  summarySchema,
} from './corpus.js'
export { corpusQuoteSchema, cueClassSchema, quoteKindSchema } from './quotes.js'
export { concordanceLineSchema, searchHitSchema, termLevelSchema, verificationSchema } from './search.js'
