export type { CorpusQuote, QuotedPart, QuoteSpeaker } from './corpus-quote.js'
export { listQuotes } from './list-quotes.js'
export { newQuoteSearch, type QuoteQuery, type QuoteSearch } from './quote-search.js'
