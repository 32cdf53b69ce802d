export type { CliticModel } from './model.js'
export { type Reading, type Segment, type SegmentKind, type SegmentOptions, segment } from './segment.js'
