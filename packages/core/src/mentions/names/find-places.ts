import { countries } from '../../lexicon/countries.js'
import { eventHeads } from '../../lexicon/event-heads.js'
import { placeClasses, placeOpeners } from '../../lexicon/place-classes.js'
import { places } from '../../lexicon/places.js'
import { stateNames } from '../../lexicon/state-names.js'
import { indexBy, type NormalView, setOf, type Word } from '../../text/index.js'
import { isGivenName } from './given-name.js'
import { type Line, spanOf } from './line.js'
import type { NameDraft } from './name-draft.js'
import { nationalityOf } from './nationality.js'
import { indexPhrases, isJoined, matchPhrase, strippedForms } from './phrase-index.js'
import { endsName, isPlainWord } from './plain-word.js'

const known = indexPhrases<string | null>([
  ...countries.filter((row) => !row.ambiguous).flatMap(({ key, words }) => words.map((word) => [word, key] as const)),
  ...stateNames.flatMap(({ country, words }) => words.map((word) => [word, country] as const)),
  ...places.flatMap(({ country, words }) => words.map((word) => [word, country] as const)),
])
/** A place of the lexicon that begins with this word. */
export const matchPlace = (words: readonly Word[], at: number) => matchPhrase(known, words, at)

/** Names that count behind a class word and in credits only. */
const weak = indexPhrases<string | null>([
  ...countries.filter((row) => row.ambiguous).flatMap(({ key, words }) => words.map((word) => [word, key] as const)),
  ...places.flatMap(({ country, weak: words = [] }) => words.map((word) => [word, country] as const)),
])
const classes = indexBy(placeClasses, ({ word }) => [word])
const openers = setOf(placeOpeners)
const events = setOf(eventHeads)
const CAPITAL = 'العاصمه'
/** Named in honour of places elsewhere: شارع فرنسا. */
const ROADS = new Set(['شارع', 'ميدان'])
/** مطار الملك خالد */
const HONOURED = new Set(['الملك', 'الامير', 'الشيخ', 'الرئيس', 'السلطان', 'الامام', 'الشهيد'])
/** How far before a place the head of an event may stand, in words. */
const EVENT_REACH = 2

/** Places of the lexicon, and names behind a class word (مدينة, جبل). */
export function findPlaces(view: NormalView, { block, words }: Line): NameDraft[] {
  const drafts: NameDraft[] = []
  const credit = block.kind === 'dateline' || block.kind === 'byline' || block.kind === 'section'
  for (let at = 0; at < words.length; at++) {
    const match = matchPlace(words, at) ?? (credit ? matchAlone(words, at) : null)
    const named = readClass(view, words, at)
    if (named && named.last >= at + (match?.length ?? 0)) {
      drafts.push(named.draft)
      at = named.last
      continue
    }
    if (!match || isOfEvent(words, at) || isOfPerson(words, at, match.length) || isAdjective(words, at)) continue
    const next = words[at + match.length]
    const last = at + match.length - (next?.text === CAPITAL && isJoined(next) ? 0 : 1)
    drafts.push({
      kind: 'place',
      span: spanOf(view, words, at, last, match.cut),
      rule: 'place/known',
      score: null,
      country: match.value,
    })
    at = last
  }
  return drafts
}

/** A weak name is a place in a credit where nothing is joined to it: not بدر in بدر العتيبي. */
function matchAlone(words: readonly Word[], at: number): ReturnType<typeof matchPlace> {
  const match = matchPhrase(weak, words, at)
  if (!match || match.cut > 0) return null
  const next = words[at + match.length]
  return (at > 0 && isJoined(words[at] as Word)) || (next && isJoined(next)) ? null : match
}

/** كأس آسيا, دوري أبطال أوروبا */
function isOfEvent(words: readonly Word[], at: number): boolean {
  for (let i = at; i > 0 && at - i < EVENT_REACH && isJoined(words[i] as Word); i--) {
    if (strippedForms((words[i - 1] as Word).text).some(({ text }) => events.has(text.replace(/^ال/, '')))) return true
  }
  return false
}

/** خالد الرياض: a family name that is also a town. */
function isOfPerson(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]
  const word = words[at] as Word
  if (length > 1 || before === undefined || !word.text.startsWith('ال') || !isJoined(word)) return false
  return isGivenName(before.text) && !before.endsInMaqsura
}

/** الكرة السعودية: the name of the country is also its adjective. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  if (before === undefined || !isJoined(word) || nationalityOf(word.text) === undefined) return false
  return strippedForms(before.text).some(({ text }) => text.startsWith('ال'))
}

interface Named {
  readonly draft: NameDraft
  /** The last word that is used up. */
  readonly last: number
}

function readClass(view: NormalView, words: readonly Word[], at: number): Named | null {
  const head = strippedForms((words[at] as Word).text).find(({ text }) => classes.has(text))
  const next = words[at + 1]
  if (!head || !next) return null
  const { key } = classes.get(head.text) as { key: string } // looked up above
  const quoted = /^ "$/.test(next.gap)
  if (!isJoined(next) && !quoted) return null
  const match = matchPhrase(known, words, at + 1) ?? matchPhrase(weak, words, at + 1)
  if (match && match.cut > 0) return null
  const last = match ? at + match.length : key === 'loose' && !openers.has(next.text) ? null : endOfName(words, at + 1)
  if (last === null) return null
  const inside = key === 'inside' || key === 'state'
  if (key === 'state' && !match) return null
  if (inside && isGivenName(next.text)) return null // سجن أحمد is his imprisonment
  const end = key === 'inside' ? endOfAdjectives(words, last) : last
  return {
    draft: {
      kind: 'place',
      span: spanOf(view, words, inside ? at : at + 1, end, inside ? head.cut : 0),
      rule: inside ? 'place/class-inside' : 'place/class-outside',
      score: null,
      country: ROADS.has(head.text) ? null : (match?.value ?? null),
    },
    last: end,
  }
}

/** The last word of an unknown name: one word, or two behind بني, عين, أولاد and الملك. */
function endOfName(words: readonly Word[], at: number): number | null {
  const word = words[at] as Word
  const next = words[at + 1]
  if (openers.has(word.text) || HONOURED.has(word.text)) {
    return next && isJoined(next) && !isPlainWord(next.text) ? at + 1 : null
  }
  return isPlainWord(word.text) ? null : at
}

/** مطار بغداد الدولي, مستشفى الشارقة التعليمي */
function endOfAdjectives(words: readonly Word[], at: number): number {
  let last = at
  for (let i = at + 1; i < words.length && i <= at + 2; i++) {
    const { text } = words[i] as Word
    if (!isJoined(words[i] as Word) || endsName(text) || !/^ال\p{L}+[يه]$/u.test(text)) break
    last = i
  }
  return last
}
