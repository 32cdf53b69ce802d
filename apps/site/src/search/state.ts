import type { TermLevel } from '@corpus/core/search'
import type { SearchField, SearchScope, SearchView } from '../i18n/search-messages'
import type { Asked, Filter } from './protocol'

/** All that the address of the page says. */
export interface State extends Omit<Asked, 'lang'> {
  readonly view: SearchView
  readonly sort: 'after' | 'before' | 'corpus'
}

export const levels: readonly TermLevel[] = ['exact', 'folded', 'clitic', 'lemma', 'stem', 'root']
export const scopes: readonly SearchScope[] = ['all', 'headline', 'lead', 'quotes']
export const views: readonly SearchView[] = ['articles', 'lines']
export const sorts: readonly State['sort'][] = ['corpus', 'before', 'after']
export const fields: readonly SearchField[] = ['person', 'place', 'speaker']

/** What is unknown in an address is left out. */
export function readState(search: string): State {
  const given = new URLSearchParams(search)
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === given.get(name)) ?? usual
  return {
    q: given.get('q') ?? '',
    level: oneOf('level', levels, 'lemma'),
    scope: oneOf('in', scopes, 'all'),
    view: oneOf('view', views, 'articles'),
    sort: oneOf('sort', sorts, 'corpus'),
    filters: fields.flatMap((field) => given.getAll(field).map((value): Filter => ({ field, value }))),
  }
}

/** The place that an article was opened at: an offset into its source. */
export function readAt(search: string): number | null {
  const at = new URLSearchParams(search).get('at') ?? ''
  return /^\d{1,9}$/.test(at) ? Number(at) : null
}

/** What an article's address says of a query, and of the place of it that is followed. */
export function writePlace(asked: Omit<Asked, 'lang'>, at: number | null): string {
  const query = writeState({ ...asked, view: 'articles', sort: 'corpus' })
  return query === '' || at === null ? query : `${query}&at=${at}`
}

/** The shortest address of it. */
export function writeState({ q, level, scope, view, sort, filters }: State): string {
  const given = new URLSearchParams()
  if (q !== '') given.set('q', q)
  if (level !== 'lemma') given.set('level', level)
  if (scope !== 'all') given.set('in', scope)
  if (view !== 'articles') given.set('view', view)
  if (sort !== 'corpus') given.set('sort', sort)
  for (const { field, value } of filters) given.append(field, value)
  const text = given.toString()
  return text === '' ? '' : `?${text}`
}
