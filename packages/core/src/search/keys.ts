import { brokenPlurals } from '../lexicon/broken-plurals.js'
import { normalize } from '../text/index.js'
import { type CliticModel, type Reading, segment } from '../words/index.js'

/** With a model, a reading counts when it is at least a fifth as likely as the best one. */
const SHARE = 0.2
/** Readings taken from one word at most. */
const READINGS = 6

/**
 * A word without clitics and article, for each reading worth keeping, the likeliest first. Without a model nothing tells
 * how likely a reading is, so that all of them count.
 */
export function cliticKeys(word: string, model?: CliticModel): string[] {
  const readings = segment(word, model ? { model, share: SHARE } : {})
  const keys: string[] = []
  for (const reading of readings.slice(0, READINGS)) {
    for (const spelling of spellings(word, reading)) {
      const key = toKey(withoutArticle(spelling))
      if (key !== '' && !keys.includes(key)) keys.push(key)
    }
  }
  return keys
}

/** The stem as the reading spells it, and what writing may hide: ة before a pronoun, the article behind ل. */
function spellings(word: string, { segments, stem }: Reading): string[] {
  const written = segments.find(({ kind }) => kind === 'stem')
  if (!written) return [stem]
  const letters = word.slice(written.span.start, written.span.end)
  const all = [stem]
  if (segments.at(-1)?.kind === 'enclitic' && letters.endsWith('ت')) all.push(`${letters.slice(0, -1)}ة`, letters)
  const isBehindL = written.span.start > 0 && word[written.span.start - 1] === 'ل'
  if (isBehindL && letters.startsWith('ل') && letters.length >= 3) all.push(letters.slice(1), letters)
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

const CAPITAL = /\p{Lu}/u

/** The folded form of a word: one form of hamza, ى and ة; Latin letters small. */
export function fold(word: string): string {
  const folded = normalize(word)
  return CAPITAL.test(folded) ? folded.toLowerCase() : folded
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
