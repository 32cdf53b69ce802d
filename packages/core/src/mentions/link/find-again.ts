import { type NormalView, textOf, type Word } from '../../text/index.js'
import { type Line, spanOf } from '../names/line.js'
import type { NameDraft } from '../names/name-draft.js'
import { isJoined, strippedForms } from '../names/phrase-index.js'
import { isPlainWord } from '../names/plain-word.js'
import { settle } from '../names/settle.js'

const LEAST_LETTERS = 4
/** A single word that the model is this sure of is looked for again. */
const SURE = 0.8
const FAMILY = 'person/family-name'
/** Ends names (نصر الله), and alone is none. */
const GOD = 'الله'

/** Adds the family names of people who are named in full elsewhere in the text. */
export function findAgain(view: NormalView, lines: readonly Line[], drafts: readonly NameDraft[]): NameDraft[] {
  const families = new Set<string>()
  for (const { kind, span, rule, score: draftScore } of drafts) {
    if (kind !== 'person' || rule === 'person/behind-role') continue
    const words = textOf(view, span).split(/[^\p{L}\p{N}]+/u)
    const family = words.at(-1) ?? ''
    const sure = words.length > 1 || (draftScore ?? 0) >= SURE
    if (sure && family.length >= LEAST_LETTERS && family !== GOD && !isPlainWord(family)) families.add(family)
  }
  if (families.size === 0) return [...drafts]
  const again = lines.flatMap(({ words }) => words.flatMap((_, at) => readFamily(view, words, at, families) ?? []))
  return joinNeighbours(view, settle([drafts, again]))
}

/** [خليفة] [مراد]: two parts of one name that were found apart. */
function joinNeighbours(view: NormalView, drafts: readonly NameDraft[]): NameDraft[] {
  const joined: NameDraft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const apart = last ? view.source.slice(last.span.end, draft.span.start) : ''
    const single = !textOf(view, draft.span).includes(' ') && draft.rule === FAMILY
    if (last?.kind === 'person' && single && apart === ' ') {
      joined[joined.length - 1] = {
        ...last,
        span: { start: last.span.start, end: draft.span.end },
        rule: 'person/joined',
      }
    } else joined.push(draft)
  }
  return joined
}

function readFamily(
  view: NormalView,
  words: readonly Word[],
  at: number,
  families: ReadonlySet<string>,
): NameDraft | null {
  const form = strippedForms((words[at] as Word).text).find(({ text }) => families.has(text))
  if (!form) return null
  const next = words[at + 1]
  const last = next && isJoined(next) && families.has(next.text) ? at + 1 : at
  return { kind: 'person', span: spanOf(view, words, at, last, form.cut), rule: FAMILY, score: null }
}
