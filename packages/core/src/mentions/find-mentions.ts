import type { Block, Sentence } from '../structure/index.js'
import type { NormalView } from '../text/index.js'
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
  model: NamesModel | undefined,
): Mention[] {
  const agencies = findAgencies(view, blocks)
  const lines = linesOf(view, blocks)
  const stock = new Set(blocks.filter(({ kind }) => kind === 'boilerplate').map(({ id }) => id))
  const readable = sentences.filter(({ block }) => !stock.has(block))
  const names = findNames(view, lines, readable, agencies, model)
  const linked = linkNames(view, lines, names)
  const roles = findRoles(view, lines, linked, agencies)
  const mentions: Omit<Mention, 'id'>[] = [...agencies, ...roles]
  return mentions
    .sort((a, b) => a.span.start - b.span.start)
    .map((mention, index) => ({ ...mention, id: `m${index + 1}` }) as Mention)
}
