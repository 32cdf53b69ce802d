import { join } from 'node:path'
import { printTable } from './bench/table.ts'
import { SHARED } from './shared.ts'
import { countSpeakers } from './speakers.ts'

/** Prints how many of the speakers that are named are right, and how many quotes get their speaker. */

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} (${part}/${whole})`

if (SHARED === null) console.log('../shared is not here: nothing to score')
else {
  const rows: string[][] = []
  for (const set of ['seeds', 'dev']) {
    for (const precision of ['normal', 'high'] as const) {
      const { right, named, quotes } = countSpeakers(join(SHARED, 'eval', set), precision)
      rows.push([`${set}, ${precision}`, percent(right, named), percent(right, quotes)])
    }
  }
  printTable('Speakers by name', ['', 'right of the named', 'right of all quotes'], rows)
}
