import type { Mention } from '../mentions/index.js'
import type { Block, Sentence } from '../structure/index.js'
import { findAll, isInvisible, isMark, type NormalView, type Span, TATWEEL } from '../text/index.js'
import { pairMarks } from './marks.js'

/** A word, or one sign. */
export interface Token {
  /** As the normal view spells it. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'mark' | 'sign' | 'word'
  /** Index of its sentence. */
  readonly sentence: number
}

/** Tokens from `first` up to `end`, which is not among them. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** The text as the rules see it: tokens, and what is known of each. */
export interface Reading {
  readonly view: NormalView
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly (Range & { readonly block: Block })[]
  readonly mentions: readonly Mention[]
  /** For each token the index of the mention that it is in, or -1. */
  readonly named: Int32Array
  /** For each token the index of the person whose job words it is in, or -1. */
  readonly roles: Int32Array
  /** For each quotation mark the index of its partner, or -1. */
  readonly partners: Int32Array
}

/** A word is letters and figures, at most 200; any other character that is drawn is a sign. */
const TOKEN = /(?<text>[\p{L}\p{N}_]{1,200}|\S)/gu

/** Kinds of blocks that hold no speech. */
const SILENT = new Set(['boilerplate', 'byline', 'dateline', 'section'])

export function read(
  view: NormalView,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Reading {
  const tokens: Token[] = []
  const ranges: (Range & { readonly block: Block })[] = []
  const byId = new Map(blocks.map((block) => [block.id, block]))
  for (const sentence of sentences) {
    const block = byId.get(sentence.block)
    if (!block || SILENT.has(block.kind)) continue
    const first = tokens.length
    for (const { span, groups } of findAll(view, TOKEN, sentence.span)) {
      const text = groups.text ?? ''
      tokens.push({ text, start: span.start, end: span.end, kind: kindOf(text), sentence: ranges.length })
    }
    if (tokens.length > first) ranges.push({ first, end: tokens.length, block })
  }
  return {
    view,
    tokens,
    blocks,
    sentences: ranges,
    mentions,
    named: cover(
      tokens,
      mentions.map(({ span }) => span),
    ),
    roles: cover(
      tokens,
      mentions.map((mention) => (mention.kind === 'person' ? (mention.role?.span ?? null) : null)),
    ),
    partners: pairMarks(view.source, tokens, ranges),
  }
}

function kindOf(text: string): Token['kind'] {
  if (text === '"') return 'mark'
  return /[\p{L}\p{N}_]/u.test(text.charAt(0)) || text.length > 1 ? 'word' : 'sign'
}

/** For each token the index of the last span that it overlaps, or -1. */
function cover(tokens: readonly Token[], spans: readonly (Span | null)[]): Int32Array {
  const covered = new Int32Array(tokens.length).fill(-1)
  spans.forEach((span, index) => {
    if (!span) return
    for (let at = tokenAt(tokens, span.start); at < tokens.length; at++) {
      if ((tokens[at] as Token).start >= span.end) break
      covered[at] = index
    }
  })
  return covered
}

/** Index of the first token that ends behind `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What the token says; the empty string where there is none. */
export function wordAt(reading: Pick<Reading, 'tokens'>, at: number): string {
  return reading.tokens[at]?.text ?? ''
}

/** The sentence of a token. */
export function sentenceOf(reading: Reading, at: number): Range & { readonly block: Block } {
  // every token lies in a sentence
  return reading.sentences[(reading.tokens[at] as Token).sentence] as Range & { readonly block: Block }
}

/** The tokens of a mention. */
export function rangeOf(reading: Reading, span: Span): Range {
  const first = tokenAt(reading.tokens, span.start)
  let end = first
  while (end < reading.tokens.length && (reading.tokens[end] as Token).start < span.end) end++
  return { first, end }
}

/** The source span of tokens, without the first letters if so many are a preposition. */
export function spanOf(reading: Reading, { first, end }: Range, skip = 0): Span {
  const start = skip > 0 ? stemStart(reading, first, skip) : (reading.tokens[first] as Token).start
  return { start, end: (reading.tokens[end - 1] as Token).end }
}

/** The source offset behind the first `letters` letters of a token. */
export function stemStart(reading: Reading, at: number, letters: number): number {
  const { source } = reading.view
  let start = reading.tokens[at]?.start ?? 0
  for (let left = letters; left > 0; left--) {
    start++
    while (isPassedOver(source.charCodeAt(start))) start++
  }
  return start
}

const isPassedOver = (code: number): boolean => isMark(code) || isInvisible(code) || code === TATWEEL
