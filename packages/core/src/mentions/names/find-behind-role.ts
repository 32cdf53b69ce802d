import type { NormalView, Word } from '../../text/index.js'
import { countOf, lookUp, nameOf } from '../model/known-words.js'
import type { NamesModel } from '../model/model.js'
import { roleBefore } from '../roles/read-role.js'
import { isLink, matchOffice } from '../roles/role-words.js'
import { type Line, spanOf } from './line.js'
import { mayName } from './may-name.js'
import type { NameDraft } from './name-draft.js'
import { nationalityOf } from './nationality.js'
import { isJoined, strippedForms } from './phrase-index.js'
import { endsName, isCommonWord, isPlainWord } from './plain-word.js'

/** Classes of `KnownWords` (binary logarithms): a word opens a name if it stands in names this often, and in text not far more. */
const LEAST_AS_NAME = 2
const MOST_ABOVE = 4
/** Where what follows may only be of a name, the word itself may be more frequent: باسم المرواني, not باسم الحكومة. */
const MOST_BEFORE_NAME = 7
const MOST_WORDS = 5
const PARTICLES = new Set(['بن', 'ابو', 'عبد', 'ال'])

/** بأن, فإن: a particle behind clitics is no name either. */
const isNoName = (text: string): boolean =>
  isPlainWord(text) || strippedForms(text).some(({ text: bare }) => bare.length < 4 && isCommonWord(bare))

/** People right behind job words: رئيس البلدية مظفر بن سعد الراوي. The model's counts say what may be a name. */
export function findBehindRole(view: NormalView, { words }: Line, { words: known }: NamesModel): NameDraft[] {
  const drafts: NameDraft[] = []
  const marked = { words, names: [] }
  for (let at = 1; at < words.length; at++) {
    const { text } = words[at] as Word
    const entry = lookUp(known, text)
    const above = countOf(entry) - nameOf(entry)
    if (nameOf(entry) < LEAST_AS_NAME || above > MOST_BEFORE_NAME || isNoName(text)) continue
    if (nationalityOf(text) !== undefined || matchOffice(words, at)) continue
    const role = roleBefore(view, marked, at)
    if (!role || (role.office === 'spokesperson' && isLink(text))) continue // الناطق الرسمي باسم المحكمة
    let last = at
    while (last + 1 < words.length && last - at + 1 < MOST_WORDS && isPart(words[last + 1] as Word, known)) last++
    if (last === at) continue
    if (above > MOST_ABOVE && !words.slice(at + 1, last + 1).every((word) => mayName(word.text, known))) continue
    drafts.push({ kind: 'person', span: spanOf(view, words, at, last), rule: 'person/behind-role', score: null })
    at = last
  }
  return drafts
}

function isPart(word: Word, known: NamesModel['words']): boolean {
  const { text } = word
  if (!isJoined(word) || isNoName(text) || endsName(text)) return false
  if (PARTICLES.has(text)) return true
  const entry = lookUp(known, text)
  if (/^ال\p{L}{3,}/u.test(text)) return nameOf(entry) > 0 || countOf(entry) <= 9
  return nameOf(entry) > 1 && countOf(entry) - nameOf(entry) <= MOST_ABOVE
}
