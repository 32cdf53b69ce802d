import { organizations } from '../../lexicon/organizations.js'
import { type NormalView, textOf, type Word } from '../../text/index.js'
import { LIST, type WordLists } from '../model/word-lists.js'
import { endOfAdjectives, endOfConstruct, endOfDefinite, endOfMatter, endOfState, heads } from './body-end.js'
import { matchPlace } from './find-places.js'
import { type Line, spanOf } from './line.js'
import type { NameDraft } from './name-draft.js'
import { indexPhrases, isJoined, isNext, matchPhrase, strippedForms } from './phrase-index.js'
import { endsName } from './plain-word.js'

const known = indexPhrases(organizations.flatMap((row) => row.words.map((word) => [word, row] as const)))
/** Whether a folded word is the head of bodies' names: وزارة, حركة. */
export const isBodyHead = (text: string): boolean => heads.has(text)

/** Bodies of the lexicon, and names behind a head word (وزارة, حزب, نادي), as far as `lists` knows them to go. */
export function findOrganizations(view: NormalView, { words }: Line, lists?: WordLists): NameDraft[] {
  const drafts: NameDraft[] = []
  for (let at = 0; at < words.length; at++) {
    const draft = readKnown(view, words, at) ?? readHeaded(view, words, at, lists)
    if (!draft) continue
    drafts.push(draft.draft)
    at = draft.last
  }
  return drafts
}

interface Read {
  readonly draft: NameDraft
  readonly last: number
}

function readKnown(view: NormalView, words: readonly Word[], at: number): Read | null {
  const match = matchPhrase(known, words, at)
  if (!match) return null
  const { value: row, length, cut } = match
  const named = at + length - 1
  // منظمة الأمم المتحدة للطفولة
  const headed = length > 1 && heads.has((words[at] as Word).text.slice(cut))
  const last = headed && !matchPlace(words, named + 1) ? endOfMatter(words, named, true) : named
  if (row.ambiguous && !isQuoted(view, words, at, last)) return null
  return { draft: draftOf(spanOf(view, words, at, last, cut), 'organization/known'), last }
}

const draftOf = (span: NameDraft['span'], rule: string): NameDraft => ({
  kind: 'organization',
  span,
  rule,
  score: null,
})

/** Whether a quotation mark stands behind the word. */
function isClosed(view: NormalView, words: readonly Word[], at: number): boolean {
  const { end } = (words[at] as Word).span
  return textOf(view, { start: end, end: Math.min(end + 1, view.source.length) }) === '"'
}

/** Whether the words fill a pair of quotation marks. */
function isQuoted(view: NormalView, words: readonly Word[], from: number, to: number): boolean {
  return /"$/.test((words[from] as Word).gap) && isClosed(view, words, to)
}

function readHeaded(view: NormalView, words: readonly Word[], at: number, lists?: WordLists): Read | null {
  const head = strippedForms((words[at] as Word).text).find(({ text }) => heads.has(text))
  if (!head) return null
  const { key } = heads.get(head.text) as { key: string } // looked up above
  if (key === 'class' || key === 'outside') return readOutside(view, words, at, key)
  if (key === 'state' && isOffice(words[at - 1])) return null
  const definite = head.text.startsWith('ال')
  const read = key === 'state' ? endOfState(words, at) : definite ? endOfDefinite(words, at) : endOfConstruct(words, at)
  const listed = endOfListed(words, at, head.text, lists)
  const behind = definite ? null : endBehindHead(words, at, lists) // not الجيش حزب الله
  const last = Math.max(read ?? at, listed ?? at, behind ?? at)
  if (last === at) return null
  return { draft: draftOf(spanOf(view, words, at, last, head.cut), `organization/${key}-head`), last }
}

/** The end of the longest listed name of a body of several words that begins with this one, and of its adjectives. */
function endOfListed(words: readonly Word[], at: number, first: string, lists: WordLists | undefined): number | null {
  const phrase = lists?.phrases
    .get(first)
    ?.find(
      ({ rest, list }) => (list & LIST.organization) > 0 && rest.every((text, k) => isNext(words[at + 1 + k], text)),
    )
  return phrase ? endOfAdjectives(words, at + phrase.rest.length) : null
}

/** حزب المؤتمر من أجل الجمهورية, listed without its head. */
function endBehindHead(words: readonly Word[], at: number, lists: WordLists | undefined): number | null {
  const next = words[at + 1]
  return next && isJoined(next) ? endOfListed(words, at + 1, next.text, lists) : null
}

/** وزير الخارجية السوري is no body. */
const isOffice = (word: Word | undefined): boolean => /^[وفبل]?(?:وزيره?|وزرا|نظيره?)$/.test(word?.text ?? '')

/** نادي الهلال, تنظيم "داعش": the name behind the class word. */
function readOutside(view: NormalView, words: readonly Word[], at: number, key: 'class' | 'outside'): Read | null {
  const next = words[at + 1]
  if (!next) return null
  const quoted = /^ {0,2}"$/.test(next.gap)
  if (quoted) {
    for (let last = at + 1; last < words.length && last < at + 5; last++) {
      if (isClosed(view, words, last)) {
        return { draft: draftOf(spanOf(view, words, at + 1, last), 'organization/class-quoted'), last }
      }
      if (words[last + 1] && !isJoined(words[last + 1] as Word)) return null
    }
    return null
  }
  if (!isJoined(next)) return null
  const match = matchPhrase(known, words, at + 1)
  if (match?.cut === 0) {
    const last = at + match.length
    return { draft: draftOf(spanOf(view, words, at + 1, last), 'organization/class-known'), last }
  }
  if (key === 'class' || !/^ال\p{L}{2,}/u.test(next.text) || endsName(next.text)) return null
  const last = endOfAdjectives(words, at + 1)
  return { draft: draftOf(spanOf(view, words, at + 1, last), 'organization/class-name'), last }
}
