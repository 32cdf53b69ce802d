import { nameAdjectives } from '../../lexicon/name-adjectives.js'
import { reportingVerbs } from '../../lexicon/reporting-verbs.js'
import { speakerNouns } from '../../lexicon/speaker-nouns.js'
import { type NormalView, setOf, textOf } from '../../text/index.js'
import { countOf, lookUp, nameOf } from '../model/known-words.js'
import type { NamesModel } from '../model/model.js'
import { LIST } from '../model/word-lists.js'
import { isBodyHead } from './find-organizations.js'
import type { NameDraft } from './name-draft.js'
import { nameParticles } from './particles.js'
import { strippedForms } from './phrase-index.js'
import { isPlainWord } from './plain-word.js'

/**
 * Classes of `KnownWords` (binary logarithms): a word of names stands in news not far more often than in names. This and
 * the next were chosen on AQMAR and the Wojood sample.
 */
const MOST_ABOVE = 5
/** A word that no known name has may be of one while news has it this seldom. */
const MOST_UNKNOWN = 3

/** News has everyday nouns at least this often, and what adjectives are made from. */
const LEAST_COMMON = 2

/** Whether a folded word may be part of a name by what the model knows of it: العقار and الوطني are not. */
export function mayName(text: string, known: NamesModel['words']): boolean {
  const entry = lookUp(known, text)
  const name = nameOf(entry)
  return name > 0 ? countOf(entry) - name <= MOST_ABOVE : countOf(entry) <= MOST_UNKNOWN && !isPlainWord(text)
}

/**
 * Whether all words of a person that rules alone have found may be of a name: not مالك العقار, حسن الجوار, وزير الصحة.
 * Behind a particle any word may be.
 */
export function mayBePerson(view: NormalView, { span }: NameDraft, known: NamesModel['words']): boolean {
  const words = textOf(view, span).split(/[^\p{L}\p{N}]+/u)
  return words.every(
    (word, i) => nameParticles.has(word) || nameParticles.has(words[i - 1] ?? '') || mayName(word, known),
  )
}

/** Whether a place behind a clitic is rather a whole name: أراك in باراك. */
export function isInName(view: NormalView, { kind, span }: NameDraft, known: NamesModel['words']): boolean {
  const [clitics] = /\p{L}+$/u.exec(textOf(view, { start: Math.max(0, span.start - 2), end: span.start })) ?? []
  if (kind !== 'place' || clitics === undefined) return false
  const text = textOf(view, span)
  const whole = lookUp(known, clitics + text)
  return nameOf(whole) > 0 && countOf(whole) > countOf(lookUp(known, text))
}

/** Whether a body is a head word with relational adjectives that have no article, which name none: معهد بحثي. */
export function isCommonBody(view: NormalView, { kind, span }: NameDraft, known: NamesModel['words']): boolean {
  const [head = '', ...rest] = textOf(view, span).split(' ')
  if (kind !== 'organization' || !isBodyHead(head) || rest.length === 0) return false
  return rest.every((word) => isRelational(word, known))
}

/** Whether a word is an everyday one made into an adjective, without article: بحثي, وردي, not هندي. */
function isRelational(word: string, known: NamesModel['words']): boolean {
  const base = word.replace(/يه?$/, '')
  const entry = lookUp(known, base)
  const common = countOf(entry) >= LEAST_COMMON && nameOf(entry) < LEAST_NAME
  return common && base !== word && base.length > 2 && !/^(?:ال|لل)/.test(word)
}

const adjectives = setOf(nameAdjectives)
const verbs = setOf(
  reportingVerbs.flatMap(({ forms: [perfect, , , masdar] }) => (masdar ? [perfect, masdar] : [perfect])),
)
const kin = setOf(speakerNouns.flatMap(({ kind, word }) => (kind === 'kin' ? [word] : [])))
/** Who or what a name may follow right away. */
const BEFORE_NAME = LIST.title | LIST.office | LIST.given | LIST.head | LIST.placeClass | LIST.plain
/** A word that is in names this often may be the first part of one. */
const LEAST_NAME = 4
/** Where the tagger is surer it is a person: what is taken for a noun may be a verb that no list has (غادر سالم). */
const MOST_SURE = 0.97

/**
 * Whether a single word is rather the adjective of the indefinite noun before it: موقف حازم, صوت لطيف, not قال عادل, ابنه
 * كريم, الوزير سعيد.
 */
export function isAdjective(
  view: NormalView,
  { kind, span, score }: NameDraft,
  { words: known, lists }: NamesModel,
): boolean {
  const word = textOf(view, span)
  const masculine = word.replace(/ه$/, '')
  if (kind !== 'person' || (score ?? 0) > MOST_SURE || !(adjectives.has(masculine) || isRelational(word, known)))
    return false
  const before = textOf(view, { start: Math.max(0, span.start - LONGEST), end: span.start })
  const whole = /[^\p{L}](\p{L}{3,}) $/u.exec(before)?.[1]
  if (whole === undefined || /^(?:[بك]?ال|لل|[وفيت])|(?:ون|ين|وا|ها|هم|هما|نا|ته)$/.test(whole)) return false
  if (/(?:ه|ات)$/.test(whole) !== /ه$/.test(word)) return false
  const noun = lookUp(known, whole) > 0 ? whole : whole.replace(/^[بلك](?=\p{L}{3})/u, '')
  const entry = lookUp(known, noun)
  return (
    countOf(entry) >= LEAST_COMMON &&
    nameOf(entry) < LEAST_NAME &&
    ((lists.words.get(noun) ?? 0) & BEFORE_NAME) === 0 &&
    !strippedForms(whole).some(({ text }) => isPlainWord(text)) &&
    !verbs.has(noun) &&
    !kin.has(noun)
  )
}

/** Letters before a name that are looked at. */
const LONGEST = 24
