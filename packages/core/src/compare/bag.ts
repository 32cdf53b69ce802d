import { comparisonWords } from '../lexicon/comparison-words.js'
import { countries } from '../lexicon/countries.js'
import { pronounCarriers, wholeWords } from '../lexicon/function-words.js'
import { nationalities } from '../lexicon/nationalities.js'
import { nearWords } from '../lexicon/near-words.js'
import { terms } from '../search/terms.js'
import { indexBy, normalize, type Span, setOf } from '../text/index.js'
import { tokenize } from '../words/index.js'

/** A word of a statement and all that it may be met by. */
export interface Unit {
  readonly text: string
  /** Under this key its rarity is counted: without clitics and endings, or the country. */
  readonly key: string
  /** Keys by which it meets other words, and how near the words are then, 0 to 1. */
  readonly keys: ReadonlyMap<string, number>
  /** A name: many statements share it, so that it proves little. */
  readonly entity: boolean
}

/** The words of a statement that say something, its figures, and whether it denies. */
export interface Bag {
  readonly units: readonly Unit[]
  readonly numbers: ReadonlySet<number>
  readonly negated: boolean
}

const STRENGTH = { exact: 1, folded: 1, clitic: 1, lemma: 0.75, stem: 0.75, root: 0 } as const
/** A reading of lower rank is less likely to be the word's. */
const LESS_LIKELY = 0.9
/** Readings of a word that are looked at. */
const MOST_RANK = 2
const SAME_CONSONANTS = 0.75
const NEAR = 0.6

const empty = setOf([...wholeWords, ...pronounCarriers, ...comparisonWords.empty])
const negations = setOf(comparisonWords.negations)
const bothCountries = setOf(comparisonWords.bothCountries)
const countryIndex = indexBy(countries, ({ words }) => words)
const nationalityIndex = indexBy(nationalities, ({ word }) => [word])

const listed = new Set(nearWords.flatMap(({ words }) => words))
/** Keys of near words, by each key that their own words are found by. */
const near = new Map<string, string[]>()
for (const { key, words } of nearWords) {
  for (const word of words.flatMap(personsOf)) {
    for (const { level, text, rank } of terms(word)) {
      if (rank > 0 || level === 'exact' || level === 'stem') continue
      const groups = near.get(text) ?? []
      if (!groups.includes(key)) near.set(text, [...groups, key])
    }
  }
}

/** يتطور, تتطور, نتطور; but of يواصل not تواصل, which is a noun of another row. */
function personsOf(word: string): string[] {
  if (!word.startsWith('ي')) return [word]
  return ['ي', 'ت', 'ن'].map((prefix) => prefix + word.slice(1)).filter((form) => form === word || !listed.has(form))
}

/** A name within a statement: it is one unit, whatever words it is made of. */
export interface Name {
  readonly span: Span
  readonly key: string
}

/**
 * Reads the words of a statement. `names` stand in text order; `principals` are the countries that البلدين stands for
 * in its article.
 */
export function toBag(source: string, within: Span, names: readonly Name[], principals: readonly string[]): Bag {
  const text = source.slice(within.start, within.end)
  const units: Unit[] = []
  const numbers = new Set<number>()
  let negated = false
  let next = 0
  let last: Name | null = null
  for (const token of tokenize(text)) {
    if (token.kind === 'number' && token.value !== null) numbers.add(token.value)
    if (token.kind !== 'word') continue
    const word = text.slice(token.span.start, token.span.end)
    const start = within.start + token.span.start
    const end = within.start + token.span.end
    while (names[next] && (names[next] as Name).span.end <= start) next++
    const name = names[next]
    if (name && name.span.start < end) {
      if (name !== last) units.push(nameUnit(word, name.key))
      last = name
      continue
    }
    const folded = normalize(word)
    const bare = folded.replace(/^[وف](?=.{2})/, '')
    if (negations.has(folded) || negations.has(bare)) negated = true
    else if (bothCountries.has(folded) || bothCountries.has(bare)) {
      for (const country of principals) units.push(nameUnit(word, `@${country}`))
    } else if (isTelling(folded, bare)) {
      const unit = toUnit(word, folded)
      if (!empty.has(unit.key) || near.has(unit.key)) units.push(unit)
    }
  }
  return { units, numbers, negated }
}

const isTelling = (folded: string, bare: string): boolean =>
  near.has(bare) || (!empty.has(folded) && !empty.has(bare) && bare.length > 2)

function toUnit(word: string, folded: string): Unit {
  const country = countryOf(folded)
  if (country) return nameUnit(word, `@${country}`)
  const keys = new Map<string, number>()
  const add = (key: string, strength: number): void => {
    if (strength > (keys.get(key) ?? 0)) keys.set(key, strength)
  }
  let base = folded
  let hasBase = false
  for (const { level, text, rank } of terms(word)) {
    if (rank > MOST_RANK || level === 'root') continue
    const likely = rank === 0 ? 1 : LESS_LIKELY
    add(text, STRENGTH[level] * likely)
    if (level !== 'exact' && level !== 'stem' && level !== 'lemma')
      for (const group of near.get(text) ?? []) add(`~${group}`, NEAR)
    if (rank > 0) continue
    if (level === 'clitic' && !hasBase) {
      base = text
      hasBase = true
    }
    const consonants = level === 'clitic' ? consonantsOf(text) : null
    if (consonants) add(`*${consonants}`, SAME_CONSONANTS)
  }
  return { text: word, key: base, keys, entity: false }
}

/** Least consonants by which two words are held for kin. */
const LEAST_CONSONANTS = 3

/** What is left of تغيير and تغير, حقيقة and حقائق without the letters of the pattern; null when it is too little. */
function consonantsOf(base: string): string | null {
  const consonants = base.replace(/[اويءئؤىةه]/g, '')
  return consonants.length >= LEAST_CONSONANTS ? consonants : null
}

function nameUnit(text: string, key: string): Unit {
  return { text, key, keys: new Map([[key, 1]]), entity: true }
}

/** سوريا, وسوريا, السورية, للسوريين. */
export function countryOf(folded: string): string | null {
  for (const word of [folded, folded.replace(/^[وف]?[بل]?(?=.{3})/, ''), folded.replace(/^[وف]?لل/, 'ال')]) {
    const country = countryIndex.get(word)
    if (country && !country.ambiguous) return country.key
    const adjective = word.replace(/^ال/, '')
    const nisba =
      nationalityIndex.get(adjective) ?? nationalityIndex.get(adjective.replace(/(?<=ي)(?:ه|ات|ون|ين)$/, ''))
    if (nisba?.country) return nisba.country
  }
  return null
}
