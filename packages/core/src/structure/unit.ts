import { isBlank, isLineBreak, type NormalView, type Span, textOf, trim } from '../text/index.js'

/** A stretch of one line that will be one block, with what the rules look at. */
export interface Unit {
  readonly span: Span
  /** On the normal view. */
  readonly text: string
  readonly words: number
  /** The sign it ends with, before closing marks: . ؟ ! or …, which two or more stops count as. */
  readonly stop: string | null
}

/** Beyond this many code units a line is running text, whatever else it looks like. */
export const LONG = 240

export function toUnit(view: NormalView, span: Span): Unit {
  const text = textOf(view, span)
  return { span, text, words: countWords(text), stop: stopOf(text) }
}

function stopOf(text: string): string | null {
  const [, stops] = /([.؟?!…]{1,4})["')\] ]{0,3}$/u.exec(text.slice(-8)) ?? []
  if (stops === undefined) return null
  return stops.endsWith('..') ? '…' : stops.slice(-1)
}

function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 0x20
    if (!space && !inside) words++
    inside = !space
  }
  return words
}

/** The lines of the source that are not blank, without the blank at their ends. */
export function readLines(source: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let i = 0; i <= source.length; i++) {
    if (i < source.length && !isLineBreak(source.charCodeAt(i))) continue
    const span = trim(source, { start, end: i }, isBlank)
    if (span) lines.push(span)
    start = i + 1
  }
  return lines
}
