import { sharedPlaces } from '../../lexicon/shared-places.js'
import { indexBy, type NormalView, textOf } from '../../text/index.js'
import type { Line } from './line.js'
import type { NameDraft } from './name-draft.js'
import { nationalityOf } from './nationality.js'

const shared = indexBy(sharedPlaces, ({ word }) => [word])

/**
 * The country of a name that two countries have (عمان, طرابلس): the one of which the text says more, by its other places
 * and by nationalities; null when that does not decide.
 */
export function settleShared(view: NormalView, lines: readonly Line[], found: readonly NameDraft[]): NameDraft[] {
  const drafts = withoutConjunctions(view, found)
  const rowOf = ({ kind, span }: NameDraft) => (kind === 'place' ? shared.get(textOf(view, span)) : undefined)
  if (!drafts.some(rowOf)) return drafts
  const counts = new Map<string, number>()
  const add = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  for (const draft of drafts) if (!rowOf(draft)) add(draft.country)
  for (const { words } of lines) for (const { text } of words) add(nationalityOf(text))
  return drafts.map((draft) => {
    const row = rowOf(draft)
    if (!row) return draft
    const [first, second] = row.countries
      .map((country) => ({ country, count: counts.get(country) ?? 0 }))
      .sort((a, b) => b.count - a.count)
    return { ...draft, country: first && first.count > (second?.count ?? 0) ? first.country : null }
  })
}

/** وجدة is "and Jeddah" in a text that names جدة, not the town of that name. */
function withoutConjunctions(view: NormalView, drafts: readonly NameDraft[]): NameDraft[] {
  const places = new Map(
    drafts.flatMap((draft) => (draft.kind === 'place' ? [[textOf(view, draft.span), draft] as const] : [])),
  )
  return drafts.map((draft) => {
    const text = textOf(view, draft.span)
    const rest = draft.kind === 'place' && text.startsWith('و') ? places.get(text.slice(1)) : undefined
    return rest ? { ...rest, span: { start: draft.span.start + 1, end: draft.span.end } } : draft
  })
}
