/** A stretch of a source string: UTF-16 code units, end excluded, so `source.slice(start, end)` is the text meant. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Cuts characters that `isEdge` accepts from both ends; null when nothing else is left. */
export function trim(source: string, span: Span, isEdge: (code: number) => boolean): Span | null {
  let { start, end } = span
  while (start < end && isEdge(source.charCodeAt(start))) start++
  while (end > start && isEdge(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}
