import { DIGIT_ZEROS, isArabicLetter, isInvisible, isLineBreak, isMark, isSpace, TATWEEL } from './letters.js'
import type { Span } from './span.js'

/**
 * A folded copy of a source string for matching, with the way back.
 * What the level of folding calls a variant is made one or left out; ligatures are spelled out. Offsets into `text` never leave the code that matched on it.
 */
export interface NormalView {
  readonly text: string
  /** For each code unit of `text`, the offset of the source character it came from; one more entry for the end. */
  readonly starts: Uint32Array
  readonly source: string
}

/**
 * How far folding goes; each level does all that the one before does.
 *
 * - `typed`: what typing and fonts vary: invisible characters, tatweel, presentation forms, Persian letters, digits,
 *   spaces, quotation marks, dashes
 * - `bare`: harakat, tanwin, shadda, superscript alef are left out
 * - `letters`: one form of alef
 * - `folded`: hamza seats, ى as ي, ة as ه
 */
export const foldLevels = ['typed', 'bare', 'letters', 'folded'] as const
export type FoldLevel = (typeof foldLevels)[number]

export interface FoldOptions {
  /** Default `folded`. */
  readonly level?: FoldLevel
}

/** Marks in the table for what is left out and what is spelled out: two characters that no view holds. */
const DELETED = TATWEEL
const EXPANDED = 0xfefb // ligature lam-alef
const CHUNK = 8192

/** Letters that never join the next one: a tatweel behind them is a dash. Source: Unicode ArabicShaping.txt, Joining_Type R. */
const NON_JOINING = new Set([...'اأإآٱدذرزوؤةى'].map((letter) => letter.charCodeAt(0)))
const HYPHEN = 0x2d

/**
 * Letters, digits and signs that become another one, and from which level on.
 * Presentation forms come from Unicode's own decompositions.
 */
const FOLDS: readonly (readonly [from: string, level: FoldLevel, to: string])[] = [
  ['ٱ', 'typed', 'ا'],
  ['یېۍے', 'typed', 'ي'],
  ['ہھەۀ', 'typed', 'ه'],
  ['ۃ', 'typed', 'ة'],
  ['کڪ', 'typed', 'ك'],
  ['«»“”„‟‹›″＂', 'typed', '"'],
  ['‘’‚‛′`´', 'typed', "'"],
  ['‐‑‒–—―−﹘﹣－', 'typed', '-'],
  ['٫', 'typed', '.'], // Arabic decimal separator
  ['٬', 'typed', ','], // Arabic thousands separator
  ['٪', 'typed', '%'],
  ['۔', 'typed', '.'],
  ['：', 'typed', ':'],
  ['آأإٲٳٵ', 'letters', 'ا'],
  ['ؤٶ', 'folded', 'و'],
  ['ئى', 'folded', 'ي'],
  ['ة', 'folded', 'ه'],
]

interface FoldTable {
  /** What each code unit becomes, or `DELETED`, or `EXPANDED`. */
  readonly units: Uint16Array
  readonly expansions: ReadonlyMap<number, string>
}

const tables = new Map<FoldLevel, FoldTable>()

function foldTable(level: FoldLevel): FoldTable {
  const known = tables.get(level)
  if (known) return known
  const rank = foldLevels.indexOf(level)
  if (rank < 0) throw new RangeError(`no level of folding: ${JSON.stringify(level)}`)
  const units = new Uint16Array(0x10000)
  const expansions = new Map<number, string>()
  for (let code = 0; code < units.length; code++) {
    units[code] = code
    if ((isMark(code) && rank > 0) || isInvisible(code) || code === TATWEEL) units[code] = DELETED
    else if (isSpace(code)) units[code] = 0x20
    else if (isLineBreak(code)) units[code] = 0x0a
  }
  for (const zero of DIGIT_ZEROS) {
    for (let digit = 0; digit < 10; digit++) units[zero + digit] = 0x30 + digit
  }
  // From the first level to the one asked for: ۃ becomes ة before ة becomes ه.
  for (const [from, since, to] of FOLDS) {
    if (foldLevels.indexOf(since) > rank) continue
    for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let code = 0; code < 0x0700; code++) {
    const once = units[code] as number
    if (once !== DELETED) units[code] = units[once] as number
  }
  for (const [first, last] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letters = foldUnits(String.fromCharCode(code).normalize('NFKC'), units)
      if (letters.length === 0) units[code] = DELETED
      else if (letters.length === 1) units[code] = letters.charCodeAt(0)
      else {
        units[code] = EXPANDED
        expansions.set(code, letters)
      }
    }
  }
  const table = { units, expansions }
  tables.set(level, table)
  return table
}

function foldUnits(text: string, units: Uint16Array): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = units[text.charCodeAt(i)] as number
    if (unit !== DELETED) folded += String.fromCharCode(unit)
  }
  return folded
}

/** A tatweel joins two letters, or a letter to a sign. Behind a space, a digit or a letter that does not join it is a dash. */
export function isDash(source: string, at: number): boolean {
  const before = at === 0 ? 0x20 : source.charCodeAt(at - 1)
  return before !== TATWEEL && !isMark(before) && (!isArabicLetter(before) || NON_JOINING.has(before))
}

/** Makes the normal view of `source`. Linear in time and memory; any string will do. */
export function normalView(source: string, { level = 'folded' }: FoldOptions = {}): NormalView {
  const { units, expansions } = foldTable(level)
  let length = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const unit = units[code] as number
    if (unit === EXPANDED) length += expansions.get(code)?.length ?? 1
    else if (unit !== DELETED || (code === TATWEEL && isDash(source, i))) length++
  }
  const out = new Uint16Array(length)
  const starts = new Uint32Array(length + 1)
  let at = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    let unit = units[code] as number
    if (unit === DELETED) {
      if (code !== TATWEEL || !isDash(source, i)) continue
      unit = HYPHEN
    }
    const letters = unit === EXPANDED ? expansions.get(code) : undefined
    if (letters === undefined) {
      out[at] = unit
      starts[at++] = i
    } else {
      for (let k = 0; k < letters.length; k++) {
        out[at] = letters.charCodeAt(k)
        starts[at++] = i
      }
    }
  }
  starts[length] = source.length
  let text = ''
  for (let i = 0; i < length; i += CHUNK) {
    // `apply` takes any list of numbers; its type knows arrays only.
    text += String.fromCharCode.apply(null, out.subarray(i, i + CHUNK) as unknown as number[])
  }
  return { text, starts, source }
}

/**
 * The source span behind `text.slice(start, end)` of the view: from the first character's place to the end of the
 * last one, with the marks and tatweel written on it.
 *
 * @throws RangeError when the span is empty or outside the view
 */
export function toSource(view: NormalView, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= view.text.length)) {
    throw new RangeError(`not a span of a view of ${view.text.length} code units: ${start}–${end}`)
  }
  const last = view.starts[end - 1] as number
  let after = last + 1
  for (; after < view.source.length; after++) {
    const code = view.source.charCodeAt(after)
    if (!isMark(code) && (code !== TATWEEL || isDash(view.source, after))) break
  }
  return { start: view.starts[start] as number, end: after }
}

/** The place in the view of the first character that came from source offset `offset` or later. */
export function toView(view: NormalView, offset: number): number {
  let low = 0
  let high = view.starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((view.starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Most words are as the view spells them, and need no copy. */
const staysSame = (code: number, units: Uint16Array): boolean =>
  units[code] === code && code !== TATWEEL && code !== EXPANDED

/**
 * Folds a word or a text as the normal view does.
 *
 * @throws RangeError when there is no such level
 * @example
 * normalize('أَحْمَـد') // 'احمد'
 * normalize('أَحْمَـد', { level: 'bare' }) // 'أحمد'
 */
export function normalize(text: string, { level = 'folded' }: FoldOptions = {}): string {
  if (text.length > CHUNK) return normalView(text, { level }).text
  const { units, expansions } = foldTable(level)
  let same = 0
  while (same < text.length && staysSame(text.charCodeAt(same), units)) same++
  if (same === text.length) return text
  let folded = text.slice(0, same)
  for (let i = same; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const unit = units[code] as number
    if (unit === EXPANDED) folded += expansions.get(code) ?? ''
    else if (unit !== DELETED) folded += String.fromCharCode(unit)
    else if (code === TATWEEL && isDash(text, i)) folded += '-'
  }
  return folded
}

/** One match of a pattern: where it is in the source, and what its groups say on the view. */
export interface Found {
  readonly span: Span
  readonly groups: Readonly<Record<string, string | undefined>>
}

/**
 * All matches of a `g` pattern on the view, within a source span if one is given; empty matches are passed over.
 * Only source spans come out.
 */
export function findAll(view: NormalView, pattern: RegExp, within?: Span): Found[] {
  const from = within ? toView(view, within.start) : 0
  const text = within ? view.text.slice(from, toView(view, within.end)) : view.text
  const found: Found[] = []
  for (const match of matchesOf(text, pattern)) {
    const start = from + match.index
    found.push({ span: toSource(view, start, start + match[0].length), groups: match.groups ?? {} })
  }
  return found
}

/** As `matchAll` without the empty ones: that copies the pattern at each call, which costs more than most searches. */
function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`a pattern with the flag g is needed: ${pattern.source.slice(0, 80)}`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else matches.push(match)
  }
  return matches
}

/** What the view says for a source span. */
export function textOf(view: NormalView, span: Span): string {
  return view.text.slice(toView(view, span.start), toView(view, span.end))
}

/** How far back `before` patterns look, in code units of the view. */
const LOOK_BEHIND = 8

/**
 * As `findAll`, for patterns that end with their group `name`: the spans are that group's. `before` must match what
 * stands right before the match (at most 8 code units; write it with `$`): tested only where the pattern matches, which
 * is far cheaper than a lookbehind that is tried at every place.
 */
export function findNames(view: NormalView, pattern: RegExp, before: RegExp, within?: Span): Found[] {
  const from = within ? toView(view, within.start) : 0
  const text = within ? view.text.slice(from, toView(view, within.end)) : view.text
  const found: Found[] = []
  for (const match of matchesOf(text, pattern)) {
    const name = match.groups?.name ?? ''
    const start = from + match.index
    if (name === '' || !before.test(view.text.slice(Math.max(0, start - LOOK_BEHIND), start))) continue
    const end = start + match[0].length
    found.push({ span: toSource(view, end - name.length, end), groups: match.groups ?? {} })
  }
  return found
}
