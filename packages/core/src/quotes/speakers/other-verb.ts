import { readParty } from '../noun-phrase.js'
import { type Range, type Reading, sentenceOf, wordAt } from '../reading.js'
import { verbForms } from '../verb-forms.js'
import { agrees, canSpeak } from './agree.js'
import type { Sieve } from './sieve.js'

const MOST_WORDS = 25

/** A verb of speech without words of its own between the last report and this one: فيما تساءل آخرون عن السبب، معتبرين أن. */
export const ofOtherVerb: Sieve = {
  rule: 'speaker/other-verb',
  sure: true,
  find(reading, { cue }, before) {
    if (cue?.form !== 'participle') return null
    const last = before.at(-1)?.draft
    const from = Math.max(sentenceOf(reading, cue.at).first, (last?.cue?.at ?? -1) + 1, cue.at - MOST_WORDS)
    for (let at = cue.at - 1; at >= from; at--) {
      const party = isVerb(reading, at) && !isInside(last?.range, at) ? readParty(reading, at + 1, cue.at) : null
      if (party) return agrees(reading, cue, party) && canSpeak(reading, party) ? party : null
    }
    return null
  },
}

function isVerb(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  const form = verbForms.get(word) ?? verbForms.get(word.replace(/^[وف]/, ''))
  return (
    form !== undefined &&
    (form.form === 'perfect' || form.form === 'imperfect') &&
    !form.pronoun &&
    !form.verb.key.endsWith('-in')
  )
}

const isInside = (range: Range | undefined, at: number): boolean =>
  range !== undefined && at >= range.first && at < range.end
