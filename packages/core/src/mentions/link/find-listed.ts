import type { NormalView, Word } from '../../text/index.js'
import { type Line, spanOf } from '../names/line.js'
import type { NameDraft } from '../names/name-draft.js'
import { isJoined } from '../names/phrase-index.js'
import { endsName, isPlainWord } from '../names/plain-word.js'

const MOST_WORDS = 3

/** What stands between two people of a list is a person: سعيد الحلبي وشاهين الصياد وسمير القاضي. */
export function findListed(view: NormalView, lines: readonly Line[], drafts: readonly NameDraft[]): NameDraft[] {
  const listed: NameDraft[] = []
  let at = 0
  for (const { words } of lines) {
    const end = words.at(-1)?.span.end ?? 0
    let word = 0
    for (; at < drafts.length && (drafts[at] as NameDraft).span.start < end; at++) {
      const before = drafts[at] as NameDraft
      const after = drafts[at + 1]
      if (before.kind !== 'person' || after?.kind !== 'person' || after.span.start > end) continue
      while (word < words.length && (words[word] as Word).span.start < before.span.end) word++
      let last = word - 1
      while (last + 1 < words.length && (words[last + 1] as Word).span.end <= after.span.start) last++
      if (!isListed(words, word, last, after)) continue
      listed.push({ kind: 'person', span: spanOf(view, words, word, last, 1), rule: 'person/listed', score: null })
    }
  }
  return listed
}

function isListed(words: readonly Word[], from: number, to: number, after: NameDraft): boolean {
  if (to < from || to - from >= MOST_WORDS) return false
  const next = words[to + 1]
  if (!next?.text.startsWith('و') || next.span.start >= after.span.start) return false
  const { text } = words[from] as Word
  if (!/^و\p{L}{3,}/u.test(text) || isPlainWord(text.slice(1)) || /^وال/.test(text)) return false
  return [...words.slice(from, to + 1), next].every(
    (word, index) => isJoined(word) && (index === 0 || (!isPlainWord(word.text) && !endsName(word.text))),
  )
}
