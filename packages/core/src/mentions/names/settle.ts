import type { Span } from '../../text/index.js'

/**
 * Of drafts that overlap, those of an earlier list stand before those of a later one; within a list the longer, then the
 * earlier. In text order.
 */
export function settle<Draft extends { readonly span: Span }>(lists: readonly (readonly Draft[])[]): Draft[] {
  let kept: Draft[] = []
  for (const list of lists) {
    const best = withoutOverlap(list)
    kept = merge(kept, best)
  }
  return kept
}

/** The longest of those that overlap one another; linear in the drafts but for the sort. */
function withoutOverlap<Draft extends { readonly span: Span }>(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Draft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || draft.span.start >= last.span.end) kept.push(draft)
    else if (lengthOf(draft) > lengthOf(last)) kept[kept.length - 1] = draft
  }
  return kept
}

const lengthOf = ({ span }: { readonly span: Span }): number => span.end - span.start

/** `added` where nothing of `kept` is; both in text order. */
function merge<Draft extends { readonly span: Span }>(kept: readonly Draft[], added: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  let at = 0
  for (const draft of added) {
    for (; at < kept.length && (kept[at] as Draft).span.end <= draft.span.start; at++) merged.push(kept[at] as Draft)
    const next = kept[at]
    if (!next || next.span.start >= draft.span.end) merged.push(draft)
  }
  return [...merged, ...kept.slice(at)]
}
