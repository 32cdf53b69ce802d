import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '@corpus/core'

/**
 * Parses 0.5 MB and 5 MB (UTF-8) of several shapes and prints the times. Limits: 5 MB of the seeds' text on one line
 * in under 5 s, and ten times that text in at most twelve times the time. Shapes made to hurt may take sixteen times:
 * most of their time goes into the memory of what they find.
 */
const SEEDS = fileURLToPath(new URL('../../../../seeds', import.meta.url))
const SMALL = 500_000
const TIMES = 10
const MAIN = 'seeds on one line'
const MOST_GROWTH = { main: 12, other: 16 }
const MOST_SECONDS = 5
const RUNS = 3

const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${SEEDS}/${name}`, 'utf8'))
  .join('\n')
const oneLine = seeds.replace(/\s+/g, ' ')

const shapes: Readonly<Record<string, string>> = {
  [MAIN]: oneLine,
  'seeds as they are': seeds,
  'one word a line': oneLine.replaceAll(' ', '\n'),
  'one line again and again': 'الرئيس بزشكيان : ايران لن تترك دعم اصدقائها\n',
  'a date a line': 'الخميس ٢١ نوفمبر ٢٠٢٤ - ٠٣:٣٩ بتوقيت غرينتش\n',
  'dates on one line': '21/11/2024 10:30 5 صفر 1437 هـ ',
  'reports without an end': 'وقال إن ',
  'speech that never closes': 'وأضاف "نحن ',
  'figures only': '1234567890',
  'half dates': '21 نوفمبر 21 نوفمبر ',
  'spaces only': ' ',
  'tatweel only': 'ـ',
  'stops only': '.',
  'quotation marks only': '"«»',
  'one word without an end': 'سوريا',
  'marks only': '\u064b',
  'ligatures that spell eighteen letters': 'ﷺ',
  'lone surrogates': '\ud83d',
}

let failed = false
console.log(`${'shape'.padEnd(40)}${'0.5 MB, ms'.padStart(12)}${'5 MB, ms'.padStart(12)}${'growth'.padStart(9)}`)
for (const [name, unit] of Object.entries(shapes)) {
  const small = fill(unit, SMALL)
  const large = small.repeat(TIMES)
  const fast = median(small)
  const slow = median(large)
  const limit = name === MAIN ? MOST_GROWTH.main : MOST_GROWTH.other
  const tooSlow = name === MAIN && slow > MOST_SECONDS * 1000
  const tooSteep = slow / fast > limit
  if (tooSlow || tooSteep) failed = true
  const verdict = tooSlow ? '  over 5 s' : tooSteep ? `  over ${limit}` : ''
  console.log(
    `${name.padEnd(40)}${fast.toFixed(1).padStart(12)}${slow.toFixed(1).padStart(12)}${(slow / fast).toFixed(1).padStart(9)}${verdict}`,
  )
}
if (failed) process.exitCode = 1

function fill(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
}

function median(text: string): number {
  parseArticle(text)
  const times = Array.from({ length: RUNS }, () => {
    globalThis.gc?.() // what the run before left behind is not this run's
    const start = performance.now()
    parseArticle(text)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
}
