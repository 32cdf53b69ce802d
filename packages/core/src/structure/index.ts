export { type Block, type BlockKind, blockKinds } from './block.js'
export { findBlocks } from './find-blocks.js'
export { findSentences, type Sentence } from './sentences.js'
