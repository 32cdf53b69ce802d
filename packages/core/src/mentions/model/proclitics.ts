import { countOf, type KnownWords, lookUp, nameOf, withYa } from './known-words.js'
import type { WordLists } from './word-lists.js'

/** Prefixes that may be proclitics; behind them the word must keep two letters. */
const PROCLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك'] as const

/** What no list and no news has, and begins with و: "and", unless it may be a foreign w, which a vowel follows. */
const UNKNOWN_AND = /^و[^ايو].{2}/

/** How many letters of a folded word are proclitics, by what is known of the word and of what is left of it. */
export function countProclitics(form: string, words: KnownWords, lists: WordLists): number {
  const whole = weigh(form, words, lists)
  let best = 0
  let highest = whole
  for (const proclitic of PROCLITICS) {
    const { length } = proclitic
    if (!form.startsWith(proclitic) || form.length < length + 2) continue
    const last = proclitic.charAt(length - 1)
    if (form.startsWith('ال', length) && last !== 'ل' && form.length > length + 3) return length
    if (last === 'ل' && form.charAt(length) === 'ل' && form.length > length + 3 && whole < 4) return length
    // A word with a proclitic is rarer than the word without: one class for each letter cut, and one more.
    const rest = weigh(form.slice(length), words, lists) - 1 - length
    if (rest > highest) {
      highest = rest
      best = length
    }
  }
  return best === 0 && whole === 0 && UNKNOWN_AND.test(form) ? 1 : best
}

function weigh(form: string, words: KnownWords, lists: WordLists): number {
  const known = lookUp(words, form)
  const name = nameOf(known)
  return Math.max(countOf(known), name > 0 ? name + 1 : 0) + (lists.words.has(withYa(form)) ? 3 : 0)
}
