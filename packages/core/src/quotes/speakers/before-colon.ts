import { mentionAt, readParty } from '../noun-phrase.js'
import { sentenceOf } from '../reading.js'
import type { Sieve } from './sieve.js'

/** الرئيس سالم : لن نتراجع. The name nearest to the colon, else the phrase. */
export const beforeColon: Sieve = {
  rule: 'speaker/before-colon',
  sure: true,
  find(reading, { cue, range }) {
    if (cue) return null
    const { first } = sentenceOf(reading, range.first)
    for (let at = range.first - 1; at >= first; at--) {
      const party = mentionAt(reading, at)
      if (party && (party.mention?.kind !== 'place' || at === first)) return party
    }
    return readParty(reading, first, range.first)
  },
}
