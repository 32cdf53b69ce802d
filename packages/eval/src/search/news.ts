import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** An article of the evaluation sets. */
export interface News {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** SaudiNewsNet: for evaluation only, nothing made from it ships. Headlines repeated in the text are taken out. */
export function readSaudi(shared: string): News[] {
  return read<{ id: string; title: string; content: string }>(`${shared}/data/news/saudinewsnet/sample.jsonl.gz`).map(
    ({ id, title, content }) => ({
      id,
      title,
      text: title.trim() === '' ? content : content.replaceAll(title.trim(), ' '),
    }),
  )
}

export function readAnt(shared: string): News[] {
  return read<{ id: number | string; title: string; text: string }>(`${shared}/data/news/ant/ant.jsonl.gz`).map(
    ({ id, title, text }) => ({ id: `ant-${id}`, title, text }),
  )
}

/** Articles as JSON lines, packed with gzip or not. */
export function readNews(file: string): News[] {
  return read<News>(file)
}

function read<Row>(file: string): Row[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** A copy in an order that is the same at every run (mulberry32). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const all = [...items]
  const random = randomFrom(seed)
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = all[i] as Item
    all[i] = all[j] as Item
    all[j] = item
  }
  return all
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Letters, marks and digits; a tatweel alone is a dash. */
export const WORD = /\u0640*(?!\u0640)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
