import { type Block, isBody } from '../../structure/index.js'
import { groupWithin, type NormalView, type Span, textOf } from '../../text/index.js'
import type { AgencyMention } from '../mention.js'
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
export function findAgencies(view: NormalView, blocks: readonly Block[]): AgencyMention[] {
  const credits = blocks.flatMap((block) => inCredit(view, block))
  const own = ofOwn(
    view,
    credits.map(({ span }) => span),
  )
  const places = blocks.filter(({ kind }) => isBody(kind) || kind === 'headline').map(({ span }) => span)
  const inPlace = groupWithin(places, sorted([...inText(view), ...own])).flat()
  const runIn = blocks.flatMap((block) => inRunIn(view, block))
  return settle([...credits, ...runIn, ...inPlace]).map(({ span, rule }, index): AgencyMention => {
    const row = outletOf(textOf(view, span))
    return {
      id: `m${index + 1}`,
      kind: 'agency',
      span,
      name: view.source.slice(span.start, span.end),
      outlet: row ? { key: row.key, kind: row.kind, name: row.name, country: row.country } : null,
      rule,
      score: null,
    }
  })
}

/** Of mentions that overlap the earlier start stands, then the longer. */
function settle(drafts: readonly Draft[]): Draft[] {
  let end = 0
  return sorted(drafts).filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function sorted(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
