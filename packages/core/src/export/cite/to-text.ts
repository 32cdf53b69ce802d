import { type Citation, oneLine } from './citation.js'
import { textFragment } from './text-fragment.js'

/** Isolates: what stands between them does not turn its surroundings round (Unicode Bidirectional Algorithm). */
const RIGHT_TO_LEFT = '\u2067' // RLI
const LEFT_TO_RIGHT = '\u2066' // LRI
const UNKNOWN = '\u2068' // FSI
const END = '\u2069' // PDI

/** Wraps Arabic text, so that it keeps its order when it is pasted into text from left to right. */
export function isolate(text: string): string {
  return `${RIGHT_TO_LEFT}${text}${END}`
}

/**
 * One line for people, in Arabic or in English; each part that may run the other way is isolated.
 *
 * «الاتفاق قريب»، عباس عراقجي، في: عنوان الخبر، الشرق الأوسط، 2024-11-20، https://…
 */
export function toText(citation: Citation, language: 'ar' | 'en'): string {
  const { title, author, outlet, published, url, words, speaker, corpus, address, accessed } = citation
  const part = (text: string): string => `${UNKNOWN}${oneLine(text)}${END}`
  const link = (text: string): string => `${LEFT_TO_RIGHT}${text}${END}`
  const labels = LABELS[language]
  const parts = [
    words === null ? null : isolate(`«${oneLine(words)}»`),
    speaker === null ? null : part(speaker),
    author === null ? null : part(author),
    title === null ? null : words === null ? part(title) : `${labels.in} ${part(title)}`,
    outlet === null ? null : part(outlet[language]),
    published === null ? null : link(published.slice(0, 10)),
    url === null ? null : link(words === null ? url : textFragment(url, words)),
    part(corpus[language]),
    link(address),
    accessed === null ? null : `${labels.accessed} ${link(accessed)}`,
  ]
  return parts.filter((text) => text !== null).join(labels.comma)
}

const LABELS = {
  ar: { in: 'في:', accessed: 'اطلع عليه في', comma: '، ' },
  en: { in: 'in:', accessed: 'accessed', comma: ', ' },
} as const
