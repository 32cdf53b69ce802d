import type { CueWord } from '../cues.js'
import { behindInitial, type Party, skipAdverbs } from '../noun-phrase.js'
import { hasPronoun } from '../phrase-end.js'
import { type Range, type Reading, sentenceOf, wordAt } from '../reading.js'
import { ends, isComplementiser, relatives, switches } from '../words.js'
import { agrees, canSpeak, goesOn, speaksInClause, subjectOf } from './agree.js'
import { wordsOf } from './directory.js'
import { subjectOfMainVerb } from './main-verb.js'
import { LOOK_BACK, never, type Sieve, type Turn } from './sieve.js'

/** وكانت المقاومة قد اشتكت: the subject stands before it. */
const BEFORE_PERFECT = new Set(['قد'])

/** جاء في, ورد في: what it came in speaks, or nobody. */
const WITHOUT_SUBJECT = new Set(['come-in', 'occur-in'])

/** A verb without a subject goes on with the speaker before it: وأضاف أن, وقال: «…». */
export const byContinuation: Sieve = {
  rule: 'speaker/continuation',
  sure: never,
  find(reading, { cue, range }, before) {
    if (
      !cue?.verb ||
      speaksInClause(reading, cue) ||
      WITHOUT_SUBJECT.has(cue.verb.verb.key) ||
      turnsToAnother(reading, cue.at)
    )
      return null
    if (cue.form === 'noun' && !cue.verb.pronoun) return null // إلى الاعتقاد بأن
    if (cue.form !== 'participle' && hasSubject(reading, cue.end, range.first)) return null
    if (BEFORE_PERFECT.has(wordAt(reading, cue.at - 1))) return null
    for (let index = before.length - 1; index >= Math.max(0, before.length - LOOK_BACK); index--) {
      const turn = before[index]
      if (!turn?.party || turn.nested || turn.draft.cue === null || turn.draft.range.first === range.first) continue
      const { party } = turn
      if (!goesOn(reading, cue) && turn.draft.cue.at >= sentenceOf(reading, cue.at).first) return null
      const other = whoEnters(reading, turn, cue)
      if (other) return other.last ? other.party : null
      return agrees(cue, party, subjectOf(turn)) && canSpeak(reading, party) ? party : null
    }
    return null
  },
}

/** قال فالديس دومبروفسكيس إنه: a subject that is not known for a name is a subject all the same. */
function hasSubject(reading: Reading, from: number, content: number): boolean {
  const at = behindInitial(reading, skipAdverbs(reading, from, content))
  const word = wordAt(reading, at)
  if (word === 'فان') return true // قال فان دير
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

/**
 * Somebody else who does something in a sentence since the last report; `last` if in the one before that of the verb, so
 * that it goes on with him: وانتقد النائب عمر الحداد القرار. وقال.
 */
function whoEnters(reading: Reading, { draft, name }: Turn, cue: CueWord): { party: Party; last: boolean } | null {
  const from = (reading.tokens[Math.max(draft.range.end - 1, draft.cue?.at ?? 0)]?.sentence ?? 0) + 1
  const own = reading.tokens[cue.at]?.sentence ?? 0
  for (let index = own - 1; index >= Math.max(from, own - MOST_BETWEEN); index--) {
    const { first, end } = reading.sentences[index] as Range // an index below that of a token
    const subject = subjectOfMainVerb(reading, first, end)
    const mention = subject?.party.mention
    if (!subject?.behindVerb || mention?.kind !== 'person' || sharesWord(mention.name, name)) continue
    const { party, gender } = subject
    if (agrees(cue, party, gender)) return { party, last: index === own - 1 && cue.at <= end + 1 }
  }
  return null
}

/** Further back nothing is looked for. */
const MOST_BETWEEN = 20

function sharesWord(name: string, other: string | null): boolean {
  const words = new Set(wordsOf(other ?? ''))
  return wordsOf(name).some((word) => words.has(word))
}
