import { type Party, readParty } from '../noun-phrase.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { ends, isDefinite, speakerNoun, switches } from '../words.js'
import type { Sieve } from './sieve.js'

/** The subject of the verb that the sentence opens with: رفض الوزير الاقتراح قائلا إن; سارع الوزير إلى طمأنة … لكنه أكد. */
export const ofMainVerb: Sieve = {
  rule: 'speaker/main-verb',
  sure: true,
  find(reading, { cue }) {
    if (!cue?.verb) return null
    const sentence = sentenceOf(reading, cue.at)
    if (cue.at === sentence.first) return null
    const party = subjectOf(reading, behindSwitch(reading, sentence.first), cue.at)
    const sure = party?.mention != null || speakerNoun(wordAt(reading, party?.range.first ?? -1)) !== undefined
    return sure ? party : null
  },
}

/** Before the verb: وقد أعلن, ولم يقل. */
const PARTICLES = new Set(['قد', 'وقد', 'لقد', 'ولقد', 'لم', 'ولم', 'لن', 'ولن', 'سوف', 'وسوف', 'كما', 'ثم'])

/** Signs before the first word: a dash, a quotation mark. */
const MOST_SIGNS = 5

/** The first word behind من جانبه or بدوره and its comma. */
function behindSwitch(reading: Reading, first: number): number {
  const word = wordAt(reading, first)
  const at = switches.has(word) ? first + 1 : switches.has(`${word} ${wordAt(reading, first + 1)}`) ? first + 2 : first
  return at > first && /[،,]/.test(wordAt(reading, at)) ? at + 1 : at
}

function subjectOf(reading: Reading, first: number, limit: number): Party | null {
  let at = first
  while (at < Math.min(limit, first + MOST_SIGNS) && reading.tokens[at]?.kind !== 'word') at++
  if (PARTICLES.has(wordAt(reading, at))) at++
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
