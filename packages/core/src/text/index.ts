export {
  DIGIT_ZEROS,
  isArabicLetter,
  isBlank,
  isInvisible,
  isLineBreak,
  isMark,
  TATWEEL,
  WORD_END,
  WORD_START,
  zeroOf,
} from './letters.js'
export {
  type FoldLevel,
  type FoldOptions,
  findAll,
  findNames,
  foldLevels,
  isDash,
  type NormalView,
  normalize,
  normalView,
  textOf,
} from './normal.js'
export { anyOf, indexBy, setOf } from './phrases.js'
export { groupWithin, type Span, trim } from './span.js'
export { type WordTable, wordTable } from './word-table.js'
export { cutFront, type Word, wordsOf } from './words.js'
