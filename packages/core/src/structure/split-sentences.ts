import { attributions } from '../lexicon/attributions.js'
import { initials } from '../lexicon/initials.js'
import {
  isArabicLetter,
  isBlank,
  isInvisible,
  isLineBreak,
  isMark,
  normalize,
  type Span,
  setOf,
  TATWEEL,
  trim,
} from '../text/index.js'

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))

const STOPS = codes('.؟?!…۔')
const CLOSERS = codes('"”’»)]\'')
const OPENERS = codes('"“‘«([')
const BULLETS = codes('•●▪◦■►')
const DASHES = codes('-–—')
const PERIOD = 0x2e
const ELLIPSIS = 0x2026
const STRAIGHT_QUOTE = 0x22

/**
 * Cuts a text into sentences, as spans without the blanks round them. A sentence ends with its line, before a bullet, and
 * after a stop with the marks that close on it, also where no space follows. No sentence ends in figures (7.25), after
 * initials (د. أ. د.), after two stops, which are a pause, after a list number, or before a verb of speech that goes on
 * behind a quotation.
 *
 * @example
 * splitSentences('وصل د. سالم. هل يعود؟') // two spans: وصل د. سالم. and هل يعود؟
 */
export function splitSentences(text: string): Span[] {
  return splitWithin(text, { start: 0, end: text.length })
}

/** The sentences of a part of the text. */
export function splitWithin(text: string, part: Span): Span[] {
  const spans: Span[] = []
  let start = part.start
  let quotes = 0
  const cut = (end: number): void => {
    const span = trim(text, { start, end }, isBlank)
    if (span) spans.push(span)
    start = end
    quotes = 0 // a pair left open must not turn all that follow round
  }
  let at = part.start
  while (at < part.end) {
    const code = text.charCodeAt(at)
    if (isLineBreak(code)) {
      cut(at)
    } else if (BULLETS.has(code)) {
      cut(at)
    } else if (code === STRAIGHT_QUOTE) {
      quotes++
    } else if (STOPS.has(code)) {
      const { end, closed } = readStop(text, at, part.end, quotes)
      quotes += closed
      if (isBoundary(text, { start, stop: at, end, open: quotes % 2 === 1 }, part)) cut(end)
      at = end
      continue
    }
    at++
  }
  cut(part.end)
  return spans
}

/** The run of stops at `at` and what closes on it. A straight quote with none open before it opens the next sentence. */
function readStop(text: string, at: number, limit: number, quotes: number): { end: number; closed: number } {
  let end = at
  let closed = 0
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (code === STRAIGHT_QUOTE) {
      if ((quotes + closed) % 2 === 0 && !isBlank(text.charCodeAt(end + 1))) break
      closed++
    } else if (!STOPS.has(code) && !CLOSERS.has(code) && !isInvisible(code)) break
  }
  EMOJI.lastIndex = end
  return { end: end + (EMOJI.exec(text)?.[0].length ?? 0), closed }
}

/** Emoji behind a stop belong to it. */
const EMOJI = /[ \u00a0]{0,2}(?:\p{Extended_Pictographic}\ufe0f?){1,20}/uy // NBSP, variation selector

interface Stop {
  /** Where the sentence began, the first stop, and behind all that closes on it. */
  readonly start: number
  readonly stop: number
  readonly end: number
  /** Whether a straight quote is open. */
  readonly open: boolean
}

function isBoundary(text: string, { start, stop, end, open }: Stop, part: Span): boolean {
  let ahead = end
  while (ahead < part.end && isBlank(text.charCodeAt(ahead)) && !isLineBreak(text.charCodeAt(ahead))) ahead++
  if (ahead >= part.end || isLineBreak(text.charCodeAt(ahead))) return true
  const next = text.charCodeAt(end)
  const first = text.charCodeAt(ahead)
  if (!OPENERS.has(first) && !DASHES.has(first) && /\p{P}/u.test(text.charAt(ahead)) && !BULLETS.has(first))
    return false
  if (text.charCodeAt(stop - 1) === 0x28 || !hasLetter(text, start, stop)) return false
  if (goesOn(text, stop, end, ahead)) return false
  const dots = countDots(text, stop)
  if (dots === 2) return false
  if (dots > 2) return isBlank(next) && !open && !insideGuillemets(text, start, end) && !LINKS.has(wordAt(text, ahead))
  if (dots === 0 && ALTERNATIVES.has(wordAt(text, ahead))) return false
  if (dots === 0) return isBlank(next) || isArabicLetter(next) || OPENERS.has(next)
  if (isInitial(text, start, stop, ahead) || isListNumber(text, start, stop)) return false
  if (isBlank(next) || isArabicLetter(next) || OPENERS.has(next)) return true
  return /\p{Nd}/u.test(text.charAt(end)) && isArabicLetter(text.charCodeAt(stop - 1))
}

/** Periods at `stop`; an ellipsis sign counts as three, other stops as none. */
function countDots(text: string, stop: number): number {
  if (text.charCodeAt(stop) === ELLIPSIS) return 3
  let dots = 0
  while (text.charCodeAt(stop + dots) === PERIOD) dots++
  return dots
}

/** How far a look back goes at most, so that no text makes it slow. */
const NEAR = 400

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= Math.max(start, end - NEAR); at--) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return true
  return false
}

/**
 * A question or cry within brackets is a remark: (الفوز الكبير!). A quotation goes on with its verb of speech, unless
 * that verb announces another with a colon: «متى؟» رد الوزير: «غدا».
 */
function goesOn(text: string, stop: number, end: number, ahead: number): boolean {
  const closing = text.slice(stop, Math.min(end, stop + NEAR))
  if (/^[؟?!]+\)$/u.test(closing)) return true
  if (!/["”’»]/.test(closing) || !attributionForms().has(wordAt(text, ahead))) return false
  return !/^[\p{L}\p{M} ]{1,40}:/u.test(text.slice(ahead, ahead + 41))
}

function insideGuillemets(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - NEAR), at)
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
}

let forms: ReadonlySet<string> | undefined

function attributionForms(): ReadonlySet<string> {
  forms ??= setOf(attributions)
  return forms
}

/** The word at an offset, as the normal view spells it. */
function wordAt(text: string, at: number): string {
  return normalize(/^[\p{L}\p{M}\u0640]*/u.exec(text.slice(at, at + 40))?.[0] ?? '')
}

/** Words that go on with a sentence after an omission and hardly open one. */
const LINKS = new Set(['في', 'من', 'الي', 'علي', 'عن', 'او', 'مع', 'الخ', 'فيما', 'الذي', 'التي', 'الذين'])

/** A second question that hangs on the first: هل يعود؟ أم يبقى؟ */
const ALTERNATIVES = new Set(['او', 'ام'])

/** The letters before the stop, back to the first that is none. */
function lettersBefore(text: string, start: number, stop: number): { letters: string; at: number } {
  let at = stop
  while (at > start && stop - at < 12) {
    const code = text.charCodeAt(at - 1)
    if (!isArabicLetter(code) && !isMark(code) && code !== TATWEEL && !/[A-Za-z]/.test(text.charAt(at - 1))) break
    at--
  }
  return { letters: text.slice(at, stop), at }
}

let initialForms: ReadonlySet<string> | undefined

/**
 * د. and أ. د. and إم.; but a letter behind a figure is a unit or an era, and a stop there ends the sentence (٢٠٢٤ م.)
 * unless another letter follows (٤٩ ق. م).
 */
function isInitial(text: string, start: number, stop: number, ahead: number): boolean {
  initialForms ??= setOf(initials)
  const { letters, at } = lettersBefore(text, start, stop)
  const plain = normalize(letters)
  if (plain.length !== 1) return initialForms.has(plain)
  return wordAt(text, ahead).length === 1 || !/\p{Nd}[ \u00a0]?$/u.test(text.slice(Math.max(start, at - 3), at))
}

/** 1. at the head of a sentence, or the first of a list that follows a colon. */
function isListNumber(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - 12), stop)
  if (stop - start <= 12 && /^[\p{P}\s]*\p{Nd}{1,2}$/u.test(before)) return true
  return /[:؛]\s*[1١۱]$/u.test(before)
}
