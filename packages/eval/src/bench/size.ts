import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { printTable } from './table.ts'

/** What the trained tables weigh as they ship. */
export function benchSize(): void {
  const row = (name: string): string[] => {
    const file = readFileSync(fileURLToPath(import.meta.resolve(name)))
    return [name, kilobytes(file.length), kilobytes(gzipSync(file, { level: 9 }).length)]
  }
  printTable('Size in kB', ['', 'as it is', 'gzip'], [row('@corpus/clitics-ar'), row('@corpus/names-ar')])
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0)
