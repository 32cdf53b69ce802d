import { normalView, type Span } from '../../text/index.js'
import { firstBehind } from './constrain.js'
import { isBegin, kinds, LABELS, type LabelKind, type NameSpan } from './labels.js'
import type { ScoredForm } from './memory.js'
import type { NameWord } from './read-words.js'
import type { LabelledSpan } from './tag-names.js'

/** Names from the labels of a sentence, without clitics and signs at their edges; known names as they are. */
export function toNames(
  source: string,
  words: readonly NameWord[],
  forms: readonly ScoredForm[],
  labels: Uint8Array,
  chances: Float64Array,
  known: readonly NameSpan[],
): LabelledSpan[] {
  const names: LabelledSpan[] = []
  for (let i = 0; i < words.length; i++) {
    const label = labels[i] as number
    if (!isBegin(label)) continue
    const kind = kinds[(label - 1) >> 1]
    let last = i
    while (labels[last + 1] === label + 1) last++
    if (kind === undefined) continue
    const sure = knownAt(known, (words[i] as NameWord).span)
    const name = sure ? { ...sure, score: 1 } : toName(source, words, forms, i, last, kind, label, chances)
    if (name) names.push(name)
    i = last
  }
  return names
}

function knownAt(known: readonly NameSpan[], { start, end }: Span): NameSpan | null {
  const name = known[firstBehind(known, start)]
  return name && name.span.start < end ? name : null
}

function toName(
  source: string,
  words: readonly NameWord[],
  forms: readonly ScoredForm[],
  first: number,
  last: number,
  kind: LabelKind,
  label: number,
  chances: Float64Array,
): LabelledSpan | null {
  let from = first
  let to = last
  while (from <= to && !isPart(words[from] as NameWord)) from++
  while (to >= from && !isPart(words[to] as NameWord)) to--
  if (from > to) return null
  let score = 1
  for (let i = first; i <= last; i++) {
    score = Math.min(score, chances[i * LABELS + label + (i === first ? 0 : 1)] as number)
  }
  const start = startOf(source, words[from] as NameWord, (forms[from] as ScoredForm).form.proclitics)
  return { kind, span: { start, end: (words[to] as NameWord).span.end }, score }
}

/** Not a sign, and not a proclitic that stands by itself. */
function isPart({ isWord, form }: NameWord): boolean {
  return isWord && form.length > 1
}

/** Where the word begins behind its proclitics; marks and strokes go with the letter before them. */
function startOf(source: string, { span }: NameWord, proclitics: number): number {
  if (proclitics === 0) return span.start
  const { starts } = normalView(source.slice(span.start, span.end))
  return span.start + (starts[proclitics] ?? 0)
}
