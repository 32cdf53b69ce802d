import type { Span } from '../text/index.js'

/** A piece of a text around what was found; spans are offsets into the whole text. */
export interface Snippet {
  /** Id of the sentence in which the first match of it stands; null outside sentences. */
  readonly sentence: string | null
  readonly span: Span
  readonly matches: readonly Span[]
}

/** Code units that a snippet has at most, and how much of it stands before its first match. */
const MOST = 320
const BEFORE = 100

/**
 * The sentence with the most matches, or the surroundings of the first match; cut at spaces if it is long. Without a
 * match it is the beginning of the text.
 */
export function snippetOf(
  source: string,
  sentences: readonly { readonly id: string; readonly span: Span }[],
  matches: readonly Span[],
): Snippet {
  let best: { id: string; span: Span; count: number } | null = null
  let at = 0
  for (const { id, span } of sentences) {
    while (at < matches.length && (matches[at] as Span).start < span.start) at++
    let count = 0
    while (at + count < matches.length && (matches[at + count] as Span).start < span.end) count++
    if (count > (best?.count ?? 0)) best = { id, span, count }
  }
  const whole = best?.span ?? { start: 0, end: source.length }
  const first = matches.find(({ start }) => start >= whole.start && start < whole.end)
  let start = whole.start
  if (first && whole.end - whole.start > MOST && first.start - whole.start > BEFORE) {
    const space = source.slice(first.start - BEFORE, first.start).search(/\s/u)
    start = space < 0 ? first.start : first.start - BEFORE + space + 1
  }
  let end = whole.end
  if (end - start > MOST) {
    const space = source.slice(start, start + MOST).search(/\s\S*$/u)
    end = Math.max(space > 0 ? start + space : start + MOST, first?.end ?? 0)
  }
  return {
    sentence: best?.id ?? null,
    span: { start, end },
    matches: matches.filter((match) => match.start >= start && match.end <= end),
  }
}
