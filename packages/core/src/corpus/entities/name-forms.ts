import { namePartsOf } from '../../mentions/index.js'
import { normalize } from '../../text/index.js'

/** The parts of a person's name as spellings of it are compared. */
export function partsOf(name: string): string[] {
  const folded = normalize(name)
  const parts = namePartsOf(folded)
  return parts.length > 0 ? parts : [folded]
}

/**
 * Whether a person of this full name is called so: by the first name and others in their order, or by the last one.
 * صالح and علي صالح are علي عبد الله صالح. What follows the first name may be the father's whole name: neither
 * عبدالعزيز nor سلمان بن عبدالعزيز is محمد بن سلمان بن عبدالعزيز, and محمد مرسي is not أحمد محمد مرسي.
 */
export function isFormOf(form: string, name: string): boolean {
  const short = partsOf(form)
  const long = partsOf(name)
  if (short.join() === long.join() || (isWithin(short, long) && !skipsFather(form, short, long))) return true
  if (short.length === 1 && short[0] === long.at(-1)) return !isFathers(name, form)
  return short.length === long.length && isSpelledSo(short, long)
}

/** Whether the long name begins with the first part, and has all others in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** فيصل بن عبدالعزيز is not فيصل بن خالد بن عبدالعزيز: what the form has behind بن must be the next part. */
function skipsFather(form: string, short: readonly string[], long: readonly string[]): boolean {
  const [, second] = short
  return second !== undefined && second !== long[1] && /^\P{L}*(?:(?:عبد|ابو) )?\p{L}+ بن /u.test(normalize(form))
}

/** Whether the first word of the form stands behind بن in the name. */
function isFathers(name: string, form: string): boolean {
  const [head = ''] = normalize(form).match(/\p{L}+/gu) ?? []
  return head !== 'بن' && new RegExp(`(?:^| )بن ${head}(?: |$)`, 'u').test(normalize(name))
}

/** In shorter words a letter makes another name: سلمان, سلطان. */
const LEAST_LETTERS = 6
const COMPOUND = /^(?:عبد|ابو)/
/** Letters that spellings of foreign names vary between. */
const VARIANTS: Readonly<Record<string, string>> = {
  غ: 'ج',
  ق: 'ج',
  ك: 'ج',
  گ: 'ج',
  ط: 'ت',
  ص: 'س',
  ڤ: 'ف',
  پ: 'ب',
}

/** What all spellings of a name have in common: its consonants, those that are confused made one. */
export function skeletonOf(parts: readonly string[]): string {
  const bare = parts.map((part) => part.charAt(0) + part.slice(1).replace(/[اوي]/g, ''))
  return bare.join(' ').replace(/./gu, (letter) => VARIANTS[letter] ?? letter)
}

/** Whether two names of one skeleton differ in a single part, a long one: نتنياهو, نتانياهو. */
export function isSpelledSo(a: readonly string[], b: readonly string[]): boolean {
  const other = a.flatMap((part, at) => (part === b[at] ? [] : [[part, b[at] ?? ''] as const]))
  const [pair] = other
  if (other.length !== 1 || pair === undefined || skeletonOf(a) !== skeletonOf(b)) return false
  return pair.every((part) => part.length >= LEAST_LETTERS && !COMPOUND.test(part))
}

/** محمد بن عبدالرحمن: without a family name. */
export function endsInFather(name: string): boolean {
  return / بن (?:(?:عبد|ابو) )?\p{L}+$/u.test(normalize(name))
}
