import { isBlank, isLineBreak, type NormalView, type Span, textOf, trim } from '../text/index.js'

/** A stretch of one line that will be one block, with what the rules look at. */
export interface Unit {
  readonly span: Span
  /** On the normal view. */
  readonly text: string
  readonly words: number
  /** Ends with . ؟ ! … and closing marks, if any. */
  readonly stop: string | null
}

/** Beyond this many code units a line is running text, whatever else it looks like. */
export const LONG = 240

export function toUnit(view: NormalView, span: Span): Unit {
  const text = textOf(view, span)
  return { span, text, words: countWords(text), stop: /([.؟?!…])["')\] ]{0,3}$/u.exec(text.slice(-8))?.[1] ?? null }
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
