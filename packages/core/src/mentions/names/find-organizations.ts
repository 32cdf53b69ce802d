import { bodyWords } from '../../lexicon/body-words.js'
import { organizationHeads } from '../../lexicon/organization-heads.js'
import { organizations } from '../../lexicon/organizations.js'
import { indexBy, type NormalView, normalize, textOf, type Word } from '../../text/index.js'
import { matchPlace } from './find-places.js'
import { isGivenName } from './given-name.js'
import { type Line, spanOf } from './line.js'
import type { NameDraft } from './name-draft.js'
import { nationalityOf } from './nationality.js'
import { indexPhrases, isJoined, matchPhrase, strippedForms } from './phrase-index.js'
import { endsName, isPlainWord } from './plain-word.js'

const known = indexPhrases(organizations.flatMap((row) => row.words.map((word) => [word, row] as const)))
const heads = indexBy(organizationHeads, ({ word }) => [word])
/** Whether a folded word is the head of bodies' names: وزارة, حركة. */
export const isBodyHead = (text: string): boolean => heads.has(text)
const wordsOf = (key: (typeof bodyWords)[number]['key']): ReadonlySet<string> =>
  new Set(bodyWords.filter((row) => row.key === key).map((row) => normalize(row.word)))
const adjectives = wordsOf('adjective')
const matters = wordsOf('matter')
/** A name of a body has no more words behind its head. */
const MOST_WORDS = 6

/** Bodies of the lexicon, and names behind a head word (وزارة, حزب, نادي). */
export function findOrganizations(view: NormalView, { words }: Line): NameDraft[] {
  const drafts: NameDraft[] = []
  for (let at = 0; at < words.length; at++) {
    const draft = readKnown(view, words, at) ?? readHeaded(view, words, at)
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
  const last = at + length - 1
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

function readHeaded(view: NormalView, words: readonly Word[], at: number): Read | null {
  const head = strippedForms((words[at] as Word).text).find(({ text }) => heads.has(text))
  if (!head) return null
  const { key } = heads.get(head.text) as { key: string } // looked up above
  if (key === 'class' || key === 'outside') return readOutside(view, words, at, key)
  if (key === 'state' && isOffice(words[at - 1])) return null
  const definite = head.text.startsWith('ال')
  const last = key === 'state' ? endOfState(words, at) : definite ? endOfDefinite(words, at) : endOfConstruct(words, at)
  if (last === null) return null
  return { draft: draftOf(spanOf(view, words, at, last, head.cut), `organization/${key}-head`), last }
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

/** الخطوط الجوية الماليزية */
function endOfAdjectives(words: readonly Word[], at: number): number {
  let last = at
  for (let i = at + 1; i < words.length && i <= at + 2; i++) {
    const word = words[i] as Word
    if (!isJoined(word) || !isAdjective(word.text)) break
    last = i
  }
  return last
}

/** الحكومة المغربية, الجيش السوري, البرلمان الأوروبي */
function endOfState(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i]
    if (!word || !isJoined(word)) return null
    if (nationalityOf(word.text) !== undefined) return i
    if (!adjectives.has(word.text)) return null
  }
  return null
}

/** المحكمة الدستورية, الاتحاد السعودي لكرة القدم: behind a definite head an adjective must come. */
function endOfDefinite(words: readonly Word[], at: number): number | null {
  const last = endOfAdjectives(words, at)
  return last === at ? null : endOfMatter(words, last)
}

/** Heads whose name may be a pair of nouns: وزارة الثقافة والفنون الشعبية, حزب الأصالة والمعاصرة. */
const PAIRED = /^[وفبلك]{0,2}(?:وزاره|حزب|معهد|اداره|هييه|مركز|جامعه|كليه|لجنه)$/
/** Indefinite nouns between the head and the definite one: إدارة سجلات مديرية صحة المنيا. */
const MOST_OPEN = 3

/** Heads behind which a person's name stands: جامعة محمد الخامس. */
const NAMED_FOR = /^[وفبلك]{0,2}(?:جامعه|موسسه|كليه|معهد|جايزه|كتايب|اكاديميه)$/

/** هيئة شؤون الإعلام, مجلس النواب اللبناني, مديرية أمن القاهرة: up to a definite noun or a place, and its adjectives. */
function endOfConstruct(words: readonly Word[], at: number): number | null {
  const { text: head } = words[at] as Word
  let last = at
  let paired = false
  for (let i = at + 1; i < words.length && i <= at + MOST_WORDS; i++) {
    const word = words[i] as Word
    if (!isJoined(word)) break
    const { text } = word
    const place = paired ? null : matchPlace(words, i)
    if (place?.cut === 0) {
      last = i + place.length - 1
      i = last
      continue
    }
    if (endsName(text) || (paired && !isRelational(text))) break
    if (isDefinite(text)) last = i
    else if (last > at) {
      if (!/^وال\p{L}{3,}/u.test(text) || !isPaired(head, text)) break
      paired = true
      last = i
    } else if (isPlainWord(text) || text.startsWith('ل') || i - at > MOST_OPEN) break
    else if (nationalityOf(text) !== undefined)
      return null // محكمة مصرية
    else if (isGivenName(text) && !NAMED_FOR.test(head)) return null // رقيب شرطة محمد
  }
  if (last === at) return null
  return paired ? last : endOfMatter(words, last)
}

const isAdjective = (text: string): boolean => adjectives.has(text) || nationalityOf(text) !== undefined
/** التقليدية, الجنائي: relational, as adjectives of bodies mostly are. */
const isRelational = (text: string): boolean => isAdjective(text) || /^ال\p{L}{3,}يه?$/u.test(text)

const isPaired = (head: string, text: string): boolean =>
  PAIRED.test(head) && !heads.has(text.slice(1)) && nationalityOf(text.slice(1)) === undefined

const isDefinite = (text: string): boolean => /^ال\p{L}{2,}/u.test(text)

/** للطاقة الذرية, لكرة القدم: what the body is for. */
function endOfMatter(words: readonly Word[], at: number): number {
  const next = words[at + 1]
  if (!next || !isJoined(next)) return at
  const after = words[at + 2]
  if (/^لل\p{L}{3,}/u.test(next.text)) {
    return after && isJoined(after) && /^ال\p{L}+[يه]$/u.test(after.text) && !endsName(after.text) ? at + 2 : at + 1
  }
  const matter = next.text.startsWith('ل') && matters.has(next.text.slice(1))
  return matter && after && isJoined(after) && isDefinite(after.text) ? at + 2 : at
}
