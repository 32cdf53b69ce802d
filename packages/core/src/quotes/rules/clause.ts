import type { Rule } from '../draft.js'
import { endOfClause, kindOf } from '../extent.js'
import { readParty } from '../noun-phrase.js'
import type { Reading } from '../reading.js'
import { canSpeak } from '../speakers/agree.js'

/** A clause with أن, إن or بأن: أكد الوزير أن الاجتماع تأجل. */
export const asClause: Rule = ({ reading, cue, opening, later }) => {
  if (opening?.kind !== 'clause' || !cue.verb?.verb.takes.includes('clause')) return null
  if (cue.verb.verb.key === 'consider' && cue.form === 'imperfect' && !isOpinion(reading, cue.end, opening.at))
    return null
  const range = { first: opening.at, end: endOfClause(reading, opening.at, later) }
  if (range.end <= range.first + 1) return null
  return { cue, range, kind: kindOf(reading, range), rule: 'quote/clause' }
}

/** يعتبر الوزير أن; but not تعتبر الهاتف وسيلة … أن, where what is considered is a thing. */
function isOpinion(reading: Reading, from: number, to: number): boolean {
  const party = readParty(reading, from, to)
  return party === null || party.end === to || canSpeak(reading, party)
}
