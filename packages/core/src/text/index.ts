export {
  isArabicLetter,
  isBlank,
  isInvisible,
  isLineBreak,
  isMark,
  WORD_END,
  WORD_START,
} from './letters.js'
export { findAll, findNames, type NormalView, normalize, normalView, textOf } from './normal.js'
export { anyOf, indexBy } from './phrases.js'
export { groupWithin, type Span, trim } from './span.js'
