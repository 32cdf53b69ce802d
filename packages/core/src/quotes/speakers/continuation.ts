import { hasPronoun, skipAdverbs } from '../noun-phrase.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { ends, isComplementiser, relatives, switches } from '../words.js'
import { agrees, canSpeak } from './agree.js'
import { LOOK_BACK, type Sieve } from './sieve.js'

/** وكانت المقاومة قد اشتكت: the subject stands before it. */
const BEFORE_PERFECT = new Set(['قد'])

/** جاء في, ورد في: what it came in speaks, or nobody. */
const WITHOUT_SUBJECT = new Set(['come-in', 'occur-in'])

/** A verb without a subject goes on with the speaker before it: وأضاف أن, وقال: «…». */
export const byContinuation: Sieve = {
  rule: 'speaker/continuation',
  sure: false,
  find(reading, { cue, range }, before) {
    if (!cue?.verb || WITHOUT_SUBJECT.has(cue.verb.verb.key) || turnsToAnother(reading, cue.at)) return null
    if (cue.form === 'noun' && !cue.verb.pronoun) return null // إلى الاعتقاد بأن
    if (cue.form !== 'participle' && hasSubject(reading, cue.end, range.first)) return null
    if (BEFORE_PERFECT.has(wordAt(reading, cue.at - 1))) return null
    for (let index = before.length - 1; index >= Math.max(0, before.length - LOOK_BACK); index--) {
      const turn = before[index]
      if (!turn?.party || turn.nested || turn.draft.cue === null || turn.draft.range.first === range.first) continue
      return agrees(reading, cue, turn.party) && canSpeak(reading, turn.party) ? turn.party : null
    }
    return null
  },
}

/** قال فالديس دومبروفسكيس إنه: a subject that is not known for a name is a subject all the same. */
function hasSubject(reading: Reading, from: number, content: number): boolean {
  const at = skipAdverbs(reading, from, content)
  const word = wordAt(reading, at)
  if (at >= content || reading.tokens[at]?.kind !== 'word' || !/^\p{Script=Arabic}{3,}$/u.test(word)) return false
  return (
    !ends.has(word) && !isComplementiser(word) && !relatives.has(word) && !/^(?:ل|ب)/.test(word) && !hasPronoun(word)
  )
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
