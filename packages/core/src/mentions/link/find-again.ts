import { type NormalView, textOf, type Word } from '../../text/index.js'
import { type Line, spanOf } from '../names/line.js'
import type { NameDraft } from '../names/name-draft.js'
import { isJoined, strippedForms } from '../names/phrase-index.js'
import { isPlainWord } from '../names/plain-word.js'
import { settle } from '../names/settle.js'

const LEAST_LETTERS = 4

/** Adds the family names of people who are named in full elsewhere in the text. */
export function findAgain(view: NormalView, lines: readonly Line[], drafts: readonly NameDraft[]): NameDraft[] {
  const families = new Set<string>()
  for (const { kind, span } of drafts) {
    if (kind !== 'person') continue
    const words = textOf(view, span).split(/[^\p{L}\p{N}]+/u)
    const family = words.at(-1) ?? ''
    if (words.length > 1 && family.length >= LEAST_LETTERS && !isPlainWord(family)) families.add(family)
  }
  if (families.size === 0) return [...drafts]
  const again = lines.flatMap(({ words }) => words.flatMap((_, at) => readFamily(view, words, at, families) ?? []))
  return settle([drafts, again])
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
  return { kind: 'person', span: spanOf(view, words, at, last, form.cut), rule: 'person/family-name', score: null }
}
