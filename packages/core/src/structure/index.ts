export { type Block, type BlockKind, blockKinds, isBody } from './block.js'
export { findBlocks } from './find-blocks.js'
export { findSentences, type Sentence } from './sentences.js'
export { splitSentences } from './split-sentences.js'
