export type { Article } from './article.js'
export { diagnose } from './check.js'
export {
  type CompareOptions,
  type Comparison,
  compareArticles,
  type Difference,
  type PeopleComparison,
  type PersonInBoth,
  type PersonInOne,
  type Statement,
  type StatementPair,
} from './compare/index.js'
export {
  type ArticleFacts,
  type ArticleLink,
  buildCorpus,
  type Corpus,
  type CorpusArticle,
  type CorpusEvent,
  type CorpusFile,
  type CorpusOptions,
  type CorpusQuote,
  type Dated,
  defaultManifest,
  type Entity,
  type EntityKind,
  type EntityOverrides,
  type EventEvidence,
  type EventPerson,
  type EventReport,
  eventsOf,
  findEntities,
  type HeldRole,
  type IdentityOf,
  identityByName,
  identityIn,
  linkEvents,
  listQuotes,
  type Manifest,
  type MentionRef,
  type Merge,
  type MergeRule,
  type NameForm,
  type NameSearch,
  type Names,
  newNameSearch,
  newQuoteSearch,
  type QuotedPart,
  type QuoteQuery,
  type QuoteSearch,
  type QuoteSpeaker,
  type Relation,
  type RelationReason,
  type Rights,
  rights,
  toId,
} from './corpus/index.js'
export {
  type DateField,
  type DateFields,
  type DateMention,
  type DurationMention,
  type Published,
  type ReadDatesOptions,
  readDates,
} from './dates/index.js'
export { type Decoded, decodeText, type Encoding } from './decode.js'
export { type Diagnostic, type DiagnosticCode, diagnosticCodes } from './diagnostic.js'
export type {
  Event,
  EventDate,
  EventKind,
  EventPart,
  EventPlace,
  EventStatus,
  Evidence,
  Participant,
} from './events/index.js'
export type { LatinName, Spellings } from './latin/index.js'
export type {
  AgencyMention,
  KnownOutlet,
  Mention,
  MentionKind,
  NamesModel,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  Role,
  RoleMention,
} from './mentions/index.js'
export { ID_PATTERN, isDay, type ParseOptions, parseArticle } from './parse.js'
export { parseBytes } from './parse-bytes.js'
export type { Cue, CueClass, CueForm, Quote, QuoteOptions, Source, Speaker } from './quotes/index.js'
export { type Block, type BlockKind, blockKinds, type Sentence, splitSentences } from './structure/index.js'
export { type FoldLevel, type FoldOptions, foldLevels, normalize, type Span } from './text/index.js'
export {
  type CliticModel,
  type NumberToken,
  type PlainToken,
  type PlainTokenKind,
  type Reading,
  type Segment,
  type SegmentKind,
  type SegmentOptions,
  segment,
  type Token,
  type TokenizeOptions,
  type TokenKind,
  tokenize,
  type WordToken,
} from './words/index.js'
