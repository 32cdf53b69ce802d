import type { Rule } from '../draft.js'
import { endOfClause, kindOf } from '../extent.js'

/** A clause with أن, إن or بأن: أكد الوزير أن الاجتماع تأجل. */
export const asClause: Rule = ({ reading, cue, opening, later }) => {
  if (opening?.kind !== 'clause' || !cue.verb?.verb.takes.includes('clause')) return null
  const range = { first: opening.at, end: endOfClause(reading, opening.at, later) }
  if (range.end <= range.first + 1) return null
  return { cue, range, kind: kindOf(reading, range), rule: 'quote/clause' }
}
