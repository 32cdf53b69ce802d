import { readFileSync } from 'node:fs'
import { type GoldSentence, type Row, readRows, toSentence } from './corpus.ts'

/** The text that the tagger learns from, under the labels of packages/names-ar/labels. */
export function readTraining(shared: string): GoldSentence[] {
  return [...readAnercorp(shared), ...readWikinews(shared)]
}

/** The labels of ANERcorp's training part, where they were not corrected, and ours. */
export function readAnercorp(shared: string): GoldSentence[] {
  return label(readRows(`${shared}/data/ner/anercorp/train.tsv`), 'anercorp-train')
}

/** WikiNews, under our labels alone. */
export function readWikinews(shared: string): GoldSentence[] {
  const [header = [], ...paragraphs] = readRows(`${shared}/data/seg/wikinews/wikinews.tsv`)
  return label([header.slice(1), ...paragraphs].flatMap(cut).map(bare), 'wikinews')
}

const bare = (rows: readonly Row[]): Row[] => rows.map(([token]) => [token, 'O'])

/** Behind each full stop. */
function cut(rows: readonly Row[]): Row[][] {
  const sentences: Row[][] = [[]]
  for (const row of rows) {
    sentences.at(-1)?.push(row)
    if (/^[.!؟]$/.test(row[0])) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/**
 * Lines of `sentence TAB token TAB count TAB class`: so many tokens from that one on are one name of the class, or none
 * (`O`), whatever their tags say. Numbers begin at 0.
 */
function label(sentences: readonly Row[][], name: string): GoldSentence[] {
  const file = new URL(`../../../names-ar/labels/${name}.tsv`, import.meta.url)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [sentence, token, count, kind = ''] = line.split('\t')
    const rows = sentences[Number(sentence)] ?? []
    const first = Number(token)
    const end = first + Number(count)
    for (let at = first; at < end; at++) {
      const row = rows[at]
      if (!row) throw new RangeError(`${name}: no token ${at} in sentence ${sentence}`)
      row[1] = kind === 'O' ? 'O' : `${at === first ? 'B' : 'I'}-${kind}`
    }
    const next = rows[end]
    // what is left of a name that was cut begins anew
    if (next?.[1].startsWith('I-')) next[1] = `B-${next[1].slice(2)}`
  }
  return sentences.map(toSentence)
}
