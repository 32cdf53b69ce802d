import { type Block, isBody } from '../../structure/index.js'
import { findAll, type NormalView, type Span, textOf } from '../../text/index.js'
import type { Draft } from '../find-agencies.js'
import { namesOf } from '../outlet-patterns.js'

/** An outlet that speaks of itself, in quotation marks: its credit line says "سبق", its body يشار إلى أن "سبق". */
const QUOTED = new RegExp(`(?<=" {0,2})${namesOf((row) => row.ambiguous === true)}(?= {0,2}")`, 'gu')

export function ofOwn(view: NormalView, block: Block, credited: readonly Span[]): Draft[] {
  if (!isBody(block.kind)) return []
  const own = new Set(credited.map((span) => textOf(view, span)))
  return findAll(view, QUOTED, block.span)
    .filter(({ span }) => own.has(textOf(view, span)))
    .map(({ span }) => ({ span, rule: 'agency/own-name' }))
}
