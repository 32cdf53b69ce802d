import { normalize } from '../../text/index.js'
import type { CorpusQuote } from './corpus-quote.js'

/** What quotes are asked for by; all that is given must hold. */
export interface QuoteQuery {
  /** Whole words of the speaker's name, or of what stands for it, in their order: الصباغ for بسام الصباغ. */
  readonly speaker?: string | undefined
  readonly kind?: CorpusQuote['kind'] | undefined
  readonly class?: NonNullable<CorpusQuote['cue']>['class'] | undefined
  readonly article?: string | undefined
  /** First and last day, `YYYY-MM-DD`; a quote without a day is on none. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Part of the words, as the normal view has them. */
  readonly text?: string | undefined
}

/** Finds quotes, in the order of the list. */
export type QuoteSearch = (query: QuoteQuery) => readonly CorpusQuote[]

/**
 * Folds the words of quotes once, for many queries.
 *
 * @example
 * newQuoteSearch(listQuotes(corpus))({ speaker: 'الصباغ', kind: 'direct' })
 */
export function newQuoteSearch(quotes: readonly CorpusQuote[]): QuoteSearch {
  const folded = quotes.map((quote) => ({
    quote,
    text: fold(quote.text),
    speakers: namesOf(quote).map(toWords),
  }))
  return ({ speaker, kind, class: cueClass, article, from, to, text }) => {
    const words = speaker === undefined ? null : toWords(speaker)
    const part = text === undefined ? null : fold(text)
    // A query of marks alone is nothing that a text could have.
    if (words === NOTHING || part === '') return []
    return folded.flatMap(({ quote, ...own }) => {
      const fits =
        (words === null || own.speakers.some((name) => name.includes(words))) &&
        (part === null || own.text.includes(part)) &&
        (kind === undefined || quote.kind === kind) &&
        (cueClass === undefined || quote.cue?.class === cueClass) &&
        (article === undefined || quote.article === article) &&
        (from === undefined || (quote.date ?? '') >= from) &&
        (to === undefined || (quote.date ?? '~') <= to)
      return fits ? [quote] : []
    })
  }
}

/** What the article calls the speaker, and what the corpus does. */
function namesOf({ speaker }: CorpusQuote): string[] {
  return speaker ? [speaker.name ?? speaker.text, ...(speaker.entity ? [speaker.entity.name] : [])] : []
}

/** `toWords` of what has no word. */
const NOTHING = '  '

/** The words with a space round each, so that a part of them is whole words. */
function toWords(name: string): string {
  return ` ${(normalize(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

function fold(text: string): string {
  return normalize(text).replace(/\s+/g, ' ').trim()
}
