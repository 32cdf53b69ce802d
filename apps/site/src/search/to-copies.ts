import { citationFormats, isolate } from '@corpus/core/export'
import type { Copied } from './protocol'
import type { StoredText } from './stored'

/** The words of a sentence, its citation with today's date, and its address. */
export function toCopies(
  { id: article, source, sentences, facts }: StoredText,
  sentence: string | null,
  lang: 'ar' | 'en',
): Readonly<Record<Copied, string>> {
  const span = sentences.find(({ id }) => id === sentence)?.span ?? null
  const words = span && source.slice(span.start, span.end)
  const page = `${self.location.origin}/articles/${article}/`
  const link = sentence === null ? page : `${page}#${sentence}`
  const citation = citationFormats.text.write(
    {
      ...facts,
      kind: words === null ? 'article' : 'sentence',
      key: sentence === null ? article : `${article}.${sentence}`,
      address: link,
      words,
      speaker: null,
      accessed: new Date().toISOString().slice(0, 10),
    },
    lang,
  )
  return { words: isolate(words ?? facts.title ?? ''), citation, link }
}
