import type { Rule } from '../draft.js'
import { endOfClause, kindOf, trimEnd, trimStart } from '../extent.js'
import { type Reading, wordAt } from '../reading.js'
import { isComplementiser } from '../words.js'

const MOST_WORDS = 20

/** What somebody is called or accused of, behind ب: وصفه بالمهم, واتهمتها بإثارة الخلاف, شبهها بـ"اللعبة". */
export const described: Rule = ({ reading, cue, limit, later }) => {
  const { verb } = cue
  if (!verb?.verb.takes.includes('as')) return null
  const last = Math.min(limit, cue.end + MOST_WORDS)
  const at = attributeAt(reading, cue.end, last, verb.pronoun)
  if (at < 0) return null
  const mark = [at, at + 1].find((place) => reading.tokens[place]?.kind === 'mark')
  const partner = mark === undefined ? -1 : (reading.partners[mark] ?? -1)
  if (mark !== undefined && partner > mark + 1) {
    const first = trimStart(reading, mark + 1, partner)
    return { cue, range: { first, end: trimEnd(reading, first, partner) }, kind: 'direct', rule: 'quote/described' }
  }
  const range = { first: at, end: endOfClause(reading, at, later) }
  const word = wordAt(reading, at)
  const skip = word.startsWith('ب') && !isComplementiser(word) && wordAt(reading, at - 1) !== 'ب' ? 1 : 0
  return { cue, range, kind: kindOf(reading, range), rule: 'quote/described', skip }
}

/**
 * The word with ب, or the token behind a ب that stands alone. Of several the first that has a quotation mark behind it,
 * then the first with a pronoun (بأنها), since بأن may belong to what is described, then the first at all.
 */
function attributeAt(reading: Reading, from: number, limit: number, pronoun: boolean): number {
  let first = -1
  let that = -1
  for (let at = from; at < limit; at++) {
    const word = wordAt(reading, at)
    if (word.length > 1 && (!word.startsWith('ب') || (reading.named[at] ?? -1) >= 0)) continue
    const next = reading.tokens[at + 1]
    if (word === 'ب' && next) {
      if (next.kind === 'mark') return at + 1
      continue
    }
    if (!word.startsWith('ب')) continue
    if (next?.kind === 'mark' && word.startsWith('بان')) return at
    if (that < 0 && /^بان(?:ه|ها|هم|هما)$/.test(word)) that = at
    if (first < 0 && (at > from || pronoun) && (word.length > 3 || isComplementiser(word))) first = at
  }
  return that >= 0 ? that : first
}
