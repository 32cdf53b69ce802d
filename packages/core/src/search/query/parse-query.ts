import type { Span } from '../../text/index.js'
import { SHORTEST_PREFIX } from '../look-up.js'
import { placeWords } from '../place-words.js'
import { type TermLevel, termLevels } from '../terms.js'
import { type Lexeme, type LexKind, lex } from './lex.js'
import type { FieldQuery, PhraseQuery, Query, QueryError, WordQuery } from './query.js'

/** Beyond these a query is refused, not run. */
export const queryLimits = { length: 2000, depth: 16, words: 64, distance: 30 } as const

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly error: QueryError }

/** Thrown within this file only. */
class Refusal extends Error {
  readonly error: QueryError
  constructor(error: QueryError) {
    super(error.code)
    this.error = error
  }
}

function refuse(code: QueryError['code'], span: Span, ...expected: string[]): never {
  throw new Refusal({ code, span, expected })
}

/**
 * Reads a query. Words side by side must all be found; `OR`, `NOT` or `-`, `"a phrase"`, `a NEAR/5 b`, `prefix*`,
 * `=exact`, `word/stem`, `field:value`, `before:` and `after:` dates, `… within field:value`, and tokens as
 * `[lemma="…"] []`.
 *
 * @param fields names of the fields that may be asked for
 * @example
 * parseQuery('"مجلس الأمن" -لبنان')
 */
export function parseQuery(text: string, fields: readonly string[] = []): ParsedQuery {
  try {
    return { ok: true, query: read(text, fields) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error }
    throw error
  }
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const LEVEL = /^(.+)\/([a-z]+)$/u
const TOKEN = /^\s*([a-z]+)\s*=\s*["'«](.*)["'»]\s*$/u

function read(text: string, fields: readonly string[]): Query {
  const end = { start: text.length, end: text.length }
  if (text.length > queryLimits.length) {
    refuse('too-long', { start: queryLimits.length, end: text.length }, String(queryLimits.length))
  }
  const lexemes = withoutSigns(lex(text))
  let at = 0
  let depth = 0
  let words = 0

  const peek = (): Lexeme | undefined => lexemes[at]
  const spanHere = (): Span => peek()?.span ?? end
  const take = (kind: LexKind): Lexeme | undefined => (peek()?.kind === kind ? lexemes[at++] : undefined)
  const deeper = <Result>(inner: () => Result): Result => {
    if (++depth > queryLimits.depth) refuse('too-deep', spanHere(), String(queryLimits.depth))
    const result = inner()
    depth--
    return result
  }

  const readOr = (): Query => {
    const parts = [readAnd()]
    while (take('or')) parts.push(readAnd())
    return parts.length === 1 ? (parts[0] as Query) : { kind: 'or', parts }
  }
  const readAnd = (): Query => {
    const parts = [readNot()]
    for (;;) {
      const joined = take('and') !== undefined
      const next = peek()?.kind
      if (!joined && (next === undefined || next === 'or' || next === 'close')) break
      parts.push(readNot())
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: 'and', parts }
  }
  const readNot = (): Query => {
    if (take('not')) return deeper(() => ({ kind: 'not', part: readNot() }))
    let part: Query = readNear()
    while (take('within')) {
      const inner = part
      part = deeper(() => ({ kind: 'within', part: inner, field: readWithin() }))
    }
    return part
  }
  const readWithin = (): FieldQuery => {
    const span = spanHere()
    const named = take('field')
    if (named) return readField(named)
    const name = take('word')
    if (!name || !fields.includes(name.text)) refuse(name ? 'unknown-field' : 'unexpected', span, ...fields)
    return { kind: 'field', field: name.text, test: 'is', value: null, span: name.span }
  }
  const readNear = (): Query => {
    const first = readOperand()
    const near = take('near')
    if (!near) return first
    const distance = near.text === '' ? 10 : Number(near.text)
    if (!Number.isInteger(distance) || distance < 0 || distance > queryLimits.distance) {
      refuse('distance', near.span, `NEAR/0 – NEAR/${queryLimits.distance}`)
    }
    const span = spanHere()
    const second = readOperand()
    if (!isPlain(first)) refuse('unexpected', near.span, 'word NEAR/n word')
    if (!isPlain(second)) refuse('unexpected', span, 'word', '"')
    return { kind: 'near', distance, first, second }
  }
  const readOperand = (): Query => {
    const open = take('open')
    if (open) {
      return deeper(() => {
        const inside = readOr()
        if (!take('close')) refuse('unclosed', spanHere(), ')')
        return inside
      })
    }
    const quote = take('quote')
    if (quote) return toPhrase(quote)
    if (peek()?.kind === 'bracket') return readTokens()
    const field = take('field')
    if (field) return readField(field)
    const word = take('word')
    if (word) return toWords(word.text, word.span)
    return refuse('unexpected', spanHere(), 'word', '"', '(')
  }
  const readField = ({ text: name, span }: Lexeme): FieldQuery => {
    const test = name === 'before' || name === 'after' ? name : 'is'
    const field = test === 'is' ? name : 'date'
    if (!fields.includes(field)) refuse('unknown-field', span, ...fields)
    const value = take('quote') ?? take('word')
    if (!value) return refuse('unexpected', spanHere(), test === 'is' ? 'word' : 'YYYY-MM-DD', '"')
    if (value.unclosed) refuse('unclosed', value.span, '"')
    const isDate = field === 'date'
    if (isDate && !DATE.test(value.text)) refuse('date', value.span, 'YYYY', 'YYYY-MM', 'YYYY-MM-DD')
    if (placeWords(value.text).length === 0) refuse('no-word', value.span, 'word')
    return { kind: 'field', field, test, value: value.text, span: { start: span.start, end: value.span.end } }
  }
  const toPhrase = ({ text: inside, span, unclosed }: Lexeme): Query => {
    if (unclosed) refuse('unclosed', span, '"')
    const parts: WordQuery[] = []
    let from = span.start + 1
    for (const part of inside.split(/(\s+)/u)) {
      const place = { start: from, end: from + part.length }
      from = place.end
      if (part.trim() !== '') parts.push(...wordsOf(part, place))
    }
    if (parts.length === 0) refuse('no-word', span, 'word')
    return parts.length === 1 ? (parts[0] as WordQuery) : { kind: 'phrase', words: parts, span }
  }
  const readTokens = (): Query => {
    const start = spanHere().start
    const parts: (WordQuery | null)[] = []
    for (let token = take('bracket'); token; token = take('bracket')) {
      if (token.unclosed) refuse('unclosed', token.span, ']')
      parts.push(token.text.trim() === '' ? null : toToken(token))
    }
    const span = { start, end: lexemes[at - 1]?.span.end ?? text.length }
    if (parts.length === 1 && parts[0]) return parts[0]
    if (!parts.some((part) => part !== null)) refuse('no-word', span, '[lemma="…"]')
    return { kind: 'phrase', words: parts, span }
  }
  const toToken = ({ text: inside, span }: Lexeme): WordQuery => {
    const [, name = '', value = ''] = TOKEN.exec(inside) ?? refuse('unexpected', span, '[lemma="…"]')
    const level = name === 'word' ? 'exact' : termLevels.find((known) => known === name)
    if (!level) return refuse('unknown-level', span, 'word', ...termLevels)
    const [word, more] = wordsOf(value, span)
    if (!word || more) return refuse('no-word', span, 'one word')
    return { ...word, level, prefix: false }
  }
  /** The words of a piece between spaces: ولي-العهد is two, and so a phrase. */
  const toWords = (piece: string, span: Span): Query => {
    const parts = wordsOf(piece, span)
    if (parts.length === 0) refuse('no-word', span, 'word')
    return parts.length === 1 ? (parts[0] as WordQuery) : { kind: 'phrase', words: parts, span }
  }
  const wordsOf = (piece: string, span: Span): WordQuery[] => {
    const [, before = piece, named] = LEVEL.exec(piece) ?? []
    let level: TermLevel | null = termLevels.find((known) => known === named) ?? null
    let rest = level ? before : piece
    let start = span.start
    if (rest.startsWith('=')) {
      level = 'exact'
      rest = rest.slice(1)
      start++
    }
    const prefix = rest.endsWith('*')
    const placed = placeWords(rest)
    words += placed.length
    if (words > queryLimits.words) refuse('too-many-words', span, String(queryLimits.words))
    return placed.map(({ span: place }, i): WordQuery => {
      const word = rest.slice(place.start, place.end)
      const isPrefix = prefix && i === placed.length - 1
      if (isPrefix && word.length < SHORTEST_PREFIX) refuse('short-prefix', span, `${SHORTEST_PREFIX}`)
      return {
        kind: 'word',
        text: word,
        level,
        prefix: isPrefix,
        span: { start: start + place.start, end: start + place.end },
      }
    })
  }

  const query = readOr()
  if (at < lexemes.length) refuse('unexpected', spanHere(), 'AND', 'OR', 'word')
  return query
}

/** Signs between words are passed over, as in a headline with a dash; a query of nothing else is left to be refused. */
function withoutSigns(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const kept = lexemes.filter(
    ({ kind, text }, i) => kind !== 'word' || lexemes[i - 1]?.kind === 'field' || placeWords(text).length > 0,
  )
  return kept.length > 0 ? kept : lexemes
}

function isPlain(query: Query): query is WordQuery | PhraseQuery {
  return query.kind === 'word' || query.kind === 'phrase'
}
