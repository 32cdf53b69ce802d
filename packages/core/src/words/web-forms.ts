import type { PlainTokenKind } from './token.js'

/** Forms that begin with a Latin letter, a digit or a sign. All lengths are bounded, so that no text makes them slow. */
const FORMS: readonly (readonly [kind: PlainTokenKind, form: RegExp])[] = [
  ['url', /(?:https?|ftp):\/\/[^\s\u00ab\u00bb\u201c\u201d"<>\u060c\u061b]{1,2000}/iuy], // guillemets, quotation marks, Arabic comma and semicolon
  ['email', /[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/iuy],
  ['url', /www\.[a-z0-9-][^\s\u00ab\u00bb\u201c\u201d"<>\u060c\u061b]{1,2000}/iuy],
  [
    'url',
    /(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|info|gov|edu|int|news|tv|[a-z]{2})(?:\/[a-z0-9\-._~%!$&'()*+,;=:@/?#]{0,2000})?(?![a-z0-9])/iuy,
  ],
]
const HANDLE = /@[a-z0-9_]{1,50}/iuy
const HASHTAG = /#[\p{L}\p{M}\p{N}_\u0640]{1,100}/uy // tatweel

/** Signs at the end of an address that belong to the sentence. */
const TRAILING = /[.,;:!?'’)\]}\u061f\u200e\u200f]+$/u // question mark, LRM, RLM

export interface WebForm {
  readonly kind: PlainTokenKind
  readonly end: number
}

/** The address, handle or hashtag that begins at `at`, or null. */
export function readWebForm(text: string, at: number): WebForm | null {
  const code = text.charCodeAt(at)
  if (code === 0x40) return match('handle', HANDLE, text, at)
  if (code === 0x23) return match('hashtag', HASHTAG, text, at)
  for (const [kind, form] of FORMS) {
    const found = match(kind, form, text, at)
    if (found) return found
  }
  return null
}

function match(kind: PlainTokenKind, form: RegExp, text: string, at: number): WebForm | null {
  form.lastIndex = at
  const [found] = form.exec(text) ?? []
  if (found === undefined) return null
  const length = kind === 'url' ? found.replace(TRAILING, '').length : found.length
  return { kind, end: at + length }
}
