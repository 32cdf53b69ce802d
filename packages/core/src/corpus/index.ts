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
export { type CorpusEvent, type EventEvidence, type EventPerson, type EventReport, eventsOf } from './events-of.js'
export { type IdentityOf, identityByName, identityIn } from './identity.js'
export { type ArticleLink, type Dated, linkEvents } from './link-events.js'
export { type ArticleFacts, defaultManifest, type Manifest, type Names, type Rights, rights } from './manifest.js'
export { profileOf } from './profile.js'
export {
  type CorpusQuote,
  listQuotes,
  newQuoteSearch,
  type QuotedPart,
  type QuoteQuery,
  type QuoteSearch,
  type QuoteSpeaker,
} from './quotes/index.js'
export {
  type Relation,
  type RelationReason,
  relate,
  relationKinds,
  relationReasons,
} from './relate.js'
