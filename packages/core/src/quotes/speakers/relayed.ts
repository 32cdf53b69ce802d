import { mentionAt, type Party, readParty } from '../noun-phrase.js'
import { type Reading, rangeOf, wordAt } from '../reading.js'
import { relayBefore } from '../relay.js'
import { always, type Sieve } from './sieve.js'

const MOST_WORDS = 18

/** نقلت الوكالة عن الوزير قوله, نقل عنه أنه: the speaker stands behind عن; the verb's subject only passes it on. */
export const relayed: Sieve = {
  rule: 'speaker/relayed',
  sure: always,
  find(reading, { cue, range }) {
    if (cue?.verb?.verb.class === 'quote')
      return behindAn(reading, cue.end, Math.min(range.first, cue.end + MOST_WORDS))
    if (cue?.form !== 'noun') return null
    const relay = relayBefore(reading, cue.at)
    for (let at = cue.at - 1; relay >= 0 && at > relay; at--) {
      const party = wordAt(reading, at) === 'عن' ? readBehind(reading, at + 1, cue.at) : null
      if (party) return party
    }
    return null
  },
}

function behindAn(reading: Reading, from: number, limit: number): Party | null {
  for (let at = from; at < limit; at++) {
    if (wordAt(reading, at) === 'عن') return readBehind(reading, at + 1, limit)
  }
  return null
}

function readBehind(reading: Reading, at: number, limit: number): Party | null {
  const named = mentionAt(reading, at)
  if (named) return named
  const mention = reading.mentions[reading.roles[at] ?? -1]
  if (mention) {
    const range = rangeOf(reading, mention.span)
    if (range.end <= limit) return { range, end: range.end, mention }
  }
  return readParty(reading, at, limit)
}
