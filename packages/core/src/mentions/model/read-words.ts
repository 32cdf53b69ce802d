import { normalize, type Span } from '../../text/index.js'
import type { Token } from '../../words/index.js'

/** What the tagger reads of a sentence: its words and signs. Quotation marks are left out and told by the words beside them. */
export interface NameWord {
  /** The word at level `folded`, but with its last ى: على is no علي. Digits as zeros. */
  readonly form: string
  readonly span: Span
  /** Whether it is of Arabic or other letters, so that a name may begin with it. */
  readonly isWord: boolean
  /** 1 when a quotation mark stands before it, 2 behind it, 3 both. */
  readonly quoted: number
  /** Ends in the tanwin of the accusative, as the second word of a name hardly does: إيجازاً. */
  readonly tanwin: boolean
}

const FATHATAN = '\u064b'
const QUOTES = /^["']+$/
/** No word is longer; what goes beyond is not looked at. */
const LONGEST = 32

export function readNameWords(source: string, tokens: readonly Token[]): NameWord[] {
  const words: { form: string; span: Span; isWord: boolean; quoted: number; tanwin: boolean }[] = []
  let open = false
  for (const { kind, span } of tokens) {
    const text = source.slice(span.start, Math.min(span.end, span.start + LONGEST))
    const form = formOf(kind, text)
    if (QUOTES.test(form)) {
      const last = words.at(-1)
      if (last) last.quoted |= 2
      open = true
      continue
    }
    words.push({
      form,
      span,
      isWord: kind === 'word' || kind === 'latin' || kind === 'foreign',
      quoted: open ? 1 : 0,
      tanwin: text.includes(FATHATAN),
    })
    open = false
  }
  return words
}

function formOf(kind: Token['kind'], text: string): string {
  if (kind === 'number') return '0'.repeat(Math.min(text.length, 5))
  if (kind === 'url' || kind === 'email' || kind === 'handle') return '@'
  const form = normalize(kind === 'punctuation' ? text.slice(0, 1) : text)
  return text.endsWith('ى') && form.endsWith('ي') ? `${form.slice(0, -1)}ى` : form
}
