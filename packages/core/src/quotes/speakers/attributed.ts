import { readBehindLi, readParty } from '../noun-phrase.js'
import { sentenceOf } from '../reading.js'
import { skipLi } from '../rules/trailing.js'
import { always, type Sieve } from './sieve.js'

/** بحسب رويترز, وفقا للوزارة, نقلا عن مصادر. */
export const bySource: Sieve = {
  rule: 'speaker/attributed',
  sure: always,
  find(reading, { cue }) {
    if (!cue?.phrase) return null
    const { end } = sentenceOf(reading, cue.at)
    if (cue.phrase.before === 'li') return readBehindLi(reading, cue.end, end)
    return readParty(reading, skipLi(reading, cue.end), end)
  },
}
