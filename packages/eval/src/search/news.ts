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

function read<Row>(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** A copy in an order that is the same at every run. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const all = [...items]
  let state = seed
  for (let i = all.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const item = all[i] as Item
    all[i] = all[j] as Item
    all[j] = item
  }
  return all
}

export const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu // tatweel
