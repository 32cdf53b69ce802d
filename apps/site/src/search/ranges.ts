import type { Span } from '@corpus/core'

/** A piece of text on the page, and where it stands in the source. */
interface Piece {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** Spans of the source as ranges of the text on the page; what is not shown (a repeated headline) is left out. */
export function toRanges(
  text: HTMLElement,
  spans: readonly Span[],
): { readonly start: number; readonly range: Range }[] {
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')].flatMap(piecesOf)
  return spans.flatMap(({ start, end }) => {
    const first = pieces.find((piece) => piece.start <= start && start < piece.end)
    const last = pieces.find((piece) => piece.start < end && end <= piece.end)
    if (!first || !last) return []
    const range = document.createRange()
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
    return [{ start, range }]
  })
}

/** A block's text is the source's from its start on: `toHtml` adds tags only. */
function piecesOf(block: HTMLElement): Piece[] {
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let at = Number(block.dataset.start)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text // only text is shown to the walker
    pieces.push({ node: node as Text, start: at, end: at + length })
    at += length
  }
  return pieces
}
