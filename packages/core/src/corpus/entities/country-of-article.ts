import type { Article } from '../../article.js'

/** Of all countries that are named, the one an article is about has at least this share. */
const LEAST_SHARE = 0.6
const LEAST_NAMED = 3

/** The country an article is from or about: of the place in its dateline, else of most places and roles; null if open. */
export function countryOfArticle({ blocks, mentions }: Article): string | null {
  const heads = blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline')
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const country =
      mention.kind === 'place' ? mention.country : 'role' in mention ? (mention.role?.country ?? null) : null
    if (country === null) continue
    const { start } = mention.span
    if (mention.kind === 'place' && heads.some(({ span }) => span.start <= start && start < span.end)) return country
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return first && first[1] >= LEAST_NAMED && first[1] / all >= LEAST_SHARE ? first[0] : null
}
