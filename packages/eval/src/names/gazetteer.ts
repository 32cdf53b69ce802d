import { readFileSync } from 'node:fs'
import { normalize } from '@corpus/core'
import type { Gazetteer } from '@corpus/core/names'

/** The names of packages/names-ar/gazetteer, folded, each once. */
export function readGazetteer(): Gazetteer {
  return { places: readNames('places'), bodies: readNames('bodies') }
}

function readNames(file: string): string[] {
  const path = new URL(`../../../names-ar/gazetteer/${file}.txt`, import.meta.url)
  return [
    ...new Set(
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => normalize(line)),
    ),
  ].sort()
}
