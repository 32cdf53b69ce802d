import { readParty } from '../noun-phrase.js'
import { wordAt } from '../reading.js'
import { always, type Sieve } from './sieve.js'

/** وجاء في بيان الوزارة أن: what it came in speaks. */
export const comesIn: Sieve = {
  rule: 'speaker/comes-in',
  sure: always,
  find(reading, { cue, range }) {
    const key = cue?.verb?.verb.key
    if ((key !== 'come-in' && key !== 'occur-in') || !cue || wordAt(reading, cue.end) !== 'في') return null
    const limit = range.first > cue.at ? range.first : cue.end + 12
    const first = wordAt(reading, cue.end + 1) === 'نص' ? cue.end + 2 : cue.end + 1
    return readParty(reading, first, limit)
  },
}
