import { bodyWords } from '../../lexicon/body-words.js'
import { countries } from '../../lexicon/countries.js'
import { eventHeads } from '../../lexicon/event-heads.js'
import { pronounCarriers, wholeWords } from '../../lexicon/function-words.js'
import { givenNames } from '../../lexicon/given-names.js'
import { months } from '../../lexicon/months.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { offices } from '../../lexicon/offices.js'
import { organizationHeads } from '../../lexicon/organization-heads.js'
import { organizations } from '../../lexicon/organizations.js'
import { outlets } from '../../lexicon/outlets.js'
import { peoples } from '../../lexicon/peoples.js'
import { placeClasses } from '../../lexicon/place-classes.js'
import { places } from '../../lexicon/places.js'
import { plainWords } from '../../lexicon/plain-words.js'
import { stateNames } from '../../lexicon/state-names.js'
import { titles } from '../../lexicon/titles.js'
import { normalize } from '../../text/index.js'

/** The lists of core that a word may be in, as bits. */
export const LIST = {
  function: 1,
  country: 2,
  town: 4,
  given: 8,
  outlet: 16,
  month: 32,
  title: 64,
  office: 128,
  head: 256,
  placeClass: 512,
  nationality: 1024,
  organization: 2048,
  plain: 4096,
  event: 8192,
  bodyWord: 16384,
  people: 32768,
} as const
export const LIST_BITS = 16

type Row = readonly [phrase: string, list: number]

function rowsOf(words: readonly string[], list: number): Row[] {
  return words.map((word) => [normalize(word), list])
}

/** Feminine and plural of a nationality: سوري, سوريه, سوريون, سوريين. */
const NISBA_ENDINGS = ['', 'ه', 'ون', 'ين', 'ات', 'ان'] as const

function* allRows(): Generator<Row> {
  yield* rowsOf([...pronounCarriers, ...wholeWords], LIST.function)
  for (const { words } of [...countries, ...stateNames]) yield* rowsOf(words, LIST.country)
  for (const { words } of places) yield* rowsOf(words, LIST.town)
  yield* rowsOf(givenNames, LIST.given)
  for (const { words, ambiguous } of outlets) if (!ambiguous) yield* rowsOf(words, LIST.outlet)
  for (const { word } of months) yield* rowsOf([word], LIST.month)
  for (const { word } of titles) yield* rowsOf([word], LIST.title)
  for (const { words } of offices) yield* rowsOf(words, LIST.office)
  for (const { word } of organizationHeads) yield* rowsOf([word], LIST.head)
  for (const { word } of placeClasses) yield* rowsOf([word], LIST.placeClass)
  for (const { word } of nationalities) {
    for (const ending of NISBA_ENDINGS) yield* rowsOf([normalize(word) + ending], LIST.nationality)
  }
  for (const { words } of organizations) yield* rowsOf(words, LIST.organization)
  yield* rowsOf(plainWords, LIST.plain)
  yield* rowsOf(eventHeads, LIST.event)
  for (const word of peoples) {
    for (const ending of word.endsWith('ي') ? NISBA_ENDINGS : ['']) {
      yield* rowsOf([normalize(word) + ending], LIST.people)
    }
  }
  for (const { word } of bodyWords) yield* rowsOf([word], LIST.bodyWord)
}

/** Names that a model knows besides core's own, spelled at level `folded`. */
export interface Gazetteer {
  readonly places: readonly string[]
  readonly bodies: readonly string[]
}

export interface WordLists {
  /** What is one word, with the sum of its lists. */
  readonly words: ReadonlyMap<string, number>
  /** What is more, by the first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

interface Phrase {
  readonly rest: readonly string[]
  readonly list: number
}

/** Core's own lists together with a gazetteer. */
export function makeLists({ places: more, bodies }: Gazetteer): WordLists {
  const words = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const add = (name: string, list: number): void => {
    const [first = '', ...rest] = name.split(' ')
    if (rest.length === 0) words.set(first, (words.get(first) ?? 0) | list)
    else {
      const entries = phrases.get(first)
      if (entries) entries.push({ rest, list })
      else phrases.set(first, [{ rest, list }])
    }
  }
  for (const [name, list] of allRows()) add(name, list)
  for (const name of more) add(name, LIST.town)
  for (const name of bodies) add(name, LIST.organization)
  for (const entries of phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return { words, phrases }
}
