import type { Span } from '../../text/index.js'

export type LexKind =
  | 'word'
  | 'quote'
  | 'open'
  | 'close'
  | 'bracket'
  | 'and'
  | 'or'
  | 'not'
  | 'near'
  | 'within'
  | 'field'

/** A piece of a query. */
export interface Lexeme {
  readonly kind: LexKind
  /** Of a quote or bracket what is inside; of a field its name; of NEAR/5 the figure. */
  readonly text: string
  readonly span: Span
  /** A quote or bracket that never ends. */
  readonly unclosed: boolean
}

/** Operators. Arabic ones carry a stroke, since و, أو and ليس are words: دمشق /أو بيروت */
const OPERATORS: ReadonlyMap<string, LexKind> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
  ['within', 'within'],
  ['WITHIN', 'within'],
  ['/و', 'and'],
  ['/أو', 'or'],
  ['/او', 'or'],
  ['/ليس', 'not'],
  ['/ضمن', 'within'],
])

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“' }
const NEAR = /^(?:NEAR|\/قرب)(?:\/(.*))?$/u
const FIELD = /^([A-Za-z]{1,32}):/
const ENDS = /[\s()[\]"«»“”„]/u

/** Cuts a query into pieces; linear in its length. */
export function lex(text: string): Lexeme[] {
  const found: Lexeme[] = []
  let at = 0
  const add = (kind: LexKind, end: number, inside: string, unclosed = false): void => {
    found.push({ kind, text: inside, span: { start: at, end }, unclosed })
    at = end
  }
  const addEnclosed = (kind: LexKind, close: string): void => {
    const end = text.indexOf(close, at + 1)
    if (end < 0) add(kind, text.length, text.slice(at + 1), true)
    else add(kind, end + 1, text.slice(at + 1, end))
  }
  while (at < text.length) {
    const sign = text.charAt(at)
    const quote = QUOTES[sign]
    if (/\s/u.test(sign)) at++
    else if (sign === '(') add('open', at + 1, sign)
    else if (sign === ')') add('close', at + 1, sign)
    else if (sign === '[') addEnclosed('bracket', ']')
    else if (quote !== undefined) addEnclosed('quote', quote)
    else if (sign === '-' && startsOperand(text, at)) add('not', at + 1, sign)
    else {
      const end = endOfWord(text, at)
      const word = text.slice(at, end)
      const [field, name] = FIELD.exec(word) ?? []
      const [near, distance = ''] = NEAR.exec(word) ?? []
      const operator = OPERATORS.get(word)
      if (operator) add(operator, end, word)
      else if (near !== undefined) add('near', end, distance)
      else if (field !== undefined && name !== undefined && !word.startsWith(`${field}//`)) {
        add('field', at + field.length, name)
      } else add('word', end, word)
    }
  }
  return found
}

/** A hyphen before a word, where no word stands before it: كلمة -أخرى */
function startsOperand(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return /[\s(]/u.test(before) && after !== '' && !/[\s)-]/u.test(after)
}

function endOfWord(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && !ENDS.test(text.charAt(end))) end++
  return end
}
