import type { Rule } from '../draft.js'
import { endOfClause, kindOf } from '../extent.js'
import { readParty, skipAdverbs } from '../noun-phrase.js'
import { type Reading, wordAt } from '../reading.js'
import { canSpeak } from '../speakers/agree.js'
import { ends } from '../words.js'

/** A clause with أن, إن or بأن: أكد الوزير أن الاجتماع تأجل. */
export const asClause: Rule = ({ reading, cue, opening, later }) => {
  if (opening?.kind !== 'clause' || !cue.verb?.verb.takes.includes('clause')) return null
  if (cue.verb.verb.key === 'consider' && cue.form === 'imperfect' && !isOpinion(reading, cue.end, opening.at))
    return null
  const range = { first: opening.at, end: endOfClause(reading, opening.at, later) }
  if (range.end <= range.first + 1) return null
  return { cue, range, kind: kindOf(reading, range), rule: 'quote/clause' }
}

/** يعتبر الوزير أن, يعتبر السكان في المدينة أن; but not تعتبر الهاتف وسيلة … أن, where a thing is considered something. */
function isOpinion(reading: Reading, from: number, to: number): boolean {
  const party = readParty(reading, from, to)
  if (party === null || canSpeak(reading, party)) return true
  const next = skipAdverbs(reading, party.end, to)
  return next >= to || reading.tokens[next]?.kind !== 'word' || ends.has(wordAt(reading, next))
}
