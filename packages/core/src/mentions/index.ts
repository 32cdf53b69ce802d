export { findAgencies } from './find-agencies.js'
export type { KnownOutlet, Mention } from './mention.js'
