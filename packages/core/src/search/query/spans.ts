/**
 * Stretches of positions in each of a list of documents: those of the i-th document from `starts[i]` up to
 * `starts[i + 1]`, sorted by `from`.
 */
export interface Spans {
  readonly starts: Uint32Array
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Collects stretches document by document. */
export function spansOf(
  documents: number,
  find: (document: number, add: (from: number, to: number) => void) => void,
): Spans {
  const starts = new Uint32Array(documents + 1)
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < documents; i++) {
    find(i, (first, end) => {
      from.push(first)
      to.push(end)
    })
    starts[i + 1] = from.length
  }
  return { starts, from: Uint32Array.from(from), to: Uint32Array.from(to) }
}

export const noSpans = (documents: number): Spans => spansOf(documents, () => {})

/** All stretches of several lists, sorted, each once. */
export function unite(lists: readonly Spans[], documents: number): Spans {
  if (lists.length === 1) return lists[0] as Spans
  return spansOf(documents, (i, add) => {
    const all: [number, number][] = []
    for (const { starts, from, to } of lists) {
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        all.push([from[k] as number, to[k] as number])
      }
    }
    all.sort(([a, x], [b, y]) => a - b || x - y)
    all.forEach(([first, end], k) => {
      if (k === 0 || all[k - 1]?.[0] !== first || all[k - 1]?.[1] !== end) add(first, end)
    })
  })
}

/** For each stretch of `a` the nearest of `b` with at most `distance` words between: the stretch that holds both. */
export function near(a: Spans, b: Spans, distance: number, documents: number): Spans {
  return spansOf(documents, (i, add) => {
    let low = b.starts[i] as number
    const end = b.starts[i + 1] as number
    for (let k = a.starts[i] as number; k < (a.starts[i + 1] as number); k++) {
      const from = a.from[k] as number
      const to = a.to[k] as number
      while (low < end && (b.to[low] as number) + distance < from) low++
      let best = -1
      let gap = distance + 1
      for (let j = low; j < end && (b.from[j] as number) <= to + distance; j++) {
        const between = Math.max((b.from[j] as number) - to, from - (b.to[j] as number))
        if (between >= 0 && between < gap) {
          best = j
          gap = between
        }
      }
      if (best >= 0) add(Math.min(from, b.from[best] as number), Math.max(to, b.to[best] as number))
    }
  })
}

/** Stretches where each word stands at its offset; `null` where any word may stand. */
export function sequence(words: readonly (Spans | null)[], documents: number): Spans {
  const fixed = words.flatMap((spans, offset) => (spans ? [{ spans, offset }] : []))
  const [first, ...others] = fixed
  if (!first) return noSpans(documents)
  const starts = new Uint32Array(documents + 1)
  const from = new Uint32Array(first.spans.from.length)
  let found = 0
  for (let i = 0; i < documents; i++) {
    const before = found
    const begin = first.spans.starts[i] as number
    const end = first.spans.starts[i + 1] as number
    for (let k = begin; k < end; k++) {
      const start = (first.spans.from[k] as number) - first.offset
      if (start >= 0) from[found++] = start
    }
    for (const { spans, offset } of others) found = keepFollowed(from, before, found, spans, i, offset)
    starts[i + 1] = found
  }
  const kept = from.slice(0, found)
  return { starts, from: kept, to: kept.map((start) => start + words.length) }
}

/** Keeps the starts, from `low` up to `high`, at whose offset a stretch of the document begins; returns where they end. */
function keepFollowed(
  starts: Uint32Array,
  low: number,
  high: number,
  spans: Spans,
  document: number,
  offset: number,
): number {
  const end = spans.starts[document + 1] as number
  let kept = low
  let j = spans.starts[document] as number
  for (let k = low; k < high && j < end; k++) {
    const wanted = (starts[k] as number) + offset
    while (j < end && (spans.from[j] as number) < wanted) j++
    if (j < end && spans.from[j] === wanted) starts[kept++] = starts[k] as number
  }
  return kept
}
