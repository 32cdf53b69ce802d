import { type Reading, sentenceOf, wordAt } from './reading.js'
import { verbForms } from './verb-forms.js'

const MOST_WORDS = 25

/** The verb of passing on before a noun of saying, or -1: نقلت سانا عن الوزير قوله. */
export function relayBefore(reading: Reading, cue: number): number {
  const { first } = sentenceOf(reading, cue)
  for (let at = cue - 1; at >= Math.max(first, cue - MOST_WORDS); at--) {
    const word = wordAt(reading, at)
    const form = verbForms.get(word) ?? verbForms.get(word.replace(/^[وف]/, ''))
    if (form?.verb.class === 'quote') return at
  }
  return -1
}
