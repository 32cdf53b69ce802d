import { sentenceOf } from '../reading.js'
import { agrees, goesOn, speaksInClause, subjectOf } from './agree.js'
import { always, LOOK_BACK, type Sieve } from './sieve.js'

/** The speaker of the report before it in the same sentence: قال الوزير إن ...، مضيفا أن; …، كما شدد على. */
export const ofNeighbour: Sieve = {
  rule: 'speaker/same-sentence',
  sure: always,
  find(reading, { cue, range }, before) {
    if (!cue || speaksInClause(reading, cue) || !goesOn(reading, cue)) return null
    const sentence = sentenceOf(reading, cue.at)
    for (let index = before.length - 1; index >= Math.max(0, before.length - LOOK_BACK); index--) {
      const turn = before[index]
      const at = turn?.draft.cue?.at ?? -1
      // A sentence may begin inside the speech of the one before: «... . ...»، مضيفا أن.
      if (!turn || (at < sentence.first && turn.draft.range.end <= sentence.first)) return null
      // not one that is itself reported by another inside
      if (at >= cue.at || !turn.party || turn.draft.range.first === range.first) continue
      if (agrees(cue, turn.party, subjectOf(turn))) return turn.party
    }
    return null
  },
}
