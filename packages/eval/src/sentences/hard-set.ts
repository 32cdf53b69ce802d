import { readFileSync } from 'node:fs'

export interface HardCase {
  readonly text: string
  readonly sentences: readonly string[]
}

/** The cases of data/hard-sentences.txt. */
export function readHardSet(): HardCase[] {
  return readFileSync(new URL('../../data/hard-sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('⏎', '\n'))
    .map((line) => ({ text: line.replaceAll('|', ''), sentences: line.split('|') }))
}
