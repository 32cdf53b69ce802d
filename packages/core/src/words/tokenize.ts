import { isDash, type Span } from '../text/index.js'
import {
  ARABIC,
  ASTRAL,
  BLANK,
  charClasses,
  DIGIT,
  FOREIGN,
  INVISIBLE,
  LATIN,
  MARK,
  STRETCH,
  SYMBOL,
} from './char-class.js'
import type { CliticModel } from './model.js'
import { readNumber } from './read-number.js'
import { placeStem, type Segment } from './segment.js'
import type { PlainTokenKind, Token } from './token.js'
import { readWebForm } from './web-forms.js'

export interface TokenizeOptions {
  /** A trained ranker; with it each word carries its segments. */
  readonly model?: CliticModel
}

const HANDLE_SIGN = 0x40
const HASH_SIGN = 0x23
const APOSTROPHES = new Set([0x27, 0x2019])

/**
 * Cuts a text into tokens, in order. Between them lie only spaces, line ends and characters that are not drawn, so that
 * tokens and spaces tile the text. Linear in time; any string will do.
 *
 * @example
 * tokenize('بلغ ٣٫٥٪').map(({ kind, span }) => [kind, span.start]) // word 0, number 4, punctuation 7
 */
export function tokenize(text: string, { model }: TokenizeOptions = {}): Token[] {
  const classes = charClasses()
  const tokens: Token[] = []
  scanTokens(
    text,
    (start, end) => {
      const span = { start, end }
      tokens.push(
        model ? { kind: 'word', span, segments: segmentsAt(text, span, model, classes) } : { kind: 'word', span },
      )
    },
    (token) => tokens.push(token),
  )
  return tokens
}

/** Tells of all tokens in order, and makes no object for a word: most tokens are words. */
export function scanTokens(
  text: string,
  onWord: (start: number, end: number) => void,
  onOther: (token: Token) => void,
): void {
  const classes = charClasses()
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = classes[code]
    if (kind === BLANK || kind === INVISIBLE) {
      at++
    } else if (kind === ARABIC || kind === MARK || (kind === STRETCH && !isDash(text, at))) {
      const end = endOfWord(text, at, classes)
      onWord(at, end)
      at = end
    } else {
      const token = readOther(text, at, code, kind as number, classes)
      onOther(token)
      at = token.span.end
    }
  }
}

function readOther(text: string, at: number, code: number, kind: number, classes: Uint8Array): Token {
  if (kind === LATIN || kind === DIGIT || code === HANDLE_SIGN || code === HASH_SIGN) {
    const web = mayBeWeb(text, at, kind, classes) ? readWebForm(text, at) : null
    if (web) return { kind: web.kind, span: { start: at, end: web.end } }
  }
  if (kind === DIGIT) return readNumber(text, at)
  const plain = (name: PlainTokenKind, end: number): Token => ({ kind: name, span: { start: at, end } })
  if (kind === LATIN) return plain('latin', endOfLatin(text, at, classes))
  if (kind === FOREIGN) return plain('foreign', endOfRun(text, at, classes, FOREIGN))
  if (kind === ASTRAL) return plain('symbol', endOfRun(text, at, classes, ASTRAL))
  if (kind === SYMBOL) return plain('symbol', at + 1)
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) === code) end++
  return plain('punctuation', end)
}

/** A digit opens an address only before a Latin letter, a hyphen or an at sign a little further on: 24news.net. */
function mayBeWeb(text: string, at: number, kind: number, classes: Uint8Array): boolean {
  if (kind !== DIGIT) return true
  let after = at
  while (after < text.length && after - at < 20 && classes[text.charCodeAt(after)] === DIGIT) after++
  return classes[text.charCodeAt(after)] === LATIN
}

/** Letters, marks, joining strokes, and characters that are not drawn when the word goes on behind them. */
function endOfWord(text: string, start: number, classes: Uint8Array): number {
  let end = start + 1
  for (let at = end; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)] as number
    if (kind === ARABIC || kind === MARK || (kind === STRETCH && !isDash(text, at))) end = at + 1
    else if (kind !== INVISIBLE) break
  }
  return end
}

/** A Latin word, with digits and an apostrophe inside: MH370, d'Orsay. */
function endOfLatin(text: string, start: number, classes: Uint8Array): number {
  let end = start + 1
  for (let at = end; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)]
    if (kind === LATIN || kind === DIGIT || kind === FOREIGN) end = at + 1
    else if (!APOSTROPHES.has(text.charCodeAt(at)) || end !== at) break
  }
  return end
}

function endOfRun(text: string, start: number, classes: Uint8Array, kind: number): number {
  let end = start + 1
  while (end < text.length && classes[text.charCodeAt(end)] === kind) end++
  return end
}

/** The best reading of the word, as spans into the text. */
function segmentsAt(text: string, span: Span, model: CliticModel, classes: Uint8Array): readonly Segment[] {
  const { start, end } = span
  const word = text.slice(start, end)
  const place = placeStem(word, model)
  if (place.stem === 0 && place.end === word.length) return [{ kind: 'stem', span }]
  const segments: Segment[] = []
  const stem = start + place.stem
  for (let at = start; at < stem; ) {
    // Marks and strokes go with the letter of the proclitic.
    let after = at
    while (classes[text.charCodeAt(after)] !== ARABIC) after++
    after++
    while (after < stem && classes[text.charCodeAt(after)] !== ARABIC) after++
    segments.push({ kind: 'proclitic', span: { start: at, end: after } })
    at = after
  }
  segments.push({ kind: 'stem', span: { start: stem, end: start + place.end } })
  if (place.end < word.length) segments.push({ kind: 'enclitic', span: { start: start + place.end, end } })
  return segments
}
