import { type NormalView, type Span, textOf, type Word } from '../../text/index.js'
import { countOf, lookUp, nameOf } from '../model/known-words.js'
import type { NamesModel } from '../model/model.js'
import { roleBefore } from '../roles/read-role.js'
import { matchOffice } from '../roles/role-words.js'
import { isGivenName } from './given-name.js'
import { type Line, spanOf } from './line.js'
import { isAdjective, mayName } from './may-name.js'
import type { NameDraft } from './name-draft.js'
import { nationalityOf } from './nationality.js'
import { isJoined, strippedForms } from './phrase-index.js'
import { isPlainWord } from './plain-word.js'

/** Below these the model is wrong more often than right. Chosen on the development texts. */
const LEAST_SCORE = { person: 0.6, place: 0.5, organization: 0.6 } as const

/** Words that the model takes for the beginning of a name now and then. */
const LOOSE = new Set([
  'دكتور',
  'دكتوره',
  'بروفيسور',
  'ركن',
  'او',
  'ثم',
  'بل',
  'ان',
  'في',
  'من',
  'عن',
  'مع',
  'كما',
  'قال',
  'قالت',
])
const FATHATAN = '\u064b'

/** لي is mostly "to me". */
const LEAST_LETTERS = 3
/** What a single word needs that no longer name of the text has. */
const LEAST_ALONE = 0.85

/**
 * What grammar and the rest of the text say against a reading of the model: names of little score and bare nationalities
 * go, a given name right before a person is part of the name, and two people run together (مرسيه لسلمان) are parted.
 */
export function mendPeople(
  view: NormalView,
  lines: readonly Line[],
  drafts: readonly NameDraft[],
  model: NamesModel,
): NameDraft[] {
  const known = model.words
  const long = new Set(drafts.filter(({ kind }) => kind === 'person').flatMap(({ span }) => longParts(view, span)))
  const sure = drafts.filter((draft) => {
    const alone = isAlone(view, draft, long)
    return (
      (draft.score ?? 1) >= (alone ? LEAST_ALONE : LEAST_SCORE[draft.kind]) &&
      !(alone && isAdjective(view, draft, model)) &&
      !isNationality(view, draft) &&
      !isPious(view, draft) &&
      (draft.kind !== 'person' || draft.span.end - draft.span.start >= LEAST_LETTERS)
    )
  })
  const families = new Set(sure.filter(({ kind }) => kind === 'person').map(({ span }) => lastWord(view, span)))
  let at = 0
  return lines.flatMap(({ words }) => {
    const mended: NameDraft[] = []
    const lineEnd = words.at(-1)?.span.end ?? 0
    let word = 0
    for (; at < sure.length && (sure[at] as NameDraft).span.start < lineEnd; at++) {
      const draft = sure[at] as NameDraft
      let { end } = draft.span
      while (word < words.length && (words[word] as Word).span.end <= draft.span.start) word++
      while (word < words.length && isLoose(words[word] as Word, draft)) word++
      let last = word
      while (last + 1 < words.length && (words[last + 1] as Word).span.start < draft.span.end) last++
      const person = draft.kind === 'person' && draft.rule === 'person/model'
      if (person && isOfficePhrase(words, word, last)) continue
      const beyond = person ? lastBehindParticle(words, last, known) : last
      if (beyond > last) {
        const next = sure[at + 1]
        last = beyond
        end = (words[last] as Word).span.end
        // What the model took for a name of its own there is the rest of this one.
        if (next?.kind === 'person' && next.span.start < end) {
          end = Math.max(end, next.span.end)
          while (last + 1 < words.length && (words[last + 1] as Word).span.start < end) last++
          at++
        }
      }
      const free = mended.at(-1)?.span.end ?? 0
      const start = words[word]?.span.start ?? draft.span.start
      const bare = start > draft.span.start || end > draft.span.end ? { ...draft, span: { start, end } } : draft
      mended.push(
        ...(person ? part(view, words, extend(view, words, word, bare, free, known), word, last, families) : [draft]),
      )
    }
    return mended
  })
}

/** ولي العهد is an office, though ولي might be a name behind و. */
function isOfficePhrase(words: readonly Word[], from: number, to: number): boolean {
  return from < to && (matchOffice(words, from)?.length ?? 0) > to - from
}

/** With these a name is not at its end. */
const OPEN = new Set(['بن', 'ابن', 'بنت', 'ابو'])

/** خالد بن, صالح أبو: goes on with the word behind it, and with a family name behind that. */
function lastBehindParticle(words: readonly Word[], last: number, known: NamesModel['words']): number {
  const next = words[last + 1]
  if (!next || !OPEN.has(words[last]?.text ?? '') || !isJoined(next) || isPlainWord(next.text)) return last
  const family = words[last + 2]
  const goesOn = family && isJoined(family) && family.text.startsWith('ال') && mayName(family.text, known)
  return goesOn && !matchOffice(words, last + 2) ? last + 2 : last + 1
}

/** The words of a name of several. */
function longParts(view: NormalView, span: Span): string[] {
  const parts = textOf(view, span).split(/[^\p{L}\p{N}]+/u)
  return parts.length > 1 ? parts : []
}

/** One word that is in no longer name of the text: طالب is mostly the verb. */
function isAlone(view: NormalView, { kind, span }: NameDraft, long: ReadonlySet<string>): boolean {
  const text = textOf(view, span)
  return kind === 'person' && !text.includes(' ') && !long.has(text)
}

const WISHES = 'رحم|حفظ|رعا|وفق|ايد|ادام|اطال'
/** رحمه الله, صلى الله عليه: wishes and formulas of faith, not the names that hold الله (عبد الله, نصر الله). */
const PIOUS = new RegExp(`^(?:ي?(?:${WISHES})|صلي|رضي|شا|باذن|بحمد|الحمد|رسول|بيت|كتاب|سبيل|دين)\\p{L}{0,2} الله`, 'u')
/** A wish for somebody, without God: رحمه. */
const WISH = new RegExp(`^(?:${WISHES})(?:ه|ها|هم|هما)$`, 'u')

export const isPious = (view: NormalView, { kind, span }: NameDraft): boolean =>
  kind === 'person' && PIOUS.test(textOf(view, span))

/** السويسري is no person, مركز طبي فرنسي no certain body. */
function isNationality(view: NormalView, { kind, span }: NameDraft): boolean {
  const words = textOf(view, span).split(/[^\p{L}\p{N}]+/u)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (kind === 'organization') return !last.startsWith('ال') && nationalityOf(last) !== undefined
  const definite = words.length === 1 || first.startsWith('ال')
  return kind === 'person' && definite && nationalityOf(first) !== undefined && !isGivenName(first)
}

function lastWord(view: NormalView, span: Span): string {
  return textOf(view, span)
    .split(/[^\p{L}\p{N}]+/u)
    .at(-1) as string
}

/** Classes of `KnownWords` (binary logarithms) of a word that is a given name before it is anything else. */
const LEAST_GIVEN = 3
const MOST_ABOVE = 2
/** The same where a role has ended before it: not فوز ماكرون. */
const MOST_BEHIND_ROLE = 4

const isGiven = (entry: number): boolean => nameOf(entry) >= LEAST_GIVEN && countOf(entry) - nameOf(entry) <= MOST_ABOVE

/** What right before the name is of it, unless it is taken: a given name, a word before بن or behind a nationality. */
function extend(
  view: NormalView,
  words: readonly Word[],
  at: number,
  draft: NameDraft,
  free: number,
  known: NamesModel['words'],
): NameDraft {
  const before = words[at - 1]
  const first = words[at]
  if (!before || !first || !isJoined(first) || first.span.start !== draft.span.start) return draft
  if (LOOSE.has(before.text)) return draft
  const preposition = before.endsInMaqsura && isPlainWord(before.text) // على, not سلمى
  if (preposition || before.span.start < free) return draft
  const name = strippedForms(before.text).find(({ text }) => isGivenName(text))
  const sonOf = first.text === 'بن' && mayName(before.text, known) // طايع بن سالم, not حكم بن علي
  const single = /^ال\p{L}+$/u.test(textOf(view, draft.span)) && isGiven(lookUp(known, before.text)) // سلمى الحداد
  const ofGod = first.text === 'الله' && !isPlainWord(before.text) // ذبيح الله مجاهد
  if (!name && !sonOf && !ofGod && !single && !isBehindDefinite(view, words, at - 1, known)) return draft
  const { start } = spanOf(view, words, at - 1, at - 1, name?.cut ?? 0)
  return { ...draft, span: { start, end: draft.span.end }, rule: 'person/model+given-name' }
}

/**
 * الرئيس الأميركي باراك أوباما, وزيرة السياحة سلمى اللومي: a word without article between what is definite and a name is
 * of the name.
 */
function isBehindDefinite(view: NormalView, words: readonly Word[], at: number, known: NamesModel['words']): boolean {
  const before = words[at - 1]
  const word = words[at] as Word
  const article = word.text.startsWith('ال') && view.source.charAt(word.span.start) === 'ا' // not ألفة
  if (!before || !isJoined(word) || article || isPlainWord(word.text)) return false
  if (!mayName(word.text, known) || matchOffice(words, at)) return false
  const entry = lookUp(known, word.text)
  if (before.text.startsWith('ال') && nationalityOf(before.text) !== undefined) {
    return nameOf(entry) > 0 || strippedForms(word.text).length === 1
  }
  const definite = strippedForms(before.text).some(({ text }) => text.startsWith('ال'))
  const isName = nameOf(entry) > 0 && countOf(entry) - nameOf(entry) <= MOST_BEHIND_ROLE
  return definite && isName && roleBefore(view, { words, names: [] }, at) !== null
}

/** Cuts before a word that is another person's family name behind a clitic. */
function part(
  view: NormalView,
  words: readonly Word[],
  draft: NameDraft,
  from: number,
  to: number,
  families: ReadonlySet<string>,
): NameDraft[] {
  for (let i = from + 1; i <= to; i++) {
    const { span } = words[i] as Word
    const office = (matchOffice(words, i)?.length ?? 0) > 1
    if (office || view.source.slice(span.start, span.end).includes(FATHATAN) || WISH.test((words[i] as Word).text)) {
      // No part of a name is an accusative (وقدم الحداد عرضاً), a wish (فيصل رحمه الله) or an office (نايف ولي العهد).
      return [{ ...draft, span: { start: draft.span.start, end: (words[i - 1] as Word).span.end } }]
    }
    const other = strippedForms((words[i] as Word).text).find(({ text, cut }) => cut > 0 && families.has(text))
    if (!other) continue
    const first = { ...draft, span: { start: draft.span.start, end: (words[i - 1] as Word).span.end } }
    const second = { ...draft, span: spanOf(view, words, i, to, other.cut) }
    return [first, second].map((name) => ({ ...name, rule: 'person/model-parted' }))
  }
  return [draft]
}

/** A function word that the model took for the beginning of a name, with more behind it: أو عبد الله. */
function isLoose({ text, span }: Word, draft: NameDraft): boolean {
  return draft.rule === 'person/model' && LOOSE.has(text) && span.end < draft.span.end
}
