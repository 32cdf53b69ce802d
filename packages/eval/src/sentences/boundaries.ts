import { splitSentences } from '@corpus/core'

export interface Counts {
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** A splitter under test: the sentences of a text as strings, in order. */
export type Splitter = (text: string) => readonly string[]

export const ours: Splitter = (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** `Intl.Segmenter` of the platform. */
export const platform: Splitter = (text) =>
  [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)

/**
 * Compares the inner boundaries of a text with those of its gold sentences. A boundary is told by how many characters
 * other than blanks lie before it.
 */
export function compare(split: Splitter, text: string, gold: readonly string[]): Counts {
  const found = boundaries(split(text))
  const wanted = new Set(boundaries(gold))
  return { right: found.filter((at) => wanted.has(at)).length, found: found.length, gold: wanted.size }
}

function boundaries(sentences: readonly string[]): number[] {
  const places: number[] = []
  let at = 0
  for (const sentence of sentences) {
    const length = sentence.replace(/[\s\u200f]/gu, '').length // RLM
    if (length === 0) continue
    if (at > 0) places.push(at)
    at += length
  }
  return places
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { right, found, gold }) => ({
      right: total.right + right,
      found: total.found + found,
      gold: total.gold + gold,
    }),
    { right: 0, found: 0, gold: 0 },
  )
}

/** F1 in per cent; 100 when there was nothing to find and nothing was found. */
export function f1({ right, found, gold }: Counts): number {
  return found + gold === 0 ? 100 : (200 * right) / (found + gold)
}
