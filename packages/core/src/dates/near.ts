import { findAll, type NormalView, type Span } from '../text/index.js'

/** How far round a key word its expression may reach, in code units of the source. */
interface Reach {
  readonly before: number
  readonly after: number
}

const FAR: Reach = { before: 110, after: 130 }
/** What a match this near to the start of a window looks back on may have been cut off. */
const MARGIN = 24

type Found = ReturnType<typeof findAll>[number]

const windows = new WeakMap<NormalView, Map<RegExp, readonly Span[]>>()

/**
 * What `findAll` finds for a pattern none of whose matches is without `key`: the pattern, dear to try at every
 * character, is tried only near its key words. The windows of a key are kept for the view, as rules share keys; a key
 * has one reach.
 */
export function findNear(view: NormalView, key: RegExp, pattern: RegExp, reach = FAR): Found[] {
  return windowsOf(view, key, reach).flatMap((window) =>
    findAll(view, pattern, window).filter(({ span }) => window.start === 0 || span.start - window.start > MARGIN),
  )
}

function windowsOf(view: NormalView, key: RegExp, reach: Reach): readonly Span[] {
  let byKey = windows.get(view)
  if (!byKey) {
    byKey = new Map()
    windows.set(view, byKey)
  }
  let found = byKey.get(key)
  if (!found) {
    found = merge(
      findAll(view, key).map(({ span }) => span),
      view.source,
      reach,
    )
    byKey.set(key, found)
  }
  return found
}

/** Windows round the spans, cut at spaces; those that touch are one. */
function merge(spans: readonly Span[], source: string, { before, after }: Reach): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const start = edge(source, span.start - before, -1)
    const end = edge(source, span.end + after, 1)
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

function edge(source: string, from: number, step: 1 | -1): number {
  let at = Math.min(Math.max(from, 0), source.length)
  for (let i = 0; i < 30 && at > 0 && at < source.length && !/\s/.test(source[at] ?? ' '); i++) at += step
  return at
}
