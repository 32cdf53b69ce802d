import type { CorpusQuote } from '@corpus/core'
import { PAGE_SIZE } from '../pages'

/** A quote as far as it is filtered by. */
export interface QuoteRow {
  readonly id: string
  /** The page of the quotes by speaker that it stands on, from 1. */
  readonly page: number
  /** Index of the speaker; null for one who is no person, place or body of the corpus. */
  readonly speaker: number | null
  readonly kind: CorpusQuote['kind']
  /** `YYYY-MM-DD` */
  readonly date: string | null
}

/** What the filter of the page of all quotes fetches. */
export interface QuoteRows {
  readonly speakers: readonly { readonly key: string; readonly name: string; readonly latin: string }[]
  /** In the order of the quotes by speaker. */
  readonly rows: readonly QuoteRow[]
}

type Listed = Pick<CorpusQuote, 'date' | 'id' | 'kind'> & {
  readonly speaker: Pick<NonNullable<CorpusQuote['speaker']>, 'entity' | 'key'> | null
}

/** @param quotes in the order of the quotes by speaker */
export function toRows(quotes: readonly Listed[]): QuoteRows {
  const speakers: { key: string; name: string; latin: string }[] = []
  const indexOf = new Map<string, number>()
  const rows = quotes.map(({ id, speaker, kind, date }, place): QuoteRow => {
    if (speaker?.entity && !indexOf.has(speaker.key)) {
      indexOf.set(speaker.key, speakers.length)
      speakers.push({ key: speaker.key, name: speaker.entity.name, latin: speaker.entity.latin.name })
    }
    const page = Math.floor(place / PAGE_SIZE) + 1
    return { id, page, speaker: (speaker && indexOf.get(speaker.key)) ?? null, kind, date }
  })
  return { speakers, rows }
}

/** What is asked for; the empty string for what is left open. */
export interface QuoteWish {
  /** Key of the speaker. */
  readonly speaker: string
  readonly kind: string
  /** First and last day; with either, quotes without a day are left out. */
  readonly from: string
  readonly to: string
}

/** The quotes that fit all that is asked for. */
export function filterRows({ speakers, rows }: QuoteRows, { speaker, kind, from, to }: QuoteWish): QuoteRow[] {
  return rows.filter(
    (row) =>
      (speaker === '' || (row.speaker !== null && speakers[row.speaker]?.key === speaker)) &&
      (kind === '' || row.kind === kind) &&
      (from === '' || (row.date !== null && row.date >= from)) &&
      (to === '' || (row.date !== null && row.date <= to)),
  )
}
