import type { Block } from '../../../structure/index.js'
import { findAll, type NormalView, WORD_START } from '../../../text/index.js'
import type { Draft } from '../find-agencies.js'
import { namesOf } from '../outlet-patterns.js'

/** Every outlet of a credit line: القاهرة - رويترز, عكاظ - د ب أ, جدة ... واس. */
const PATTERN = new RegExp(`${WORD_START}${namesOf(() => true)}`, 'gu')

export function inCredit(view: NormalView, block: Block): Draft[] {
  if (block.kind !== 'dateline' && block.kind !== 'byline') return []
  return findAll(view, PATTERN, block.span).map(({ span }) => ({ span, rule: 'agency/credit' }))
}
