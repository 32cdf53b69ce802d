import type { Block } from '../structure/index.js'
import { type NormalView, type Span, textOf } from '../text/index.js'
import type { Mention } from './mention.js'
import { outletOf } from './outlet-patterns.js'
import { inCredit } from './rules/credit.js'
import { inText } from './rules/in-text.js'
import { ofOwn } from './rules/own-name.js'
import { inRunIn } from './rules/run-in.js'

export interface Draft {
  readonly span: Span
  readonly rule: string
}

/**
 * Finds agencies and outlets that are credited for the text or named as a source in it. One that the text is only
 * about is not among them, as far as its surroundings tell.
 */
export function findAgencies(view: NormalView, blocks: readonly Block[]): Mention[] {
  const credits = blocks.flatMap((block) => inCredit(view, block))
  const credited = credits.map(({ span }) => span)
  const others = blocks.flatMap((block) => [
    ...inRunIn(view, block),
    ...inText(view, block),
    ...ofOwn(view, block, credited),
  ])
  return settle([...credits, ...others]).map(({ span, rule }, index): Mention => {
    const row = outletOf(textOf(view, span))
    return {
      id: `m${index + 1}`,
      kind: 'agency',
      span,
      name: view.source.slice(span.start, span.end),
      outlet: row ? { key: row.key, kind: row.kind, name: row.name, country: row.country } : null,
      rule,
    }
  })
}

/** Of mentions that overlap the earlier start stands, then the longer. */
function settle(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return sorted.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
