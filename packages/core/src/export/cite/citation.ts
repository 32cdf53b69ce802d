/** What is cited: an article, a sentence or a quote in one, or a page of the corpus on a name or a meeting. */
export interface Citation {
  readonly kind: 'article' | 'meeting' | 'organization' | 'person' | 'place' | 'quote' | 'sentence'
  /** Letters, digits, `.`, `_`, `-`: the id of the article, with that of the sentence or quote. */
  readonly key: string
  /** The address in the corpus, with its host. */
  readonly address: string
  /** The headline, or what the page is of. */
  readonly title: string | null
  readonly author: string | null
  readonly outlet: { readonly ar: string; readonly en: string } | null
  /** ISO 8601, as far as it is known. */
  readonly published: string | null
  /** The publisher's page. */
  readonly url: string | null
  /** The words of the sentence or quote, as printed. */
  readonly words: string | null
  /** As printed; null where none is known. */
  readonly speaker: string | null
  /** The name of the corpus. */
  readonly corpus: { readonly ar: string; readonly en: string }
  /** The day on which the reader looked, `YYYY-MM-DD`. */
  readonly accessed: string | null
}

/** Year, month and day, as far as an ISO date or time states them. */
export function dateParts(iso: string): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  return [year, month, day].filter((part) => part !== undefined).map(Number)
}

/** One line, one space between words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
