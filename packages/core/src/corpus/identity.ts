import type { Article } from '../article.js'
import type { Mention } from '../mentions/index.js'
import { normalize } from '../text/index.js'

/** Who or what a mention is, over articles; null for one that cannot be told. */
export type IdentityOf = (mention: Mention, article: Article) => string | null

/**
 * The folded full name, without articles: one spelling of a name, one identity. Two people of one name are one by it;
 * give another function where identities are known.
 */
export const identityByName: IdentityOf = ({ name }) =>
  name === null ? null : normalize(name).replace(/(?<=^|\s)ال(?=\S{3})/gu, '')
