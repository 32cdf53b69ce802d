import type { Rule } from '../draft.js'
import { endOfClause } from '../extent.js'
import { sentenceOf, wordAt } from '../reading.js'
import { ends } from '../words.js'

/** A comma for the colon, behind a verb that goes on: وتابع، قد نجحنا. */
export const behindComma: Rule = ({ reading, cue, opening, later }) => {
  if ((opening && opening.at <= cue.end + 2) || !cue.joined || cue.form !== 'perfect' || cue.verb?.verb.class !== 'add')
    return null
  const first = cue.end + 1
  if (!/[،,]/.test(wordAt(reading, cue.end)) || cue.at !== sentenceOf(reading, cue.at).first) return null
  const word = wordAt(reading, first)
  if (reading.tokens[first]?.kind !== 'word' || (ends.has(word) && word !== 'قد')) return null
  const end = endOfClause(reading, first, later)
  return end > first + 2 ? { cue, range: { first, end }, kind: 'direct', rule: 'quote/comma' } : null
}
