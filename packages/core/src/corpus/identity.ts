import type { Article } from '../article.js'
import type { Mention } from '../mentions/index.js'
import { normalize } from '../text/index.js'
import type { Entity } from './entities/index.js'

/** Who or what a mention is, over articles; null for one that cannot be told. */
export type IdentityOf = (mention: Mention, article: Article) => string | null

/**
 * The folded full name, without articles: one spelling of a name, one identity. Two people of one name are one by it;
 * give another function where identities are known.
 */
export const identityByName: IdentityOf = ({ name }) =>
  name === null ? null : normalize(name).replace(/(?<=^|\s)ال(?=\S{3})/gu, '')

/** The identities of a corpus; a mention that is in none goes by its name. */
export function identityIn(entities: readonly Entity[]): IdentityOf {
  const slugs = new Map<string, string>()
  for (const { kind, slug, mentions } of entities) {
    for (const { article, mention } of mentions) slugs.set(`${article} ${mention}`, `${kind}/${slug}`)
  }
  return (mention, article) => slugs.get(`${article.id} ${mention.id}`) ?? identityByName(mention, article)
}
