import type { Span } from '../../text/index.js'
import { withChunks } from '../store/chunks.js'
import type { SearchIndex } from '../store/open.js'
import { type AlignedWord, align } from './align.js'
import { findCandidates } from './candidates.js'
import { type ComparedWords, comparedWords, longestRun } from './words.js'

/**
 * What becomes of a quotation: the same characters, spaces apart; the same after folding (marks, hamza, punctuation);
 * nearly the same words; two or three places joined into one; a part of it only; nothing like it.
 */
export const verdicts = ['verbatim', 'folded', 'near', 'joined', 'partial', 'absent'] as const
export type Verdict = (typeof verdicts)[number]

export interface Verification {
  readonly verdict: Verdict
  /** One place; several of a joined quotation, in its order; none when it is absent. */
  readonly parts: readonly VerifiedPart[]
}

/** A part of the quotation and the place in a document where it comes from. */
export interface VerifiedPart {
  /** How many documents were added to the index before it. */
  readonly document: number
  readonly id: string
  /** In the quotation. */
  readonly quotation: Span
  /** In the document's source. */
  readonly source: Span
  readonly verdict: 'folded' | 'near' | 'verbatim'
  /** Word by word; words that are the same are left out. */
  readonly changes: readonly WordChange[]
}

/** `added` stands in the quotation only, `dropped` in the source only. */
export interface WordChange {
  readonly kind: 'added' | 'changed' | 'dropped'
  readonly quotation: Span | null
  readonly source: Span | null
}

/** Words of a quotation at most. */
export const LONGEST_QUOTATION = 400

/** Shares of the words of a quotation: so many may differ in a near one, and so many must be found of a joined one. */
const MOST_CHANGED = 0.34
const LEAST_JOINED = 0.85
const LEAST_PARTIAL = 0.4
/** Fewer words in a row are found anywhere. */
const LEAST_RUN = 3
const MOST_PARTS = 3

/**
 * Looks a quotation up in the corpus.
 *
 * @param sourceOf the text of a document, by its id or number; null when it may not be shown
 * @throws RangeError when the quotation has more than 400 words
 */
export async function verify(
  index: SearchIndex,
  quotation: string,
  sourceOf: (id: string, document: number) => string | null | Promise<string | null>,
): Promise<Verification> {
  const quoted = comparedWords(quotation)
  const count = quoted.texts.length
  if (count > LONGEST_QUOTATION) {
    throw new RangeError(`a quotation has ${LONGEST_QUOTATION} words at most, not ${count}`)
  }
  if (count === 0) return { verdict: 'absent', parts: [] }
  const candidates = await withChunks(index.chunks, () => findCandidates(index, quoted.texts))
  const sources = await Promise.all(candidates.map(({ document, id }) => sourceOf(id, document)))
  const texts = candidates.flatMap((candidate, i): Text[] => {
    const source = sources[i] ?? null
    return source === null ? [] : [{ ...candidate, source, words: comparedWords(source) }]
  })
  const whole = findWhole(quotation, quoted, texts)
  if (whole) return { verdict: whole.verdict, parts: [whole] }
  const near = findNear(quoted, texts)
  if (near && !near.hasStranger) return { verdict: 'near', parts: [near.part] }
  const joined = findJoined(quotation, quoted, texts)
  const found = joined.reduce((sum, { words }) => sum + words, 0)
  const parts = joined.map(({ part }) => part)
  if (parts.length > 1 && found >= LEAST_JOINED * count) return { verdict: 'joined', parts }
  if (near) return { verdict: 'near', parts: [near.part] }
  const longest = Math.max(0, ...joined.map(({ words }) => words))
  if (longest > LEAST_RUN && found >= LEAST_PARTIAL * count) return { verdict: 'partial', parts }
  return { verdict: 'absent', parts: [] }
}

interface Text {
  readonly document: number
  readonly id: string
  readonly source: string
  readonly words: ComparedWords
}

/** All words in a row; a place with the same characters goes before others. */
function findWhole(quotation: string, quoted: ComparedWords, texts: readonly Text[]): VerifiedPart | null {
  let folded: VerifiedPart | null = null
  const count = quoted.texts.length
  for (const text of texts) {
    for (let at = 0; at + count <= text.words.texts.length; at++) {
      if (!quoted.texts.every((word, i) => word === text.words.texts[at + i])) continue
      const part = partOf(quotation, quoted, 0, count, text, at)
      if (part.verdict === 'verbatim') return part
      folded ??= part
    }
  }
  return folded
}

function partOf(
  quotation: string,
  quoted: ComparedWords,
  from: number,
  to: number,
  text: Text,
  at: number,
): VerifiedPart {
  const inQuotation = spanOf(quoted, from, to)
  const inSource = spanOf(text.words, at, at + to - from)
  const same =
    oneSpace(quotation.slice(inQuotation.start, inQuotation.end)) ===
    oneSpace(text.source.slice(inSource.start, inSource.end))
  return {
    document: text.document,
    id: text.id,
    quotation: inQuotation,
    source: inSource,
    verdict: same ? 'verbatim' : 'folded',
    changes: [],
  }
}

function spanOf({ spans }: ComparedWords, from: number, to: number): Span {
  return { start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 }
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

interface Near {
  readonly part: VerifiedPart
  readonly differences: number
  /** Words in a row that are not there: perhaps from elsewhere. */
  readonly hasStranger: boolean
}

function findNear(quoted: ComparedWords, texts: readonly Text[]): Near | null {
  let best: Near | null = null
  const limit = Math.max(1, MOST_CHANGED * quoted.texts.length)
  for (const text of texts) {
    const aligned = align(quoted.texts, text.words.texts)
    if (!aligned) continue
    const differences = aligned.filter(({ same }) => !same).length
    if (differences > limit || (best && differences >= best.differences)) continue
    best = { part: toNear(quoted, text, aligned), differences, hasStranger: longestStranger(aligned) >= LEAST_RUN }
  }
  return best
}

function toNear(quoted: ComparedWords, text: Text, aligned: readonly AlignedWord[]): VerifiedPart {
  const places = aligned.flatMap((word) => (word.text === null ? [] : [word.text]))
  const changes = aligned.flatMap(({ quotation, text: place, same }): WordChange[] => {
    if (same) return []
    const inQuotation = quotation === null ? null : (quoted.spans[quotation] as Span)
    const inSource = place === null ? null : (text.words.spans[place] as Span)
    const kind = inQuotation === null ? 'dropped' : inSource === null ? 'added' : 'changed'
    return [{ kind, quotation: inQuotation, source: inSource }]
  })
  return {
    document: text.document,
    id: text.id,
    quotation: spanOf(quoted, 0, quoted.spans.length),
    source: spanOf(text.words, places[0] ?? 0, (places.at(-1) ?? 0) + 1),
    verdict: 'near',
    changes,
  }
}

function longestStranger(aligned: readonly AlignedWord[]): number {
  let longest = 0
  let length = 0
  for (const { quotation, same } of aligned) {
    if (quotation === null) continue
    length = same ? 0 : length + 1
    longest = Math.max(longest, length)
  }
  return longest
}

interface FoundRun {
  readonly from: number
  readonly words: number
  readonly part: VerifiedPart
}

/** The longest run that any text has, then the longest of what is left on either side; in the order of the quotation. */
function findJoined(quotation: string, quoted: ComparedWords, texts: readonly Text[]): FoundRun[] {
  const runs: FoundRun[] = []
  const open = [{ from: 0, to: quoted.texts.length }]
  while (runs.length < MOST_PARTS) {
    const next = open.sort((a, b) => b.to - b.from - (a.to - a.from)).shift()
    if (!next || next.to - next.from < LEAST_RUN) break
    let best: { from: number; to: number; at: number; text: Text } | null = null
    for (const text of texts) {
      const run = longestRun(quoted.texts, next.from, next.to, text.words.texts, LEAST_RUN)
      if (run && (!best || run.to - run.from > best.to - best.from)) best = { ...run, text }
    }
    if (!best) continue
    const part = partOf(quotation, quoted, best.from, best.to, best.text, best.at)
    runs.push({ from: best.from, words: best.to - best.from, part })
    open.push({ from: next.from, to: best.from }, { from: best.to, to: next.to })
  }
  return runs.sort((a, b) => a.from - b.from)
}
