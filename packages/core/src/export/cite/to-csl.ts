import { type Citation, dateParts, oneLine } from './citation.js'
import { textFragment } from './text-fragment.js'

/** An item of CSL-JSON, schema 1.0. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly language: string
  readonly URL: string
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly archive: string
  readonly archive_location: string
  readonly note?: string
}

const inNewspaper: ReadonlySet<Citation['kind']> = new Set(['article', 'quote', 'sentence'])

/** The item for reference managers. Names stay as they are printed: Arabic ones have no given and family part. */
export function toCsl(citation: Citation): CslItem {
  const { kind, key, title, author, outlet, published, url, words, corpus, address, accessed } = citation
  return {
    id: key,
    type: inNewspaper.has(kind) ? 'article-newspaper' : 'webpage',
    language: 'ar',
    URL: url === null ? address : words === null ? url : textFragment(url, words),
    ...(title === null ? {} : { title: oneLine(title) }),
    ...(author === null ? {} : { author: [{ literal: oneLine(author) }] }),
    ...(outlet === null ? {} : { 'container-title': oneLine(outlet.ar) }),
    ...(published === null ? {} : { issued: { 'date-parts': [dateParts(published)] } }),
    ...(accessed === null ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
    archive: oneLine(corpus.en),
    archive_location: address,
    ...noteOf(citation),
  }
}

/** What was said and by whom: no format has a field for it. */
function noteOf({ words, speaker }: Citation): { readonly note?: string } {
  if (words === null) return {}
  const quoted = `«${oneLine(words)}»`
  return { note: speaker === null ? quoted : `${oneLine(speaker)}: ${quoted}` }
}
