import type { Block } from '../../../structure/index.js'
import { findAll, type NormalView } from '../../../text/index.js'
import type { Draft } from '../find-agencies.js'
import { namesOf } from '../outlet-patterns.js'

/** A dateline run into the first sentence: باريس (أ ف ب) - قال, القاهرة - رويترز: قال. */
const PATTERN = new RegExp(
  `(?<=^(?:\\p{L}{1,40} {0,3}){1,3}[(-] {0,2})${namesOf(() => true)}(?= {0,2}\\)? {0,2}[-:])`,
  'gu',
)
const LONGEST = 80

export function inRunIn(view: NormalView, block: Block): Draft[] {
  if (block.kind !== 'lead') return []
  const start = { start: block.span.start, end: Math.min(block.span.end, block.span.start + LONGEST) }
  return findAll(view, PATTERN, start).map(({ span }) => ({ span, rule: 'agency/run-in' }))
}
