import type { Form } from './features.js'
import { type KnownWords, lookUp, nameOf } from './known-words.js'
import { beginOf, LABELS, type NameSpan } from './labels.js'
import type { NameWord } from './read-words.js'

/** So far below all others that it is never chosen. */
const NEVER = -1000

/** The first of `known` that ends behind `offset`. */
export function firstBehind(known: readonly NameSpan[], offset: number): number {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle] as NameSpan).span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** No name runs over a quotation mark, and with "and" another person begins: الحسن والحسين, not مجدي وهبة. */
export function forbidRunOn(
  words: readonly NameWord[],
  forms: readonly Form[],
  known: KnownWords,
  scores: Float64Array,
): void {
  for (let i = 1; i < words.length; i++) {
    const { form, quoted } = words[i] as NameWord
    const isMarked = (quoted & 1) > 0 || ((words[i - 1] as NameWord).quoted & 2) > 0
    if (isMarked) forbidInside(scores, i)
    else if (
      form.startsWith('و') &&
      (forms[i] as Form).proclitics > 0 &&
      nameOf(lookUp(known, form)) <= nameOf(lookUp(known, form.slice((forms[i] as Form).proclitics)))
    ) {
      scores[i * LABELS + INSIDE_PERSON] = NEVER
    }
  }
}

const INSIDE_PERSON = beginOf('person') + 1

/** Leaves the words of known names only their own label, and lets no name go on behind one. */
export function constrain(words: readonly NameWord[], known: readonly NameSpan[], scores: Float64Array): void {
  let at = firstBehind(known, words[0]?.span.start ?? 0)
  /** The known name that the word before is in. */
  let open = -1
  for (let i = 0; i < words.length && (at < known.length || open >= 0); i++) {
    const { span } = words[i] as NameWord
    while (at < known.length && (known[at] as NameSpan).span.end <= span.start) at++
    const name = known[at]
    const inside = name !== undefined && name.span.start < span.end
    if (inside) keepOnly(scores, i, beginOf(name.kind) + (open === at ? 1 : 0))
    else if (open >= 0) forbidInside(scores, i)
    open = inside ? at : -1
  }
}

function keepOnly(scores: Float64Array, word: number, label: number): void {
  for (let y = 0; y < LABELS; y++) scores[word * LABELS + y] = y === label ? 0 : NEVER
}

function forbidInside(scores: Float64Array, word: number): void {
  for (let y = 2; y < LABELS; y += 2) scores[word * LABELS + y] = NEVER
}
