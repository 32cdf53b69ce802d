import type { Sentence } from '../../structure/index.js'
import type { NormalView, Span } from '../../text/index.js'
import { tokenize } from '../../words/index.js'
import type { NamesModel } from '../model/model.js'
import { tagNames } from '../model/tag-names.js'
import { findBehindRole } from './find-behind-role.js'
import { findOrganizations } from './find-organizations.js'
import { findPersons } from './find-persons.js'
import { findPlaces } from './find-places.js'
import type { Line } from './line.js'
import { isCommonBody, isInName, mayBePerson } from './may-name.js'
import { isPious, mendPeople } from './mend-people.js'
import type { NameDraft } from './name-draft.js'
import { settle } from './settle.js'
import { settleShared } from './settle-shared.js'

interface Place {
  readonly span: Span
  readonly draft: NameDraft | null
}

/**
 * Names of people, places and organisations in text order, none of them within a span of `taken`. Bodies and places are
 * read by rule, and the model, if there is one, is told of them; people are the model's, and the rules' where it finds
 * nobody.
 */
export function findNames(
  view: NormalView,
  lines: readonly Line[],
  sentences: readonly Sentence[],
  taken: readonly { readonly span: Span }[],
  model: NamesModel | undefined,
): NameDraft[] {
  const blocked = taken.map(({ span }): Place => ({ span, draft: null }))
  const sure = lines
    .flatMap((line) => [...findOrganizations(view, line, model?.lists), ...findPlaces(view, line)])
    .filter((draft) => !model || !isInName(view, draft, model.words))
    .map(toPlace)
  const people = findPersons(view, lines)
  if (!model) return settleShared(view, lines, draftsOf(settle([blocked, [...sure, ...people.map(toPlace)]])))
  const known = settle([blocked, sure])
  const tagged = tagNames(
    view.source,
    tokenize(view.source),
    sentences.map(({ span }) => span),
    model,
    { known: known.map(({ span, draft }) => ({ kind: draft?.kind ?? 'organization', span })) },
  ).map(({ kind, span, score }): NameDraft => ({ kind, span, score, rule: `${kind}/model` }))
  const ruled = new Set(known.map(({ span }) => span.start))
  const found = tagged.filter((draft) => !ruled.has(draft.span.start) && !isCommonBody(view, draft, model.words))
  const held = lines.flatMap((line) => findBehindRole(view, line, model))
  const likely = people.filter((draft) => mayBePerson(view, draft, model.words))
  const ruledPeople = [held, likely].map((drafts) => drafts.filter((draft) => !isPious(view, draft)).map(toPlace))
  const all = settle([known, mendPeople(view, lines, found, model).map(toPlace), ...ruledPeople])
  return settleShared(view, lines, draftsOf(all))
}

const toPlace = (draft: NameDraft): Place => ({ span: draft.span, draft })
const draftsOf = (places: readonly Place[]): NameDraft[] => places.flatMap(({ draft }) => draft ?? [])
