import { isArabicLetter, isBlank, isInvisible, isMark, type Span, trim } from '../text/index.js'
import { type Block, isBody } from './block.js'

/** A sentence of a body block, or a block of another kind as a whole. Addressed as `#s12`. */
export interface Sentence {
  readonly id: string
  /** The block it is in. */
  readonly block: string
  readonly span: Span
}

const STOPS = new Set([...'.؟?!…۔'].map((sign) => sign.charCodeAt(0)))
const CLOSERS = new Set([...'"”’»)]\''].map((sign) => sign.charCodeAt(0)))
const PERIOD = 0x2e

/**
 * Sentences in text order. A body block is cut after a stop and the closing marks on it, also where no space follows;
 * not in figures (7.25), after initials (د. أ. د.) and after two stops, which are a pause.
 */
export function findSentences(source: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    const spans = isBody(block.kind) ? splitBody(source, block.span) : [block.span]
    for (const span of spans) sentences.push({ id: `s${sentences.length + 1}`, block: block.id, span })
  }
  return sentences
}

function splitBody(source: string, body: Span): Span[] {
  const spans: Span[] = []
  let start = body.start
  let at = body.start
  while (at < body.end) {
    if (!STOPS.has(source.charCodeAt(at))) {
      at++
      continue
    }
    const first = at
    while (at < body.end && isClosing(source.charCodeAt(at))) at++
    if (at < body.end && !isBoundary(source, first, at, body)) continue
    const span = trim(source, { start, end: at }, isBlank)
    if (span) spans.push(span)
    start = at
  }
  const rest = trim(source, { start, end: body.end }, isBlank)
  if (rest) spans.push(rest)
  return spans
}

/** Stops, and what closes behind them. */
function isClosing(code: number): boolean {
  return STOPS.has(code) || CLOSERS.has(code) || isInvisible(code)
}

function isBoundary(source: string, stop: number, after: number, body: Span): boolean {
  const next = source.charCodeAt(after)
  let ahead = after
  while (ahead < body.end && isBlank(source.charCodeAt(ahead))) ahead++
  if (/(?!["'«“([\-–—])\p{P}/u.test(source.charAt(ahead))) return false
  if (source.charCodeAt(stop) !== PERIOD) return isBlank(next) || isArabicLetter(next)
  // Two stops are a pause, as in لبنان.. تأجيل الجلسة; three or more may end a sentence.
  if (source.charCodeAt(stop + 1) === PERIOD) return source.charCodeAt(stop + 2) === PERIOD && isBlank(next)
  if (isInitial(source, stop, body)) return false
  return isBlank(next) || isArabicLetter(next) || next === 0x22 || next === 0xab || next === 0x201c
}

/** د. and أ. د. and إم.: a letter or two alone before the stop. */
function isInitial(source: string, stop: number, body: Span): boolean {
  let letters = 0
  let at = stop - 1
  for (; at >= body.start && letters <= 2; at--) {
    const code = source.charCodeAt(at)
    if (isMark(code)) continue
    if (!isArabicLetter(code) && !/[A-Za-z]/.test(source.charAt(at))) break
    letters++
  }
  return letters === 1 || (letters === 2 && isInitialPair(source.slice(at + 1, stop)))
}

/** Two letters that stand for a Latin initial: إم. جورج, بي. */
function isInitialPair(letters: string): boolean {
  return /^(?:إف|اف|إم|ام|إس|اس|إل|إن|ان|بي|سي|دي|جي|تي|في|كي|آر|ار|إي|اي)$/.test(letters)
}
