import { countries } from '../../lexicon/countries.js'
import { creditWords } from '../../lexicon/credit-words.js'
import { givenNames } from '../../lexicon/given-names.js'
import { outlets } from '../../lexicon/outlets.js'
import { places } from '../../lexicon/places.js'
import { rubrics } from '../../lexicon/rubrics.js'
import { indexBy, type NormalView, normalize, type Span, textOf } from '../../text/index.js'
import type { Unit } from '../unit.js'

/** What a line of credits, dates or section names is, and how sure that is without looking at its neighbours. */
export interface Credit {
  readonly kind: 'byline' | 'dateline' | 'section'
  /** A weak reading holds only between the headline and the body. */
  readonly sure: boolean
  readonly form: string
}

type PartKind =
  | 'author'
  | 'country'
  | 'genre'
  | 'outlet'
  | 'rubric'
  | 'stamp'
  | 'title'
  | 'town'
  | 'unknown'
  | 'weak-outlet'

interface Part {
  readonly kind: PartKind
  readonly text: string
  readonly words: number
}

const LONGEST_CREDIT = 140
const MOST_WORDS = 18
/** Longest known phrase, in words: المدينة المنورة, وكالة أنباء الشرق الأوسط */
const LONGEST_PHRASE = 5
/** Marks between the parts of a credit, and من in «الاقتصادية» من الرياض. */
const SEPARATOR = /[-:/|()،,"•*<>;&]+|(?<= )من(?= )/u
const NAME_TITLE = /^(?:(?:ا\.)?[دم]\.|الدكتور|دكتور|المهندس|الشيخ) {0,2}\p{L}/u

/** Spaces and dots inside abbreviations do not count: أ ف ب, أ.ف.ب. */
const compact = (text: string): string => normalize(text).replace(/[ .]/g, '')

const outletIndex = indexBy(outlets, (row) => row.words.map(compact))
const countryIndex = indexBy(countries, (row) => row.words)
const townIndex = indexBy(places, ({ words, weak = [] }) => [...words, ...weak])
const wordIndex = indexBy(creditWords, (row) => [row.word])
const rubricIndex = indexBy(rubrics, (word) => [word])
const nameIndex = indexBy(givenNames, (word) => [word])

/** Reads a whole line as a credit; `dates` are the spans of the dates in it. Null if it is none. */
export function readCredit(view: NormalView, unit: Unit, dates: readonly Span[]): Credit | null {
  if (unit.text.length > LONGEST_CREDIT || unit.words > MOST_WORDS) return null
  const parts = restOf(view, unit.span, dates).flatMap(readParts)
  return dates.length > 0 ? readDated(parts) : readUndated(unit, parts)
}

/** The text of the unit with the dates cut out. */
function restOf(view: NormalView, span: Span, dates: readonly Span[]): string[] {
  const rest: string[] = []
  let start = span.start
  for (const date of dates) {
    if (date.start > start) rest.push(textOf(view, { start, end: date.start }))
    start = date.end
  }
  if (start < span.end) rest.push(textOf(view, { start, end: span.end }))
  return rest
}

function readParts(text: string): Part[] {
  return text.split(SEPARATOR).flatMap((piece) => {
    const words = piece
      .trim()
      .split(/[ \n]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
    return readKnown(words)
  })
}

/** Known phrases from the front, the longest first; the rest of the piece is unknown. */
function readKnown(words: readonly string[]): Part[] {
  const parts: Part[] = []
  let at = 0
  outer: while (at < words.length) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      const text = words.slice(at, at + length).join(' ')
      const kind = kindOf(text)
      if (kind === null) continue
      parts.push({ kind, text, words: length })
      at += length
      continue outer
    }
    parts.push({ kind: 'unknown', text: words.slice(at).join(' '), words: words.length - at })
    break
  }
  // A place or an outlet runs on into other words only in a sentence or a name.
  const mixed = parts.length > 1 && parts.some((part) => part.kind === 'unknown') && parts.some(isPlaceOrOutlet)
  return mixed ? [{ kind: 'unknown', text: words.join(' '), words: words.length }] : parts
}

function isPlaceOrOutlet(part: Part): boolean {
  return part.kind !== 'unknown' && part.kind !== 'author' && part.kind !== 'genre' && part.kind !== 'title'
}

function kindOf(text: string): PartKind | null {
  if (townIndex.has(text)) return 'town'
  if (countryIndex.has(text)) return 'country'
  const outlet = outletIndex.get(compact(text))
  if (outlet && rubricIndex.has(text)) return 'rubric'
  if (outlet) return outlet.ambiguous ? 'weak-outlet' : 'outlet'
  const word = wordIndex.get(text)
  if (word) return word.kind
  return rubricIndex.has(text) ? 'rubric' : null
}

function isName(text: string): boolean {
  return NAME_TITLE.test(text) || nameIndex.has(text.split(' ')[0] ?? '')
}

/**
 * جدة 10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م واس: a date with nothing else than places, outlets and words of a stamp;
 * beside one of these a town that no list has may stand.
 */
function readDated(parts: readonly Part[]): Credit | null {
  const unknown = parts.filter((part) => part.kind === 'unknown').reduce((sum, part) => sum + part.words, 0)
  if (unknown === 0) return { kind: 'dateline', sure: true, form: 'date-line' }
  return unknown <= 2 && parts.some(isPlaceOrOutlet) ? { kind: 'dateline', sure: true, form: 'date-line' } : null
}

function readUndated(unit: Unit, parts: readonly Part[]): Credit | null {
  if (parts.length === 0) return null
  const has = (...kinds: PartKind[]): boolean => parts.some((part) => kinds.includes(part.kind))
  const only = (...kinds: PartKind[]): boolean => parts.every((part) => kinds.includes(part.kind))
  const section = parts[0]?.kind === 'rubric' && only('rubric', 'country')
  if (section) return { kind: 'section', sure: true, form: parts.length > 1 ? 'section-country' : 'section-name' }

  const outlet = has('outlet', 'weak-outlet', 'rubric')
  const place = has('town', 'country')
  const unknown = parts.filter((part) => part.kind === 'unknown')
  if (unknown.length === 0) {
    if (place && outlet) return { kind: 'dateline', sure: true, form: 'place-outlet' }
    if (outlet) return { kind: 'byline', sure: has('outlet') && parts.length <= 3, form: 'outlet' }
    return place ? { kind: 'dateline', sure: false, form: 'place' } : null
  }
  if (unit.stop !== null && unit.stop !== '.') return null
  // A single unknown word beside an outlet is a town that no list has: واس - السليل
  if (outlet && !place && unknown.every((part) => part.words === 1)) {
    return { kind: 'dateline', sure: false, form: 'outlet-unknown-place' }
  }
  if (unknown.some((part) => part.words > 5 || /[\p{Lu}\d"]/u.test(part.text))) return null
  if (outlet || place || has('author', 'genre')) return { kind: 'byline', sure: false, form: 'name-and-credit' }
  const alone = unknown.length <= 2 && unknown.every((part) => part.words >= 2 && isName(part.text))
  return alone ? { kind: 'byline', sure: false, form: 'name' } : null
}
