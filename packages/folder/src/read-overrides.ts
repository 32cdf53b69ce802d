import type { EntityOverrides } from '@corpus/core'
import { overridesSchema } from '@corpus/core/schema'
import { readJson } from './read-json.js'

/** Fields of `entities.json`, for those who mistyped one. */
const SECTION = '{same [[name, name]], different [[name, name]], names {name: {latin, wikidata}}}'
const FIELDS = `people ${SECTION}, places, organizations: the same; for a name in one article: {name, article}`

/**
 * Reads `entities.json`: what the keeper of the corpus knows of who is who. A folder without one has no overrides.
 *
 * @throws FolderError naming the file, the field and what is allowed there
 */
export async function readOverrides(file: string): Promise<EntityOverrides> {
  const data = await readJson(file, overridesSchema, 'bad-overrides', { en: FIELDS, ar: FIELDS })
  if (data === null) return {}
  const { $schema: _, ...overrides } = data
  return overrides
}
