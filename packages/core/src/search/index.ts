export { type IndexBuilder, type IndexOptions, indexBuilder } from './builder.js'
export {
  type Concordance,
  type ConcordanceLine,
  type ConcordanceOptions,
  type ConcordanceSource,
  concordance,
} from './concordance.js'
export { toSearchDocuments } from './corpus-documents.js'
export { type Card, type FieldSpan, type SearchDocument, toSearchDocument } from './document.js'
export { loadAhead } from './load-ahead.js'
export { type PlacedWord, placeWords, spansOfPlaces } from './place-words.js'
export { placesIn } from './places-in.js'
export { explainQueryError } from './query/explain.js'
export { type ParsedQuery, parseQuery, queryLimits } from './query/parse-query.js'
export {
  type FieldQuery,
  type GroupQuery,
  type NearQuery,
  type NotQuery,
  type PhraseQuery,
  type Query,
  type QueryError,
  queryErrors,
  type WithinQuery,
  type WordQuery,
} from './query/query.js'
export { type Facet, type Place, type SearchHit, type SearchOptions, type SearchResult, search } from './search.js'
export { type Snippet, snippetOf } from './snippet.js'
export { spellNames, type TwoNames } from './spell-names.js'
export type { LoadChunk } from './store/chunks.js'
export type { BuiltIndex, IndexHeader } from './store/format.js'
export { openIndex, type SearchIndex } from './store/open.js'
export { openPacked, packIndex } from './store/pack.js'
export { meet, type Term, type TermLevel, type TermOptions, termLevels, terms } from './terms.js'
export {
  LONGEST_QUOTATION,
  type Verdict,
  type Verification,
  type VerifiedPart,
  verdicts,
  verify,
  type WordChange,
} from './verify/verify.js'
