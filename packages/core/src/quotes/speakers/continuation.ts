import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { switches } from '../words.js'
import { LOOK_BACK, type Sieve } from './sieve.js'

/** جاء في, ورد في: what it came in speaks, or nobody. */
const WITHOUT_SUBJECT = new Set(['come-in', 'occur-in'])

/** A verb without a subject goes on with the speaker before it: وأضاف أن, وقال: «…». */
export const byContinuation: Sieve = {
  rule: 'speaker/continuation',
  sure: false,
  find(reading, { cue, range }, before) {
    if (!cue?.verb || WITHOUT_SUBJECT.has(cue.verb.verb.key) || turnsToAnother(reading, cue.at)) return null
    for (let index = before.length - 1; index >= Math.max(0, before.length - LOOK_BACK); index--) {
      const turn = before[index]
      if (!turn?.party || turn.nested || turn.draft.cue === null || turn.draft.range.first === range.first) continue
      return turn.party
    }
    return null
  },
}

const NEAR = 3

/** من جانبه، قال: somebody else, who is not named. */
function turnsToAnother(reading: Reading, cue: number): boolean {
  const { first } = sentenceOf(reading, cue)
  for (let at = first; at < Math.min(cue, first + NEAR); at++) {
    const word = wordAt(reading, at)
    if (switches.has(word) || switches.has(`${word} ${wordAt(reading, at + 1)}`)) return true
  }
  return false
}
