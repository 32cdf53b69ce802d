import type { NormalView, Span } from '../../text/index.js'
import { findOrganizations } from './find-organizations.js'
import { findPersons } from './find-persons.js'
import { findPlaces } from './find-places.js'
import type { Line } from './line.js'
import type { NameDraft } from './name-draft.js'
import { settle } from './settle.js'

/** Names of people, places and organisations in text order, none of them within a span of `taken`. */
export function findNames(
  view: NormalView,
  lines: readonly Line[],
  taken: readonly { readonly span: Span }[],
): NameDraft[] {
  const drafts = lines.flatMap((line) => [
    ...findOrganizations(view, line),
    ...findPlaces(view, line),
    ...findPersons(view, line),
  ])
  const free = settle<{ readonly span: Span; readonly draft: NameDraft | null }>([
    taken.map(({ span }) => ({ span, draft: null })),
    drafts.map((draft) => ({ span: draft.span, draft })),
  ])
  return free.flatMap(({ draft }) => draft ?? [])
}
