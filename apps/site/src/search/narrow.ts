import type { Facet } from '@corpus/core/search'
import { formatNumber } from '../i18n/format'
import { byId, el } from './dom'
import type { Filter } from './protocol'
import type { Language } from './show'
import { fields } from './state'

/** Values of a field that are offered. */
const MOST = 12
const ARABIC = { lang: 'ar', dir: 'rtl' } as const

/** The names that the found articles have, as buttons that narrow the search down to them. */
export function showValues(
  values: Readonly<Record<string, readonly Facet[]>>,
  chosen: readonly Filter[],
  language: Language,
  add: (filter: Filter) => void,
): void {
  const isChosen = (field: string, value: string): boolean =>
    chosen.some((filter) => filter.field === field && filter.value === value)
  const groups = fields.flatMap((field) => {
    const offered = (values[field] ?? []).filter(({ value }) => !isChosen(field, value)).slice(0, MOST)
    if (offered.length === 0) return []
    const items = offered.map(({ value, documents }) => {
      const button = el('button', { type: 'button' }, el('bdi', ARABIC, value), ` ${formatNumber(documents, language)}`)
      button.addEventListener('click', () => add({ field, value }))
      return el('li', {}, button)
    })
    return [el('h2', { class: 'field' }, language.words.fields[field]), el('ul', { class: 'chips' }, ...items)]
  })
  byId('values', HTMLElement).replaceChildren(...groups)
}

/** What the search is narrowed to, each with a button that takes it away. */
export function showFilters(
  list: HTMLElement,
  filters: readonly Filter[],
  { words }: Language,
  remove: (filter: Filter) => void,
): void {
  list.replaceChildren(
    ...filters.map((filter) => {
      const label = words.remove(`${words.fields[filter.field]} ${filter.value}`)
      const button = el('button', { type: 'button', 'aria-label': label }, el('bdi', ARABIC, filter.value), ' ×')
      button.addEventListener('click', () => remove(filter))
      return el('li', {}, button)
    }),
  )
}
