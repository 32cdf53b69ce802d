import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultManifest, type Manifest, rights } from '@corpus/core'
import { manifestSchema } from '@corpus/core/schema'
import { z } from 'zod'
import { FolderError } from './folder-error.js'

/** Fields of `corpus.json`, for those who mistyped one. */
const FIELDS =
  'title {ar, en}, description {ar, en}, rights, articles {id: {title, outlet {ar, en}, author, url, rights, referenceDate}}'

/**
 * Reads `corpus.json`; a folder without one gets the default manifest.
 *
 * @throws FolderError naming the file, the field and what is allowed there
 */
export async function readManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return defaultManifest
  const data = parseJson(file, text)
  const result = manifestSchema.safeParse(data)
  if (result.success) {
    const { $schema: _, ...manifest } = result.data
    return manifest
  }
  const name = basename(file)
  const inArabic = manifestSchema.safeParse(data, { error: z.locales.ar().localeError }).error?.issues ?? []
  throw new FolderError('bad-manifest', {
    en: [
      `${file}:`,
      ...result.error.issues.map((issue) => `  ${toLine(name, issue)}`),
      `  fields: ${FIELDS}; rights: ${rights.join(', ')}`,
    ].join('\n'),
    ar: [
      `${file}:`,
      ...inArabic.map((issue) => `  ${toLine(name, issue)}`),
      `  الحقول: ${FIELDS}؛ rights: ${rights.join('، ')}`,
    ].join('\n'),
  })
}

function toLine(name: string, issue: z.core.$ZodIssue): string {
  return `${name}: ${issue.path.length > 0 ? issue.path.join('.') : '(top level)'}: ${issue.message}`
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FolderError(
      'bad-manifest',
      {
        en: `${file}: this is not JSON: ${reason}`,
        ar: `${file}: ليس هذا JSON: ${reason}`,
      },
      { cause: error },
    )
  }
}
