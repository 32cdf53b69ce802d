import {
  type PlacedWord,
  placeWords,
  type Query,
  type SearchDocument,
  type TermLevel,
  termLevels,
  terms,
  type WordQuery,
} from '../../src/search/index.js'
import { normalize } from '../../src/text/index.js'

/** A word of a text: its letters and its place. */
interface Scanned {
  readonly text: string
  readonly position: number
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Those of the words that the test asks for. */
const PARTICLES = new Set(['علي', 'الي', 'في', 'من', 'ان'])

/** Answers queries by reading every word of every document: slow, and plain to see. The index must agree with it. */
export function naiveSearch(documents: readonly SearchDocument[], level: TermLevel) {
  const scanned = documents.map(({ source, breaks }) => {
    const placed = placeWords(source, breaks)
    return { placed, words: placed.map((word) => toScanned(source, word)) }
  })
  const vocabulary = [...new Set(scanned.flatMap(({ words }) => words.map(({ text }) => text)))]

  /** The keys of a word: as the collection reads it, if it has it; else its own, and those of other spellings. */
  const readingsOf = (word: string, at: TermLevel): readonly string[] => {
    const exact = normalize(word, { level: 'bare' })
    if (vocabulary.includes(exact)) return keys(exact, at)
    const same = vocabulary.filter((text) => folded(text) === folded(exact))
    if (same.length === 0) return keys(exact, at)
    return [...same.flatMap((text) => keys(text, at)), ...firstReading(exact, at)]
  }

  /** A phrase keeps nearer to its wording, when no other level is asked for. */
  const phraseLevel = ({ text }: WordQuery): TermLevel =>
    level !== 'lemma' ? level : PARTICLES.has(folded(text)) ? 'folded' : 'clitic'

  const meets = (query: WordQuery, text: string, usual = level): boolean => {
    if (query.prefix) {
      const start = folded(query.text)
      const starts = /^ال.{2}/u.test(start) ? [start, start.slice(2)] : [start]
      return keys(text, 'clitic').some((key) => starts.some((begin) => key.startsWith(begin)))
    }
    const loosest = termLevels.indexOf(query.level ?? usual)
    const exact = normalize(query.text, { level: 'bare' })
    return termLevels.slice(0, loosest + 1).some((at) => {
      if (at === 'exact') return text === exact
      if (at === 'folded') return folded(text) === folded(exact)
      const mine = at === 'root' ? keys(text, at).slice(0, 1) : keys(text, at)
      return readingsOf(query.text, at).some((key) => mine.includes(key))
    })
  }

  /** Where the query is met in a document, as far as it has places. */
  const stretches = (query: Query, document: number): Stretch[] => {
    const { words } = scanned[document] as (typeof scanned)[number]
    switch (query.kind) {
      case 'word':
        return words.flatMap(({ text, position }) => (meets(query, text) ? [{ from: position, to: position + 1 }] : []))
      case 'phrase': {
        const starts = new Set(words.flatMap(({ position }) => query.words.map((_, i) => position - i)))
        return [...starts].flatMap((start) => {
          const fits = query.words.every(
            (word, i) =>
              !word ||
              words.some(({ text, position }) => position === start + i && meets(word, text, phraseLevel(word))),
          )
          return fits && start >= 0 ? [{ from: start, to: start + query.words.length }] : []
        })
      }
      case 'near': {
        const second = stretches(query.second, document)
        return stretches(query.first, document).filter((a) =>
          second.some((b) => {
            const between = Math.max(b.from - a.to, a.from - b.to)
            return between >= 0 && between <= query.distance
          }),
        )
      }
      case 'and':
      case 'or':
        return query.parts.flatMap((part) => stretches(part, document))
      case 'field':
        return places(query, document).filter(({ to }) => Number.isFinite(to))
      case 'not':
      case 'within':
        return []
    }
  }

  const places = (query: Query & { kind: 'field' }, document: number): Stretch[] => {
    const { placed } = scanned[document] as (typeof scanned)[number]
    const { fields } = documents[document] as SearchDocument
    return fields.flatMap(({ field, value, span }) => {
      if (field !== query.field || !hasValue(query, value)) return []
      if (!span) return [{ from: 0, to: Number.POSITIVE_INFINITY }]
      const inside = placed.filter((word) => word.span.end > span.start && word.span.start < span.end)
      const first = inside[0]
      const last = inside.at(-1)
      return first && last ? [{ from: first.position, to: last.position + 1 }] : []
    })
  }

  const holds = (query: Query, document: number): boolean => {
    switch (query.kind) {
      case 'and':
        return query.parts.every((part) => holds(part, document))
      case 'or':
        return query.parts.some((part) => holds(part, document))
      case 'not':
        return !holds(query.part, document)
      case 'field':
        return places(query, document).length > 0
      case 'within':
        return places(query.field, document).some((place) => holdsIn(query.part, document, place))
      default:
        return stretches(query, document).length > 0
    }
  }

  const holdsIn = (query: Query, document: number, place: Stretch): boolean => {
    if (query.kind === 'and') return query.parts.every((part) => holdsIn(part, document, place))
    if (query.kind === 'or') return query.parts.some((part) => holdsIn(part, document, place))
    if (query.kind === 'not') return !holdsIn(query.part, document, place)
    return stretches(query, document).some(({ from, to }) => from >= place.from && to <= place.to)
  }

  return {
    idsOf: (query: Query): string[] => documents.filter((_, i) => holds(query, i)).map(({ id }) => id),
    stretchesOf: (query: Query, id: string): Stretch[] =>
      stretches(
        query,
        documents.findIndex((document) => document.id === id),
      ),
  }
}

function toScanned(source: string, { span, position }: PlacedWord): Scanned {
  return { text: normalize(source.slice(span.start, span.end), { level: 'bare' }), position }
}

const folded = (text: string): string => normalize(text).toLowerCase()

const memory = new Map<string, string[]>()
function keys(text: string, level: TermLevel): string[] {
  const name = `${level} ${text}`
  const known = memory.get(name)
  if (known) return known
  const found = terms(text).flatMap((term) => (term.level === level ? [term.text] : []))
  memory.set(name, found)
  return found
}

/** The terms of the likeliest reading alone. */
const firstReading = (text: string, at: TermLevel): string[] =>
  terms(text).flatMap((term) => (term.level === at && term.rank === 0 ? [term.text] : []))

function hasValue({ test, value: wanted }: Query & { kind: 'field' }, value: string): boolean {
  if (wanted === null) return true
  if (test === 'before') return value < wanted
  if (test === 'after') return value.slice(0, wanted.length) > wanted
  return value.startsWith(wanted)
}
