import { readParty } from '../noun-phrase.js'
import { type Range, type Reading, sentenceOf, wordAt } from '../reading.js'
import { isDoubtful, type VerbForm, verbForms } from '../verb-forms.js'
import { adverbs, ends, links } from '../words.js'
import { agrees, canSpeak } from './agree.js'
import { nameBehindTitle } from './name-behind-title.js'
import { always, type Sieve } from './sieve.js'

const MOST_WORDS = 25

/** A verb of speech without words of its own between the last report and this one: فيما تساءل آخرون عن السبب، معتبرين أن. */
export const ofOtherVerb: Sieve = {
  rule: 'speaker/other-verb',
  sure: always,
  find(reading, { cue }, before) {
    if (cue?.form !== 'participle') return null
    const last = before.at(-1)?.draft
    const from = Math.max(sentenceOf(reading, cue.at).first, (last?.cue?.at ?? -1) + 1, cue.at - MOST_WORDS)
    for (let at = cue.at - 1; at >= from; at--) {
      const verb = isInside(last?.range, at) ? null : verbAt(reading, at)
      const party = verb && readParty(reading, at + 1, cue.at)
      if (!party) continue
      const named = nameBehindTitle(reading, party, cue.at) ?? party
      return agrees(cue, named, verb.subject) && canSpeak(reading, named) ? named : null
    }
    return null
  },
}

/** A word that is surely a verb here: not بين (between), nor إلى نفي and في رد, nouns that are spelled like one. */
function verbAt(reading: Reading, at: number): VerbForm | null {
  const word = wordAt(reading, at)
  const form = verbForms.get(word) ?? verbForms.get(word.replace(/^[وف]/, ''))
  if (!form || form.pronoun || isDoubtful(form) || form.verb.key.endsWith('-in')) return null
  if (form.form !== 'perfect' && form.form !== 'imperfect') return null
  const before = wordAt(reading, at - 1)
  const led = links.has(before) && before !== 'كما' // فيما تساءل; but كما يدعي is an aside
  return ends.has(before) && !adverbs.has(before) && !led ? null : form
}

const isInside = (range: Range | undefined, at: number): boolean =>
  range !== undefined && at >= range.first && at < range.end
