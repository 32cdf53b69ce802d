import { type NormalView, toSource, toView } from './normal.js'
import type { Span } from './span.js'

/** A word of the normal view: a run of letters and figures. */
export interface Word {
  /** As the view spells it. */
  readonly text: string
  /** على, which the view cannot tell from علي */
  readonly endsInMaqsura: boolean
  readonly span: Span
  /** What the view has between the word before and this one; of the first, what is before it. */
  readonly gap: string
}

/** Longer runs are cut: a pattern without a bound runs out of stack on millions of letters. */
const WORD = /[\p{L}\p{N}_]{1,200}/gu

/** The words within a source span, in text order. */
export function wordsOf(view: NormalView, within: Span): Word[] {
  const from = toView(view, within.start)
  const text = view.text.slice(from, toView(view, within.end))
  const words: Word[] = []
  let end = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { 0: word, index } = match
    const last = view.source.charAt(view.starts[from + index + word.length - 1] as number)
    words.push({
      text: word,
      endsInMaqsura: last === 'ى',
      span: toSource(view, from + index, from + index + word.length),
      gap: text.slice(end, index),
    })
    end = index + word.length
  }
  return words
}

/** The word without its first letters, which are clitics: و + الوزير. */
export function cutFront(view: NormalView, { text, span, ...rest }: Word, letters: number): Word {
  const start = toView(view, span.start) + letters
  return { text: text.slice(letters), span: toSource(view, start, toView(view, span.end)), ...rest }
}
