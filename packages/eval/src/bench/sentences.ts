import { readFileSync } from 'node:fs'
import { compare, f1, ours, platform, type Splitter, sum } from '../sentences/boundaries.ts'
import { readHardSet } from '../sentences/hard-set.ts'
import { demand, printTable } from './table.ts'

/** F1 of sentence ends, ours beside the platform's: PUD joined by spaces when it is there, and the hard set. */
export function benchSentences(shared: string | null): void {
  const hard = readHardSet()
  const onHard = (split: Splitter): string =>
    f1(sum(hard.map(({ text, sentences }) => compare(split, text, sentences)))).toFixed(2)
  const pud = shared === null ? null : readSentences(`${shared}/data/seg/pud/sentences.jsonl`)
  const onPud = (split: Splitter): string => (pud ? f1(compare(split, pud.join(' '), pud)).toFixed(2) : 'skipped')
  printTable(
    'Sentence ends, F1 in per cent',
    ['', 'PUD', `hard set (${hard.length} cases)`],
    [
      ['splitSentences', onPud(ours), onHard(ours)],
      ['Intl.Segmenter', onPud(platform), onHard(platform)],
    ],
  )
  if (pud) demand('sentence ends, PUD', f1(compare(ours, pud.join(' '), pud)), 99.5)
}

function readSentences(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}
