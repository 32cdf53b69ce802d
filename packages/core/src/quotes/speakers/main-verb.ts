import { type Party, readParty } from '../noun-phrase.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { ends, isDefinite } from '../words.js'
import type { Sieve } from './sieve.js'

/** The subject of the verb that the sentence opens with: رفض الوزير الاقتراح قائلا إن; سارع الوزير إلى طمأنة … لكنه أكد. */
export const ofMainVerb: Sieve = {
  rule: 'speaker/main-verb',
  sure: true,
  find(reading, { cue }) {
    if (!cue?.verb) return null
    const sentence = sentenceOf(reading, cue.at)
    const opens = cue.at === sentence.first
    if (opens || (cue.joined && cue.form !== 'noun' && cue.form !== 'participle')) return null
    return subjectOf(reading, sentence.first, cue.at)
  },
}

/** Signs before the first word: a dash, a quotation mark. */
const MOST_SIGNS = 5

function subjectOf(reading: Reading, first: number, limit: number): Party | null {
  let at = first
  while (at < Math.min(limit, first + MOST_SIGNS) && reading.tokens[at]?.kind !== 'word') at++
  const word = wordAt(reading, at)
  const named = readName(reading, at, limit)
  if (named) return named
  if (ends.has(word) || ends.has(word.slice(1)) || isDefinite(word)) return null
  const party = readParty(reading, at + 1, limit)
  return party &&
    (party.mention !== null || party.end - party.range.first > 1 || isDefinite(wordAt(reading, party.range.first)))
    ? party
    : null
}

/** A name that the sentence opens with, itself or behind its office. */
function readName(reading: Reading, at: number, limit: number): Party | null {
  const party = readParty(reading, at, limit)
  return party?.mention ? party : null
}
