import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildCorpus,
  type Corpus,
  type CorpusFile,
  type CorpusOptions,
  type EntityOverrides,
  type Manifest,
} from '@corpus/core'
import { FolderError } from './folder-error.js'
import { readManifest } from './read-manifest.js'
import { readOverrides } from './read-overrides.js'

/** A folder as it is, before parsing. */
export interface RawFolder {
  readonly files: readonly (CorpusFile & { readonly content: Uint8Array })[]
  readonly manifest: Manifest
  readonly overrides: EntityOverrides
}

/** What core is given besides: the trained tagger, Latin spellings. */
export type ReadOptions = Omit<CorpusOptions, 'overrides'>

/**
 * Reads every `*.txt` of a folder (not of folders in it) with `corpus.json` and `entities.json`.
 *
 * @throws FolderError when there is no such folder, no text in it, or one of the two is wrong
 */
export async function readRawFolder(folder: string): Promise<RawFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new FolderError(
      'no-folder',
      {
        en: `${folder}: this folder cannot be read (${error.code}). Set CORPUS_DIR to a folder of .txt files.`,
        ar: `${folder}: تتعذر قراءة هذا المجلد (${error.code}). اجعل CORPUS_DIR يشير إلى مجلد فيه ملفات txt.`,
      },
      { cause: error },
    )
  })
  const names = entries
    .filter((entry) => !entry.isDirectory() && /\.txt$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  if (names.length === 0) {
    throw new FolderError('no-texts', {
      en: `${folder}: there is no .txt file in this folder. Put one article in each file, as plain text.`,
      ar: `${folder}: ليس في هذا المجلد ملف txt. ضع كل خبر في ملف نصي.`,
    })
  }
  const files: RawFolder['files'][number][] = []
  // One after the other: a folder may have more files than a process may open at once.
  for (const name of names) files.push({ name, content: await readText(join(folder, name)) })
  return {
    files,
    manifest: await readManifest(join(folder, 'corpus.json')),
    overrides: await readOverrides(join(folder, 'entities.json')),
  }
}

async function readText(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new FolderError(
      'unreadable',
      {
        en: `${file}: this file cannot be read (${code}).`,
        ar: `${file}: تتعذر قراءة هذا الملف (${code}).`,
      },
      { cause: error },
    )
  }
}

/**
 * Reads and parses a folder of texts.
 *
 * @throws FolderError as `readRawFolder`, and when two files have one id, or manifest or overrides name what is not there
 * @example
 * const corpus = await readFolder('seeds')
 * corpus.articles.length // 2
 */
export async function readFolder(folder: string, options: ReadOptions = {}): Promise<Corpus> {
  return toCorpus(folder, await readRawFolder(folder), options)
}

/** As `buildCorpus`, with its errors told as the folder's. */
export function toCorpus(folder: string, { files, manifest, overrides }: RawFolder, options: ReadOptions = {}): Corpus {
  try {
    return buildCorpus(files, manifest, { ...options, overrides })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new FolderError(
      'bad-names',
      {
        en: `${folder}: ${error.message}`,
        ar: `${folder}: أسماء لا تتفق بين النصوص و corpus.json و entities.json: ${error.message}`,
      },
      { cause: error },
    )
  }
}
