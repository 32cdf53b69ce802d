export { buildCorpus, type CorpusFile, type CorpusOptions, toId } from './build-corpus.js'
export type { Corpus, CorpusArticle } from './corpus.js'
export {
  type Entity,
  type EntityKind,
  type EntityOverrides,
  entityKinds,
  findEntities,
  type HeldRole,
  type MentionRef,
  type Merge,
  type MergeRule,
  mergeRules,
  type NameForm,
  type NameSearch,
  newNameSearch,
} from './entities/index.js'
export { type ArticleFacts, defaultManifest, type Manifest, type Names, type Rights, rights } from './manifest.js'
export {
  type CorpusQuote,
  listQuotes,
  newQuoteSearch,
  type QuotedPart,
  type QuoteQuery,
  type QuoteSearch,
  type QuoteSpeaker,
} from './quotes/index.js'
