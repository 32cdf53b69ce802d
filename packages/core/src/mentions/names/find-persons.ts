import { organizationHeads } from '../../lexicon/organization-heads.js'
import { titles } from '../../lexicon/titles.js'
import { type NormalView, setOf, type Word } from '../../text/index.js'
import { isGivenName } from './given-name.js'
import { type Line, spanOf } from './line.js'
import type { NameDraft } from './name-draft.js'
import { nameParticles } from './particles.js'
import { indexPhrases, isJoined, matchPhrase, strippedForms } from './phrase-index.js'
import { endsName, isPlainWord } from './plain-word.js'

const honorifics = indexPhrases(titles.map(({ word, bare }) => [word, bare] as const))
const organizations = setOf(organizationHeads.map(({ word }) => word))
/** Particles that begin no name. */
const ALONE = new Set(['بن', 'ال', 'ام', 'دي'])
const ALI = 'علي'
/** على is no علي */
const PREPOSITION = /علي$/
const MOST_WORDS = 5

/** Names behind a courtesy word (الدكتور ماهر بن سليم), and given names with what follows them. */
export function findPersons(view: NormalView, lines: readonly Line[]): NameDraft[] {
  const hasOn = lines.some(({ words }) => words.some(({ text, endsInMaqsura }) => endsInMaqsura && text === ALI))
  return lines.flatMap((line) => findInLine(view, line, hasOn))
}

function findInLine(view: NormalView, { words }: Line, hasOn: boolean): NameDraft[] {
  const drafts: NameDraft[] = []
  for (let at = 0; at < words.length; at++) {
    const title = matchPhrase(honorifics, words, at)
    const from = title ? at + title.length : at
    const name = title ? readTitled(words, from, title.value) : readGiven(words, at, hasOn)
    if (!name) continue
    const rule = title ? 'person/titled' : 'person/given-name'
    drafts.push({ kind: 'person', span: spanOf(view, words, from, name.last, name.cut), rule, score: null })
    at = name.last
  }
  return drafts
}

interface Name {
  readonly last: number
  readonly cut: number
}

/** Behind a title that names nobody by itself, the first word may be any that is no plain one. */
function readTitled(words: readonly Word[], at: number, strict: boolean): Name | null {
  const first = words[at]
  if (!first || !/^ {1,2}"?$/.test(first.gap) || (first.endsInMaqsura && PREPOSITION.test(first.text))) return null
  if (isGivenName(first.text) || nameParticles.has(first.text)) return { last: endOfName(words, at), cut: 0 }
  const next = words[at + 1]
  const going = next !== undefined && isJoined(next) && isPart(next.text)
  if (!strict || !going || isPlainWord(first.text) || first.text.startsWith('ال')) return null
  return { last: endOfName(words, at), cut: 0 }
}

/** A given name alone may be any word's part: it needs a second part. */
function readGiven(words: readonly Word[], at: number, hasOn: boolean): Name | null {
  const word = words[at] as Word
  if (word.endsInMaqsura && PREPOSITION.test(word.text)) return null
  const start = strippedForms(word.text).find(({ text }) => isGivenName(text) && !ALONE.has(text))
  if (!start) return null
  const last = endOfName(words, at)
  if (last > at) return { last, cut: start.cut }
  return hasOn && start.text === ALI && start.cut === 0 ? readAli(words, at) : null
}

/**
 * علي سلماني: the tagger has learned from texts that write على without its dots, so that it takes this name for the
 * preposition. Where the text writes على as well, علي is the name.
 */
function readAli(words: readonly Word[], at: number): Name | null {
  let last = at
  for (let i = at + 1; i < words.length && i <= at + 2; i++) {
    const word = words[i] as Word
    if (!isJoined(word) || isPlainWord(word.text) || /^(?:[يت]\p{L}{3}|ال)/u.test(word.text)) break
    last = i
  }
  return last > at ? { last, cut: 0 } : null
}

function endOfName(words: readonly Word[], at: number): number {
  let last = at
  for (let i = at; i < words.length && i < at + MOST_WORDS; i++) {
    const word = words[i] as Word
    if (i > at && (!isJoined(word) || !isPart(word.text))) break
    if (!nameParticles.has(word.text)) {
      last = i
      continue
    }
    // A particle takes the word behind it, whatever it is: بن سليمان, عبد الرزاق.
    const next = words[i + 1]
    if (!next || !isJoined(next) || isPlainWord(next.text)) break
    last = ++i
  }
  return last
}

/** Whether a word may go on a name: a given name, a particle, a family name with the article. */
function isPart(text: string): boolean {
  return (
    isGivenName(text) || nameParticles.has(text) || (/^ال\p{L}{3,}/u.test(text) && !isOffice(text) && !endsName(text))
  )
}

/** الدكتور, الاتحاد: whoever or whatever follows is another. */
function isOffice(text: string): boolean {
  return honorifics.has(text) || organizations.has(text)
}
