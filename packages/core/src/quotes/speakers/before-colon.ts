import { mentionAt, readParty } from '../noun-phrase.js'
import { sentenceOf, wordAt } from '../reading.js'
import { always, type Sieve } from './sieve.js'

/** الرئيس سالم : لن نتراجع. The name nearest to the colon, else the phrase. */
export const beforeColon: Sieve = {
  rule: 'speaker/before-colon',
  sure: always,
  find(reading, { cue, range }) {
    if (cue) return null
    const { first } = sentenceOf(reading, range.first)
    let colon = range.first - 1
    while (colon > first && wordAt(reading, colon) !== ':') colon--
    for (let at = colon - 1; at >= first; at--) {
      const party = mentionAt(reading, at)
      const kind = party?.mention?.kind
      // سالم لـ«الغد»: an outlet is told, a place is where
      if (party && (at === first || (kind !== 'agency' && kind !== 'place'))) return party
    }
    if (colon <= first) return null
    return readParty(reading, first, colon) ?? { range: { first, end: colon }, end: colon, mention: null }
  },
}
