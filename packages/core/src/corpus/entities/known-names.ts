import { countries } from '../../lexicon/countries.js'
import { countryNames } from '../../lexicon/country-names.js'
import { organizationNames } from '../../lexicon/organization-names.js'
import { placeNames } from '../../lexicon/place-names.js'
import { stateNames } from '../../lexicon/state-names.js'
import { keyOf, type Unit } from './units.js'

/** A place or body that the lexicon knows by all its names. */
export interface KnownName {
  readonly id: string
  /** The name that is shown. */
  readonly name: string
  readonly latin: string
  /** ISO 3166-1 code; of places only. */
  readonly country: string | null
  /** As the lexicon spells it, with the marks that tell عمّان from عمان. */
  readonly words: readonly string[]
}

/** What a part of a country or a land in dispute is called is no name of the country. */
const NO_STATE = /^الاراضي/

const latinOf = new Map(countryNames.map(({ key, name }) => [key, name]))
/** By key; a name that several places have (عمان) with all of them, states first. */
const places = new Map<string, KnownName[]>()
const bodies = new Map<string, KnownName[]>()

const states = new Map(
  countries.map(({ key, words }) => [
    key,
    { id: key, name: words[0] ?? key, latin: latinOf.get(key) ?? key, country: key, words },
  ]),
)
for (const { key, words } of countries) add(places, states.get(key), words)
for (const { country, words } of stateNames) add(places, states.get(country ?? ''), words.filter(isOfState))
for (const { country, name, words } of placeNames)
  add(places, { id: name, name: words[0] ?? name, latin: name, country, words }, words)
for (const { key, name, words } of organizationNames) {
  add(bodies, { id: key, name: words[0] ?? name, latin: name, country: null, words }, words)
}

function add(index: Map<string, KnownName[]>, known: KnownName | undefined, words: readonly string[]): void {
  if (!known) return
  for (const key of words.map(keyOf)) {
    const list = index.get(key) ?? []
    index.set(key, list)
    if (!list.includes(known)) list.push(known)
  }
}

function isOfState(word: string): boolean {
  return !NO_STATE.test(keyOf(word))
}

/**
 * What the lexicon knows of a unit. Of several places of one name it is the one that is written with its marks, or lies
 * in the country that the article is about, else the first; a place of that name in another country than the text's is not it.
 */
export function knownName({ kind, key, country, forms }: Unit, home: string | null): KnownName | undefined {
  if (kind === 'person') return undefined
  const all = (kind === 'place' ? places : bodies).get(key) ?? []
  if (all.length > 1) {
    const spelled = all.find(({ words }) => words.some((word) => isMarked(word) && forms.has(word)))
    return spelled ?? all.find((known) => known.country === home) ?? all[0]
  }
  const [known] = all
  return known && known.country !== null && country !== null && known.country !== country ? undefined : known
}

/** Whether a word is spelled with marks. */
const isMarked = (word: string): boolean => /\p{M}/u.test(word)
