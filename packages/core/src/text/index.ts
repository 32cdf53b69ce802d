export {
  isArabicLetter,
  isBlank,
  isInvisible,
  isLineBreak,
  isMark,
  isSpace,
  TATWEEL,
  WORD_END,
  WORD_START,
} from './letters.js'
export {
  type FoldLevel,
  type FoldOptions,
  type Found,
  findAll,
  foldLevels,
  isDash,
  type NormalView,
  normalize,
  normalView,
  textOf,
} from './normal.js'
export { anyOf, indexBy } from './phrases.js'
export { contains, type Span, trim } from './span.js'
