import { type OutletWord, outletWords } from '../../lexicon/outlet-words.js'
import { type Outlet, outlets } from '../../lexicon/outlets.js'
import { anyOf, normalize, WORD_END } from '../../text/index.js'

/** Pattern sources for the names of outlets, and the way from a printed name to its row. */

export const CUE = wordsOf('cue')
/** Class words behind which a word with the article is a name: صحيفة الغد; a site or channel may be any. */
export const PAPER = wordsOf('paper')
export const CLASS = anyOf(outletWords.filter((row) => row.kind !== 'cue').map((row) => row.word))

function wordsOf(kind: OutletWord['kind']): string {
  return anyOf(outletWords.filter((row) => row.kind === kind).map((row) => row.word))
}

/** Letters of an abbreviation may be spaced, dotted or joined: أ ف ب, أ.ف.ب. */
const compact = (text: string): string => normalize(text).replace(/[ .]/g, '')
const isLetters = (word: string): boolean => word.split(' ').every((part) => part.length === 1)

const index = new Map<string, Outlet>()
for (const row of outlets) for (const word of row.words) index.set(compact(word), row)

/** The row of a printed name; behind ل the article has lost its alef (للأناضول). */
export function outletOf(text: string): Outlet | undefined {
  const key = compact(text)
  return index.get(key) ?? (key.startsWith('ل') ? index.get(`ا${key}`) : undefined)
}

const SHORT = 3
const shortNames = new Set(outlets.flatMap(({ words }) => words).filter((word) => word.length <= SHORT))

/** Whether a name of a few letters stands as the rows spell it: وام, but وأم is "and a mother", والـ the article. */
export function isAsSpelled(text: string): boolean {
  return compact(text).length > SHORT || shortNames.has(text) || /[ .]/.test(text)
}

/** Any name of the rows that pass; behind ل the article is written without its alef: للأناضول. The word's start is not looked at. */
export function namesOf(pick: (row: Outlet) => boolean): string {
  const words = outlets.filter(pick).flatMap((row) => row.words)
  const letters = words.filter(isLetters).map(spacedLetters)
  const phrases = words.filter((word) => !isLetters(word))
  const withArticle = phrases.map((phrase) => normalize(phrase)).filter((word) => word.startsWith('ال'))
  const elided = withArticle.length > 0 ? `|(?<=ل)${anyOf(withArticle.map((word) => word.slice(1)))}` : ''
  const abbreviations = letters.length > 0 ? `|(?:${letters.join('|')})` : ''
  return `(?:${anyOf(phrases)}${abbreviations}${elided})${WORD_END}`
}

/** At least one mark between the letters: run together they may be a word (آب, ومع). */
function spacedLetters(word: string): string {
  const [first = '', second = '', ...rest] = normalize(word).split(' ')
  const end = rest.map((letter) => `[ .]{0,3}${letter}`).join('')
  const last = rest.map((letter) => `[ .]{1,3}${letter}`).join('')
  return rest.length === 0
    ? `${first}[ .]{1,3}${second}`
    : `(?:${first}[ .]{1,3}${second}${end}|${first}${second}${last})`
}
