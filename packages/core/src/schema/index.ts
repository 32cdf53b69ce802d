export {
  articleSchema,
  blockSchema,
  dateFieldsSchema,
  dateMentionSchema,
  diagnosticSchema,
  durationMentionSchema,
  mentionSchema,
  publishedSchema,
  sentenceSchema,
  spanSchema,
} from './article.js'
export {
  corpusArticleSchema,
  corpusSchema,
  daySchema,
  factsSchema,
  manifestSchema,
  namesSchema,
  rightsSchema,
  summarySchema,
} from './corpus.js'
