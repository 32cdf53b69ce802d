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
