import type { Article } from '../../article.js'
import type { Spellings } from '../../latin/index.js'
import type { Clusters } from './clusters.js'
import { countryOfArticle } from './country-of-article.js'
import type { Entity } from './entity.js'
import { joinOthers } from './join-others.js'
import { joinPeople } from './join-people.js'
import { type EntityOverrides, startClusters } from './overrides.js'
import { toEntities } from './to-entities.js'
import { unitsOf } from './units.js'

export interface EntityOptions {
  readonly overrides?: EntityOverrides | undefined
  readonly spellings?: Spellings | undefined
}

/**
 * Finds who is who in articles: one entity for all forms of a person, place or body, with the reason for each merge.
 * Time grows with the number of mentions.
 *
 * @throws RangeError when the overrides name what is not there, or contradict themselves
 */
export function findEntities(articles: readonly Article[], options: EntityOptions = {}): Entity[] {
  const { overrides = {}, spellings } = options
  const units = articles.flatMap((article, index) => unitsOf(article, index))
  const ids = articles.map(({ id }) => id)
  const clusters: Clusters = startClusters(units, ids, overrides)
  joinPeople(units, clusters, articles.length)
  const countries = articles.map(countryOfArticle)
  joinOthers(units, clusters, countries)
  return toEntities({ units, clusters, ids, countries, overrides, spellings })
}
