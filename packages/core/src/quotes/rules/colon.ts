import type { Rule } from '../draft.js'
import { endOfClause, trimEnd } from '../extent.js'
import { NEVER_OPENED } from '../marks.js'
import { sentenceOf } from '../reading.js'

/** Speech behind a colon without quotation marks, or with a closing mark alone: وأضاف: نحن مستعدون. */
export const behindColon: Rule = ({ reading, cue, opening, later }) => {
  if (opening?.kind !== 'colon') return null
  const first = opening.at
  if (reading.tokens[first]?.kind !== 'word' && reading.tokens[first]?.kind !== 'mark') return null
  let end = endOfClause(reading, first, later)
  const last = Math.min(sentenceOf(reading, first).end, end)
  for (let at = first; at < last; at++) {
    if (reading.partners[at] === NEVER_OPENED && reading.tokens[at]?.kind === 'mark') {
      end = trimEnd(reading, first, at)
      break
    }
  }
  return end > first ? { cue, range: { first, end }, kind: 'direct', rule: 'quote/colon' } : null
}
