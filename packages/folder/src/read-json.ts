import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { FolderError, type FolderErrorCode } from './folder-error.js'

/**
 * Reads a JSON file of a corpus folder; null when there is none.
 *
 * @throws FolderError naming the file, the field and what is allowed there
 */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  code: FolderErrorCode,
  fields: { readonly en: string; readonly ar: string },
): Promise<z.output<Schema> | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const data = parseJson(file, text, code)
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const name = basename(file)
  const inArabic = schema.safeParse(data, { error: z.locales.ar().localeError }).error?.issues ?? []
  throw new FolderError(code, {
    en: [`${file}:`, ...result.error.issues.map((issue) => `  ${toLine(name, issue)}`), `  fields: ${fields.en}`].join(
      '\n',
    ),
    ar: [`${file}:`, ...inArabic.map((issue) => `  ${toLine(name, issue)}`), `  الحقول: ${fields.ar}`].join('\n'),
  })
}

function toLine(name: string, issue: z.core.$ZodIssue): string {
  return `${name}: ${issue.path.length > 0 ? issue.path.join('.') : '(top level)'}: ${issue.message}`
}

function parseJson(file: string, text: string, code: FolderErrorCode): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FolderError(
      code,
      {
        en: `${file}: this is not JSON: ${reason}`,
        ar: `${file}: ليس هذا JSON: ${reason}`,
      },
      { cause: error },
    )
  }
}
