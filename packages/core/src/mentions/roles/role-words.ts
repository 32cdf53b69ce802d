import { offices } from '../../lexicon/offices.js'
import { titles } from '../../lexicon/titles.js'
import type { Word } from '../../text/index.js'
import { nationalityOf } from '../names/nationality.js'
import { indexPhrases, isJoined, matchPhrase, type PhraseMatch, strippedForms } from '../names/phrase-index.js'
import { endsName, isCommonWord } from '../names/plain-word.js'

/** What role reading asks of words. */

/** Offices that belong to somebody or something that stands before: رئيسها, رئيس تحريرها. */
const OWNED = new Set([
  'adviser',
  'ambassador',
  'coach',
  'deputy-minister',
  'director',
  'envoy',
  'head',
  'journalist',
  'minister',
  'president',
  'prime-minister',
  'secretary-general',
  'spokesperson',
  'vice-president',
])
/** Not ه, which may be the ة of the feminine. */
const PRONOUNS = ['ها', 'هم', 'هما', 'نا']

/** An office, and with the pronouns it may have. */
function formsOf(key: string, word: string): string[] {
  const last = /[^ ]+$/.exec(word)?.[0] ?? ''
  if (!OWNED.has(key) || last.startsWith('ال')) return [word]
  return [word, ...PRONOUNS.map((pronoun) => word.replace(/ة$/, 'ت') + pronoun)]
}

const officeIndex = indexPhrases(
  offices.flatMap(({ key, words }) => words.flatMap((word) => formsOf(key, word).map((form) => [form, key] as const))),
)
const titleIndex = indexPhrases(titles.map(({ word }) => [word, true] as const))
const LONGEST_TITLE = 4
/** Courtesy words that are read before one name: real rows are shorter, and a text of nothing else stays linear. */
const MOST_OF_TITLES = 24
const OF_ROLE =
  /^ال(?:اول|اولي|ثاني|ثانيه|سابقه?|اسبق|حالي|حاليه|جديده?|كبيره?|معارضه?|مقربه?|عام|مشرف|مكلفه?|متحدث|ناطق|معني|مختصه?|مسلحه?)$/
/** السابق, المكلف, بالإنابة: of who holds an office, not of where. */
export const describesHolder = (text: string): boolean =>
  OF_ROLE.test(text) || endsName(text) || /^ب?ال(?:ا|ن)?نابه$/.test(text)
/** Between the parts of a role: المتحدث باسم, سفير المغرب في كوبا, البرلماني عن حزب. */
const LINKS = new Set(['في', 'عن', 'لدي', 'باسم'])

/** Whether the office at `at` is definite: by its article, behind clitics perhaps (وللرئيس), or a pronoun (رئيسها). */
export function isDefiniteOffice(words: readonly Word[], at: number): boolean {
  const office = matchOffice(words, at)
  const last = words[at + (office?.length ?? 1) - 1] as Word
  if (office && /..(?:ها|هم|هما|نا)$/.test(last.text)) return true
  return strippedForms((words[at] as Word).text).some(({ text }) => text.startsWith('ال'))
}

export const matchOffice = (words: readonly Word[], at: number): PhraseMatch<string> | null =>
  matchPhrase(officeIndex, words, at)

/** The first word of the courtesy words that end right before `at`: صاحب السمو الملكي الأمير | فيصل. */
export function startOfTitles(words: readonly Word[], at: number): number {
  let start = at
  outer: while (start > 0 && at - start < MOST_OF_TITLES) {
    for (let length = LONGEST_TITLE; length > 0; length--) {
      const match = start >= length ? matchPhrase(titleIndex, words, start - length) : null
      if (match?.length !== length) continue
      if (length > 1 || isNear(words[start] as Word)) {
        start -= length
        continue outer
      }
    }
    break
  }
  return start
}

/** A quotation mark may stand before a name. */
const isNear = (word: Word): boolean => isJoined(word) || /^ {1,2}"$/.test(word.gap)

export const isLink = (text: string): boolean => LINKS.has(text)

/** الذي, البالغ; an adjective of time (الأسبق) is part of a role. */
const endsRole = (text: string): boolean => endsName(text) && !OF_ROLE.test(text)

/** Whether a word may stand between the head of a role and its end: الخارجية, السوري, والصناعات, لشؤون, مجلس. */
export function isOfRole(text: string): boolean {
  if (endsRole(text)) return false
  return LINKS.has(text) || nationalityOf(text) !== undefined || !isCommonWord(text)
}

/** Whether a role may go on to the right with a word that is no entity: the definite ones. */
export function goesOn(text: string): boolean {
  if (endsRole(text) || isCommonWord(text)) return false
  return /^(?:و?ال\p{L}{2}|و?لل\p{L}{2}|لشوون)/u.test(text) || nationalityOf(text) !== undefined
}

/** What may follow an office that has its article, as everything else may be the object of the verb: الرئيس السوري. */
export function describesOffice(text: string): boolean {
  if (endsRole(text) || isCommonWord(text)) return false
  return (
    OF_ROLE.test(text) ||
    /^ال\p{L}{2,}يه?$/u.test(text) ||
    /^لل\p{L}{3}/u.test(text) ||
    nationalityOf(text) !== undefined
  )
}

/** A rank, which may stand before a name without more: رقيب أول شرطة. */
export const isTitle = (words: readonly Word[], at: number): boolean => matchPhrase(titleIndex, words, at) !== null
