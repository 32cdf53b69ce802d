import type { Article } from '../article.js'
import type { IdentityOf } from '../corpus/index.js'
import { normalize } from '../text/index.js'
import { countryOf, type Name } from './bag.js'

/** The names of an article as the words of its statements hold them, in text order; a country has its code. */
export function namesOf(article: Article, identityOf: IdentityOf): Name[] {
  const names: Name[] = []
  for (const mention of article.mentions) {
    if (mention.kind === 'role' || mention.kind === 'agency') continue
    const country = mention.kind === 'place' ? countryOf(normalize(mention.name)) : null
    const identity = country ?? identityOf(mention, article)
    if (identity !== null) names.push({ span: mention.span, key: `@${identity}` })
  }
  return names
}

/** Least share of all names of countries that the second of two principal ones has. */
const LEAST_SHARE = 0.2

/** The two countries that an article speaks of most, which البلدين stands for; none when there is no clear second. */
export function principalsOf({ mentions }: Article): string[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const mention of mentions) {
    const country =
      mention.kind === 'place'
        ? countryOf(normalize(mention.name))
        : 'role' in mention
          ? (mention.role?.country ?? null)
          : null
    if (country === null) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
    all++
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2)
  return ranked.length === 2 && (ranked[1]?.[1] ?? 0) >= all * LEAST_SHARE ? ranked.map(([country]) => country) : []
}
