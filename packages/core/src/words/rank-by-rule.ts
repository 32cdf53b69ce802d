import { pronounCarriers, wholeWords } from '../lexicon/function-words.js'
import { normalize } from '../text/index.js'
import type { Cut } from './lattice.js'
import type { Written } from './written.js'

/**
 * An order of cuts without a trained model: what grammar makes sure is cut, every other word stays whole, and the
 * remaining cuts follow with less behind the fewer letters they leave.
 *
 * Sure are: a proclitic before al- and a stem of three letters; a pronoun on a preposition or particle; و and ف before
 * a function word.
 */
export function rankByRule(word: Written, cuts: readonly Cut[]): number[] {
  const sure = cuts.findIndex((cut) => isSure(word.folded, cut))
  const best = Math.max(sure, 0) // the first cut is none
  const odds = cuts.map(({ stem, end }, i) => (i === best ? 1 : (end - stem) / (4 * cuts.length * word.folded.length)))
  const all = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / all)
}

let tables: { readonly carriers: ReadonlySet<string>; readonly whole: ReadonlySet<string> } | undefined

function functionWords() {
  const fold = (words: readonly string[]) => new Set(words.map((word) => normalize(word, { level: 'letters' })))
  tables ??= { carriers: fold(pronounCarriers), whole: fold(wholeWords) }
  return tables
}

function isSure(word: string, { stem, end }: Cut): boolean {
  const { carriers, whole } = functionWords()
  const rest = word.slice(stem, end)
  const before = word.slice(0, stem)
  if (end < word.length) return carriers.has(rest) && !whole.has(word)
  if (stem === 0 || whole.has(word)) return false
  if (before.endsWith('ل')) return rest.startsWith('ل') && rest.length >= 4
  if (rest.startsWith('ال') && rest.length >= 5) return !before.endsWith('س')
  return (before === 'و' || before === 'ف') && whole.has(rest)
}
