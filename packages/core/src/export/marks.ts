import type { Span } from '../text/index.js'

/** A stretch of text and the tags round it. */
export interface Mark {
  readonly span: Span
  readonly open: string
  readonly close: string
  /**
   * Opens the pieces behind a cut, where the mark crosses the end of a sentence or of another mark. A mark without it is
   * never cut: where it would be, it is left out.
   */
  readonly again?: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Writes text so that HTML shows it as it is. NUL, which browsers drop, becomes U+FFFD, so that offsets stay. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\u0000', '\ufffd')
}

/**
 * For each border, the pieces of the marks that lie within it, in text order, the outer before the inner. Borders must
 * be in order and must not overlap.
 */
export function cutAt(borders: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let open: Mark[] = []
  let next = 0
  return borders.map((border) => {
    for (; next < sorted.length; next++) {
      const mark = sorted[next] as Mark // next is within bounds
      if (mark.span.start >= border.end) break
      open.push(mark)
    }
    const pieces: Mark[] = []
    const left: Mark[] = []
    for (const mark of open) {
      const piece = pieceOf(mark, border)
      if (piece) pieces.push(piece)
      if (mark.span.end > border.end) left.push(piece ? reopened(mark) : mark)
    }
    open = left
    return pieces
  })
}

function pieceOf(mark: Mark, border: Span): Mark | null {
  const start = Math.max(mark.span.start, border.start)
  const end = Math.min(mark.span.end, border.end)
  if (start >= end) return null
  const whole = start === mark.span.start && end === mark.span.end
  return whole || mark.again !== undefined ? { ...mark, span: { start, end } } : null
}

function reopened(mark: Mark): Mark {
  return mark.again === undefined ? mark : { ...mark, open: mark.again }
}

/**
 * The text of a span as HTML with the marks round their parts, each closed before what is round it; of two that cross,
 * the later is cut. The marks must lie within, in the order of `cutAt`.
 */
export function withMarks(source: string, { start, end }: Span, marks: readonly Mark[]): string {
  const pending = [...marks].reverse()
  /** What is left of marks that were cut. */
  const rests: Mark[] = []
  const open: Mark[] = []
  let html = ''
  let at = start
  const writeTo = (to: number): void => {
    html += escapeHtml(source.slice(at, to))
    at = to
  }
  const closeTo = (to: number): void => {
    for (let last = open.at(-1); last && last.span.end <= to; last = open.at(-1)) {
      writeTo(last.span.end)
      html += last.close
      open.pop()
    }
  }
  for (let mark = takeNext(pending, rests); mark; mark = takeNext(pending, rests)) {
    closeTo(mark.span.start)
    const border = open.at(-1)?.span.end ?? end
    const { span, again } = mark
    if (span.end > border && again === undefined) continue
    writeTo(span.start)
    html += mark.open
    open.push({ ...mark, span: { start: span.start, end: Math.min(span.end, border) } })
    if (span.end > border) putBack(rests, { ...reopened(mark), span: { start: border, end: span.end } })
  }
  closeTo(end)
  writeTo(end)
  return html
}

/** Keeps the earliest last; of those that begin at one place, the one that was cut first. */
function putBack(rests: Mark[], rest: Mark): void {
  let index = rests.length
  while (index > 0 && (rests[index - 1] as Mark).span.start <= rest.span.start) index--
  rests.splice(index, 0, rest)
}

/** The earlier of the two; a rest before what begins with it. */
function takeNext(pending: Mark[], rests: Mark[]): Mark | undefined {
  const rest = rests.at(-1)
  const mark = pending.at(-1)
  return rest && (!mark || rest.span.start <= mark.span.start) ? rests.pop() : pending.pop()
}
