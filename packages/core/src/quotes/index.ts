export { findQuotes } from './find-quotes.js'
export {
  type Cue,
  type CueClass,
  type CueForm,
  cueClasses,
  cueForms,
  type Quote,
  type QuoteOptions,
  quoteKinds,
  type Source,
  type Speaker,
} from './quote.js'
