import { findAll, type NormalView, type Span, textOf } from '../../../text/index.js'
import type { Draft } from '../find-agencies.js'
import { namesOf } from '../outlet-patterns.js'

/** An outlet that speaks of itself, in quotation marks: its credit line says "سبق", its body وكانت "سبق". */
const QUOTED = new RegExp(`(?<=" {0,2})${namesOf((row) => row.ambiguous === true)}(?= {0,2}")`, 'gu')

export function ofOwn(view: NormalView, credited: readonly Span[]): Draft[] {
  const own = new Set(credited.map((span) => textOf(view, span)))
  if (own.size === 0) return []
  return findAll(view, QUOTED)
    .filter(({ span }) => own.has(textOf(view, span)))
    .map(({ span }) => ({ span, rule: 'agency/own-name' }))
}
