import { isArabicLetter, isBlank } from '../text/index.js'
import type { Range, Token } from './reading.js'
import { verbForms } from './verb-forms.js'

const OPENING = new Set(['«', '“', '„', '‹'])
const CLOSING = new Set(['»', '”', '›'])
/** For a mark that closes though none is open; -1 stands for one that opens and is never closed. */
export const NEVER_OPENED = -2
/** Prefixes that are written apart before a mark: لـ«الشرق الأوسط», و"سبق". */
const PREFIXES = new Set(['ال', 'ب', 'بال', 'ف', 'ك', 'ل', 'لل', 'و', 'وال', 'ول', 'وب'])

/**
 * Finds the partner of each quotation mark, within its block. Marks may be missing, stand the wrong way round, or be one
 * sign for both ends, so the blanks round a mark say more than its sign: "قال» opens, قال« closes.
 */
export function pairMarks(
  source: string,
  tokens: readonly Token[],
  sentences: readonly (Range & { block: object })[],
): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1)
  let waiting: number[] = []
  let block: object | undefined
  for (const sentence of sentences) {
    if (sentence.block !== block) waiting = []
    block = sentence.block
    for (let at = sentence.first; at < sentence.end; at++) {
      if (tokens[at]?.kind !== 'mark') continue
      const announced = isAnnounced(tokens, at)
      const opens =
        leanOf(source, tokens, at) ??
        (isAnnounced(tokens, at, 1) ||
          (signOf(source, tokens, at, waiting.at(-1)) ?? (announced || waiting.length === 0)))
      if (opens) {
        // Speech that a verb announces does not stand inside other speech: what was open was never closed.
        if (announced) waiting = []
        waiting.push(at)
      } else {
        const open = waiting.pop()
        partners[at] = open ?? NEVER_OPENED
        if (open !== undefined) partners[open] = at
      }
    }
  }
  return partners
}

/** Words between a verb of speech and the mark that it announces, itself included. */
const MOST_ANNOUNCING = 4

/** Whether a verb of speech stands before the mark, with a name at most between them: وأضاف "..., قال سالم: "... */
function isAnnounced(tokens: readonly Token[], at: number, most = MOST_ANNOUNCING): boolean {
  for (let back = at - 1; back >= Math.max(0, at - most); back--) {
    const token = tokens[back]
    if (token === undefined || (token.kind !== 'word' && token.text !== ':')) return false
    const form =
      verbForms.get(token.text) ?? (/^[وف]/.test(token.text) ? verbForms.get(token.text.slice(1)) : undefined)
    if (form && form.verb.doubtful === undefined && form.form !== 'noun') return true
  }
  return false
}

/** Whether the mark opens, by the blanks round it; null when they do not tell. */
function leanOf(source: string, tokens: readonly Token[], at: number): boolean | null {
  const { start, end } = tokens[at] as Token
  const previous = tokens[at - 1]
  const prefixed = previous !== undefined && PREFIXES.has(previous.text) && !isBlank(source.charCodeAt(start - 1))
  const before = start === 0 || isBlank(source.charCodeAt(start - 1)) || /[(:،,.-]/.test(source.charAt(start - 1))
  const after = end >= source.length || isBlank(source.charCodeAt(end)) || !isText(source.charCodeAt(end))
  if ((before || prefixed) && !after) return true
  if (after && !before && !prefixed) return false
  return null
}

/** Whether the mark opens, by its sign; behind one that opened although it closes (” نعم “) the other sign closes. */
function signOf(source: string, tokens: readonly Token[], at: number, open: number | undefined): boolean | null {
  const signAt = (token: number): string => source.charAt(tokens[token]?.start ?? 0)
  if (CLOSING.has(signAt(at))) return false
  if (!OPENING.has(signAt(at))) return null
  return open === undefined || !CLOSING.has(signAt(open))
}

/** Letters and figures; a bracket opens a text too. */
function isText(code: number): boolean {
  return isArabicLetter(code) || /[\p{L}\p{N}([#@]/u.test(String.fromCharCode(code))
}
