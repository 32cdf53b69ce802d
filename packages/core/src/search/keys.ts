import { brokenPlurals } from '../lexicon/broken-plurals.js'
import { normalize } from '../text/index.js'
import type { CliticModel } from '../words/index.js'
import { type LikelyStem, likelyStems } from '../words/segment.js'
import { readWord } from '../words/written.js'

/** With a model, a reading counts when it is at least a fifth as likely as the best one. */
const SHARE = 0.2
/** Readings taken from one word at most. */
const READINGS = 6

/**
 * A word without clitics and article, for each reading worth keeping, the likeliest first. Without a model nothing tells
 * how likely a reading is, so that all of them count.
 */
export function cliticKeys(word: string, model?: CliticModel): string[] {
  const written = readWord(word)
  const keys: string[] = []
  for (const stem of likelyStems(written, SHARE, model).slice(0, READINGS)) {
    for (const spelling of spellings(written.letters, stem)) {
      const key = toKey(withoutArticle(spelling))
      if (key !== '' && !keys.includes(key)) keys.push(key)
    }
  }
  return keys
}

/** The stem as it is spelled alone, and what writing may hide: ة before a pronoun, the article behind ل. */
function spellings(letters: string, { stem, end, spelling }: LikelyStem): string[] {
  const all = [spelling]
  const isBeforePronoun = end < letters.length
  const isBehindL = stem > 0 && letters[stem - 1] === 'ل'
  if (!isBeforePronoun && !isBehindL) return all
  const written = letters.slice(stem, end)
  if (isBeforePronoun && written.endsWith('ت')) all.push(`${written.slice(0, -1)}ة`, written)
  if (isBehindL && written.startsWith('ل') && written.length >= 3) all.push(written.slice(1), written)
  return all
}

function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word
}

/** Letters that spellings of one word vary: the seat of hamza, and Persian letters in foreign names. */
const VARIANTS: Readonly<Record<string, string>> = { ؤ: 'ء', ئ: 'ء', پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', گ: 'ك' }

const VARIANT = /[ؤئپچژڤگ]/
const VARIANTS_ALL = /[ؤئپچژڤگ]/g

function toKey(word: string): string {
  return fold(VARIANT.test(word) ? word.replace(VARIANTS_ALL, (letter) => VARIANTS[letter] ?? letter) : word)
}

const NOT_ARABIC = /[^\u0600-\u06ff]/

/** The folded form of a word: one form of hamza, ى and ة; Latin letters small. */
export function fold(word: string): string {
  const folded = normalize(word)
  return NOT_ARABIC.test(folded) ? folded.toLowerCase() : folded
}

let singulars: ReadonlyMap<string, string> | undefined

function singularByTable(key: string): string | undefined {
  singulars ??= new Map(brokenPlurals.map(({ plural, singular }) => [toKey(plural), toKey(singular)]))
  return singulars.get(key)
}

const ENDING = /^(.{3,})(ات|ون|ين|ان|ا|و)$/u

/**
 * The key itself and what it may be the plural, dual or accusative of (بيانا, مسؤولو), by the table of broken plurals or
 * by its ending.
 */
export function lemmaKeys(key: string): string[] {
  const broken = singularByTable(key)
  if (broken !== undefined) return broken === key ? [key] : [key, broken]
  const [, head, ending] = ENDING.exec(key) ?? []
  if (head === undefined) return [key]
  if (ending === 'ات') return [key, head, `${head}ه`]
  return head.endsWith('ت') ? [key, head, `${head.slice(0, -1)}ه`] : [key, head]
}

const STEM = /^(.{3,}?)(?:يات|يون|يين|يه|ات|ون|ين|ان|وا|ه|ي)$/u

/** A light stem: the endings of gender, number and relation cut off, three letters left at least. */
export function stemKey(key: string): string {
  return STEM.exec(key)?.[1] ?? key
}

const VERB_PREFIX = /^(?:است|يست|تست|نست|مست)(?=.{3})/u
const PREFIX = /^[ايتنم](?=.{3})/u
const INFIX = /^(.)ت(?=.{3})/u
const LONG_VOWEL = /[اوي]/

/**
 * What is left of a stem without the letters that patterns add: استقبال, يستقبل and مستقبل give قبل. Rough: it joins
 * words that only look alike, and serves to rank, and to offer when nothing nearer is found.
 */
export function rootKey(key: string): string {
  const stem = stemKey(singularByTable(key) ?? key)
  let rest = stem.replace(VERB_PREFIX, '')
  if (rest === stem) rest = rest.replace(PREFIX, '')
  if (rest.length >= 5) rest = rest.replace(INFIX, '$1')
  let root = rest.slice(0, 1)
  for (let i = 1; i < rest.length; i++) {
    const letters = root.length + rest.length - i
    if (letters <= 3 || !LONG_VOWEL.test(rest.charAt(i))) root += rest.charAt(i)
  }
  return root
}
