import { type NormalView, normalize } from '../../text/index.js'
import type { Line } from '../names/line.js'
import type { NameDraft } from '../names/name-draft.js'
import { settle } from '../names/settle.js'
import { findAgain } from './find-again.js'
import { findListed } from './find-listed.js'
import { isShortOf, namePartsOf } from './name-parts.js'

/** A draft with the fullest form of its name. */
export interface LinkedName extends NameDraft {
  readonly name: string
}

/** Forms that share a part and are compared with one another; more are left apart, so that time stays linear. */
const MOST_COMPARED = 40

/** Gives each name its fullest form in the text, and finds short forms of the people named elsewhere in it. */
export function linkNames(view: NormalView, lines: readonly Line[], drafts: readonly NameDraft[]): LinkedName[] {
  const all = findAgain(view, lines, settle([drafts, findListed(view, lines, drafts)]))
  const fullOf = fullestForms(all.filter(({ kind }) => kind === 'person').map((draft) => formOf(view, draft)))
  return all.map((draft) => {
    const form = formOf(view, draft)
    return { ...draft, name: draft.kind === 'person' ? (fullOf.get(form) ?? form) : form }
  })
}

/** As it is spelled alone: behind ل the article has lost its alef. */
function formOf({ source }: NormalView, { span }: NameDraft): string {
  const form = source.slice(span.start, span.end)
  return form.startsWith('ل') && source.charAt(span.start - 1) === 'ل' ? `ا${form}` : form
}

/** First and last letter: what two spellings of a part mostly share. */
const keyOf = (part: string): string => part.charAt(0) + part.charAt(part.length - 1)

interface Entry {
  readonly form: string
  readonly count: number
  readonly order: number
  readonly parts: readonly string[]
  /** With their articles. */
  readonly words: readonly string[]
}

/** The fuller form first: more parts, then more frequent, then longer, then earlier. */
function compare(a: Entry, b: Entry): number {
  return b.parts.length - a.parts.length || b.count - a.count || b.form.length - a.form.length || a.order - b.order
}

/** 1 if a name has the words of another as they are, with their articles: الأحمد is rather خالد الأحمد than سامر أحمد. */
function inFull({ words }: Entry, other: Entry): number {
  return words.every((word) => other.words.includes(word)) ? 1 : 0
}

/** The fullest form for every form that has one: of several the one that has its words, then the most frequent, then the first. */
function fullestForms(forms: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  const entries = [...counts].map(([form, count], order): Entry => {
    const folded = normalize(form)
    return { form, count, order, parts: namePartsOf(folded), words: folded.split(' ') }
  })
  const byPart = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of new Set(entry.parts.map(keyOf))) {
      const list = byPart.get(key) ?? []
      byPart.set(key, list)
      if (list.length < MOST_COMPARED) list.push(entry)
    }
  }
  const full = new Map<string, string>()
  for (const entry of entries) {
    const near = entry.parts.flatMap((part) => byPart.get(keyOf(part)) ?? [])
    const fuller = near.filter(
      (other) => other !== entry && compare(other, entry) < 0 && isShortOf(entry.parts, other.parts),
    )
    const best = fuller.sort((a, b) => inFull(entry, b) - inFull(entry, a) || compare(a, b))[0]
    if (best) full.set(entry.form, best.form)
  }
  return full
}
