import type { Block, Sentence } from '../structure/index.js'
import type { NormalView, Span } from '../text/index.js'
import { findAgencies } from './agencies/find-agencies.js'
import { linkNames } from './link/link-names.js'
import type { Mention } from './mention.js'
import type { NamesModel } from './model/model.js'
import { findNames } from './names/find-names.js'
import { linesOf } from './names/line.js'
import { findRoles } from './roles/find-roles.js'

/** Finds people, places, organisations, agencies, and the roles that stand for people, in text order. */
export function findMentions(
  view: NormalView,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  dates: readonly { readonly span: Span }[],
  model: NamesModel | undefined,
): Mention[] {
  const agencies = findAgencies(view, blocks)
  const lines = linesOf(view, blocks)
  const stock = new Set(blocks.filter(({ kind }) => kind === 'boilerplate').map(({ id }) => id))
  const readable = sentences.filter(({ block }) => !stock.has(block))
  const names = findNames(view, lines, readable, [...agencies, ...dates].sort(byStart), model)
  const linked = linkNames(view, lines, names)
  const roles = findRoles(view, lines, linked, agencies)
  const mentions: Omit<Mention, 'id'>[] = [...agencies, ...roles]
  return mentions.sort(byStart).map((mention, index) => ({ ...mention, id: `m${index + 1}` }) as Mention)
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start
}
