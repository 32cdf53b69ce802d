import { zeroOf } from '../text/index.js'
import { charClasses, INVISIBLE } from './char-class.js'
import type { NumberToken } from './token.js'

const RA = 'ر'
/** Marks that may stand between digits, by what they part. The comma of Arabic text parts fractions in the Gulf press. */
const MARKS: Readonly<Record<string, string>> = { '.': '.', ',': ',', '،': '،', '٫': '٫', '٬': '٬', [RA]: RA }

/**
 * Reads the number whose first digit is at `at`. A mark belongs to it when a digit follows at once, groups of three
 * after commas are thousands, and one or two digits after a comma are a fraction; other commas part two numbers.
 * Bidi marks inside are passed over.
 *
 * ١٬٢٥٠٫٧٥ is 1250.75; 2,5 is 2.5; 2012،2013 are two numbers; 53ر12 is flagged and has no value.
 */
export function readNumber(text: string, at: number): NumberToken {
  const parts: string[] = []
  const marks: string[] = []
  let { digits, end } = readDigits(text, at)
  parts.push(digits)
  for (;;) {
    const markAt = skipInvisible(text, end)
    const mark = MARKS[text.charAt(markAt)]
    if (mark === undefined) break
    const next = readDigits(text, skipInvisible(text, markAt + 1))
    if (next.digits === '' || !joins(parts, marks, mark, next.digits, text, next.end)) break
    parts.push(next.digits)
    marks.push(mark)
    digits = next.digits
    end = next.end
  }
  return { kind: 'number', span: { start: at, end }, ...toValue(parts, marks) }
}

function skipInvisible(text: string, at: number): number {
  const classes = charClasses()
  let after = at
  while (after < text.length && classes[text.charCodeAt(after)] === INVISIBLE) after++
  return after
}

/** Digits of any script as ASCII, bidi marks between them left out. */
function readDigits(text: string, at: number): { digits: string; end: number } {
  const classes = charClasses()
  let digits = ''
  let end = at
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === INVISIBLE && digits !== '') continue
    const zero = zeroOf(code)
    if (zero === undefined) break
    digits += code - zero
    end = i + 1
  }
  return { digits, end }
}

function joins(
  parts: readonly string[],
  marks: readonly string[],
  mark: string,
  next: string,
  text: string,
  end: number,
): boolean {
  if (mark === '.' || mark === '٫') return true
  if (mark === RA) return marks.length === 0 && !/^[\p{L}\p{M}]/u.test(text.charAt(end))
  const first = parts[0] ?? ''
  const thousands = next.length === 3 && (marks.length > 0 ? marks.every((known) => known === mark) : first.length <= 3)
  const fraction = mark !== '٬' && next.length <= 2 && marks.length === 0
  return thousands || fraction
}

function toValue(parts: readonly string[], marks: readonly string[]): Pick<NumberToken, 'value' | 'decimalMark'> {
  const last = marks.at(-1)
  if (last === undefined) return { value: Number(parts[0]), decimalMark: null }
  if (last === RA) return { value: null, decimalMark: RA }
  const grouped = parts.slice(1).every((part) => part.length === 3)
  const isGroups = (last === ',' || last === '،' || last === '٬' || marks.length > 1) && grouped
  if (isGroups && marks.every((mark) => mark === last)) return { value: Number(parts.join('')), decimalMark: null }
  const earlier = marks.slice(0, -1)
  const clean = earlier.every((mark) => mark !== last) && parts.slice(1, -1).every((part) => part.length === 3)
  if (!clean) return { value: null, decimalMark: null }
  return { value: Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`), decimalMark: last }
}
