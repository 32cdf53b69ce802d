import { type NormalView, textOf } from '../../text/index.js'
import { countOf, lookUp, nameOf } from '../model/known-words.js'
import type { NamesModel } from '../model/model.js'
import { isBodyHead } from './find-organizations.js'
import type { NameDraft } from './name-draft.js'
import { nameParticles } from './particles.js'
import { isPlainWord } from './plain-word.js'

/**
 * Classes of `KnownWords` (binary logarithms): a word of names stands in news not far more often than in names. This and
 * the next were chosen on AQMAR and the Wojood sample.
 */
const MOST_ABOVE = 5
/** A word that no known name has may be of one while news has it this seldom. */
const MOST_UNKNOWN = 3

/** News has at least this often what an adjective is made from. */
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
  return rest.every((word) => {
    const base = word.replace(/يه?$/, '')
    return base !== word && !/^(?:ال|لل)/.test(word) && countOf(lookUp(known, base)) >= LEAST_COMMON
  })
}
