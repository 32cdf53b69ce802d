import { isGivenName } from '../names/given-name.js'

/** Particles that make one part with the word behind them: عبد الله, أبو زيد. */
const JOINED = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'ال', 'بو'])
const LEFT_OUT = new Set(['بن', 'ابن', 'بنت'])

/**
 * The parts of a person's folded name as two spellings of it are compared: without the article and بن, compound parts
 * joined (عبد الله, عبدالله).
 */
export function namePartsOf(folded: string): string[] {
  const parts: string[] = []
  let open = ''
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '' || (LEFT_OUT.has(word) && open === '')) continue
    if (JOINED.has(word)) {
      open += word
      continue
    }
    parts.push(open === '' ? word.replace(/^ال(?=\p{L}{3})/u, '') : open + word)
    open = ''
  }
  return open === '' ? parts : [...parts, open]
}

/**
 * Whether all parts of the short form occur in the long one, in its order. Of several parts the first is the given name of
 * both: سلمان بن عبدالعزيز is the father of محمد بن سلمان بن عبدالعزيز.
 */
export function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > 1 && !isSamePart(short[0] as string, long[0] ?? '')) return false
  let at = 0
  for (const part of long) if (at < short.length && isSamePart(short[at] as string, part)) at++
  return at === short.length
}

const LEAST_FOR_SLIP = 5

/** Equal, or in long parts with one letter more or less: الدريسيي, الدريسي. Another letter makes another name: سلمان, سلطان. */
function isSamePart(a: string, b: string): boolean {
  if (a === b) return true
  if (isGivenName(a) && isGivenName(b)) return false // سلمان, سليمان
  if (Math.min(a.length, b.length) < LEAST_FOR_SLIP || Math.abs(a.length - b.length) !== 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
