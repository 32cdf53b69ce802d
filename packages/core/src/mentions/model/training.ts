/** What the training script and those who ship a trained tagger need; entry `@corpus/core/names`. */

export { nationalityOf } from '../names/nationality.js'
export { contextRows, MAX_CONTEXT_ROWS, readContext } from './context.js'
export { forwardBackward, MOVES, makeWorkspace, toOdds } from './crf.js'
export { addChances, type DocumentChances, documentRows, elsewhere, MAX_DOCUMENT_ROWS } from './document.js'
export { type Form, type Lexicon, places, readForm, rowsAt } from './features.js'
export { mix, ROWS } from './hash.js'
export { type KnownWords, packKnownWords, toKnown } from './known-words.js'
export { beginOf, isBegin, kinds, LABELS, type NameKind, type NameSpan } from './labels.js'
export {
  MAX_STEPS,
  type NamesModel,
  type PackedLexicon,
  type PackedNamesModel,
  packLooks,
  packTable,
  readLexicon,
  readNameList,
  readNamesModel,
} from './model.js'
export { LOOKS, lookRows } from './name-look.js'
export { MAX_PAIRS, PAIR_IDENTITIES, pairsAt } from './pairs.js'
export { countProclitics } from './proclitics.js'
export { type NameWord, readNameWords } from './read-words.js'
export { labelSpans, type TaggedName, type TagOptions, tagNames } from './tag-names.js'
export { type Gazetteer, makeLists, type WordLists } from './word-lists.js'
