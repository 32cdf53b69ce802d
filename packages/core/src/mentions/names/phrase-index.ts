import { normalize, type Word } from '../../text/index.js'

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

interface Phrase<Value> {
  readonly rest: readonly string[]
  readonly value: Value
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** Letters of the first word that are clitics. */
  readonly cut: number
  /** In words. */
  readonly length: number
}

export function indexPhrases<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of entries) {
    const [first = '', ...rest] = normalize(phrase).split(' ')
    const list = index.get(first)
    if (list) list.push({ rest, value })
    else index.set(first, [{ rest, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** A word without the letters before it that may be و ف ب ل ك; للوزير is read as الوزير. */
export interface Stripped {
  readonly text: string
  readonly cut: number
}

const CONJUNCTIONS = 'وف'
const PREPOSITIONS = 'بلك'

/** The word as it is, then with what may be clitics left out, one after the other. */
export function strippedForms(text: string): Stripped[] {
  const forms: Stripped[] = [{ text, cut: 0 }]
  let at = 0
  if (CONJUNCTIONS.includes(text.charAt(0)) && text.length > 3) forms.push({ text: text.slice(1), cut: ++at })
  for (let from = 0; from <= at; from++) {
    if (!PREPOSITIONS.includes(text.charAt(from)) || text.length - from < 3) continue
    const rest = text.slice(from + 1)
    const elided = text.charAt(from) === 'ل' && rest.startsWith('ل')
    if (elided) forms.push({ text: `ا${rest}`, cut: from + 1 })
    forms.push({ text: rest, cut: from + 1 })
  }
  return forms
}

/** What may stand between the words of one name. */
const JOIN = /^ {1,3}$/

/** Whether a word goes on from the one before without a mark. */
export function isJoined({ gap }: Word): boolean {
  return gap === ' ' || JOIN.test(gap)
}

/** The longest phrase that begins with the word at `at`, as it is or behind clitics. */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  words: readonly Word[],
  at: number,
): PhraseMatch<Value> | null {
  const word = words[at]
  if (!word) return null
  let best: PhraseMatch<Value> | null = null
  for (const { text, cut } of strippedForms(word.text)) {
    const phrase = index.get(text)?.find(({ rest }) => rest.every((next, k) => isNext(words[at + 1 + k], next)))
    const length = phrase ? phrase.rest.length + 1 : 0
    if (phrase && length > (best?.length ?? 0)) best = { value: phrase.value, cut, length }
  }
  return best
}

/** Whether a word is this one, and goes on from the one before. */
export function isNext(word: Word | undefined, text: string): boolean {
  return word !== undefined && word.text === text && isJoined(word)
}
