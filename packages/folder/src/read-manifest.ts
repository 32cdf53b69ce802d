import { defaultManifest, type Manifest, rights } from '@corpus/core'
import { manifestSchema } from '@corpus/core/schema'
import { readJson } from './read-json.js'

/** Fields of `corpus.json`, for those who mistyped one. */
const FIELDS =
  'title {ar, en}, description {ar, en}, rights, articles {id: {title, outlet {ar, en}, author, url, rights, referenceDate}}'

/**
 * Reads `corpus.json`; a folder without one gets the default manifest.
 *
 * @throws FolderError naming the file, the field and what is allowed there
 */
export async function readManifest(file: string): Promise<Manifest> {
  const data = await readJson(file, manifestSchema, 'bad-manifest', {
    en: `${FIELDS}; rights: ${rights.join(', ')}`,
    ar: `${FIELDS}؛ rights: ${rights.join('، ')}`,
  })
  if (data === null) return defaultManifest
  const { $schema: _, ...manifest } = data
  return manifest
}
