/** A stretch of a source string: UTF-16 code units, end excluded, so `source.slice(start, end)` is the text meant. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies within `outer`. */
function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Cuts characters that `isEdge` accepts from both ends; null when nothing else is left. */
export function trim(source: string, span: Span, isEdge: (code: number) => boolean): Span | null {
  let { start, end } = span
  while (start < end && isEdge(source.charCodeAt(start))) start++
  while (end > start && isEdge(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/**
 * For each of `outers`, the items that lie within it. Both must be sorted by start, and `outers` must not overlap;
 * linear in their number.
 */
export function groupWithin<Item extends { readonly span: Span }>(
  outers: readonly Span[],
  items: readonly Item[],
): Item[][] {
  let at = 0
  return outers.map((outer) => {
    const group: Item[] = []
    for (; at < items.length; at++) {
      const item = items[at] as Item // at is within bounds
      if (item.span.start >= outer.end) break
      if (contains(outer, item.span)) group.push(item)
    }
    return group
  })
}
