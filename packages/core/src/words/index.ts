export type { CliticModel } from './model.js'
export { type Reading, type Segment, type SegmentKind, type SegmentOptions, segment } from './segment.js'
export type { NumberToken, PlainToken, PlainTokenKind, Token, TokenKind, WordToken } from './token.js'
export { type TokenizeOptions, tokenize } from './tokenize.js'
