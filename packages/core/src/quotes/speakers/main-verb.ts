import { type Party, readParty } from '../noun-phrase.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type Subject, verbForms } from '../verb-forms.js'
import { ends, isDefinite, speakerNoun, switches } from '../words.js'
import { agrees, canSpeak, goesOn, speaksInClause } from './agree.js'
import { nameBehindTitle } from './name-behind-title.js'
import { always, type Sieve } from './sieve.js'

/** The subject of the verb that the sentence opens with: رفض الوزير الاقتراح قائلا إن; سارع الوزير إلى طمأنة … لكنه أكد. */
export const ofMainVerb: Sieve = {
  rule: 'speaker/main-verb',
  sure: always,
  find(reading, { cue }) {
    if (!cue?.verb || speaksInClause(reading, cue) || !goesOn(reading, cue)) return null
    const sentence = sentenceOf(reading, cue.at)
    if (cue.at === sentence.first) return null
    const subject = subjectOfMainVerb(reading, sentence.first, cue.at)
    if (!subject || !agrees(cue, subject.party, subject.gender)) return null
    return canSpeak(reading, subject.party) ? subject.party : null
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

/** Who does what a sentence opens with. */
interface MainSubject {
  readonly party: Party
  /** The verb stands before them. */
  readonly behindVerb: boolean
  /** By the verb; null where it does not tell. */
  readonly gender: Subject | null
}

/** وانتقد الوزير القرار, الوزير انتقد القرار. */
export function subjectOfMainVerb(reading: Reading, sentence: number, limit: number): MainSubject | null {
  const first = behindSwitch(reading, sentence)
  let at = first
  while (at < Math.min(limit, first + MOST_SIGNS) && reading.tokens[at]?.kind !== 'word') at++
  if (PARTICLES.has(wordAt(reading, at))) at++
  const word = wordAt(reading, at)
  const named = readParty(reading, at, limit)
  if (named?.mention) return { party: named, behindVerb: false, gender: null }
  if (ends.has(word) || ends.has(word.slice(1)) || isDefinite(word) || isNoun(reading, at)) return null
  const party = readParty(reading, at + 1, limit)
  const whole = party && (party.mention !== null || party.end - party.range.first > 1)
  if (!party || !(whole || isDefinite(wordAt(reading, party.range.first)))) return null
  return { party: nameBehindTitle(reading, party, limit) ?? party, behindVerb: true, gender: genderOf(word) }
}

const TA_MARBUTA = 'ة'

/** حكومة سالم: no verb. */
function isNoun({ tokens, view }: Reading, at: number): boolean {
  const { text, end } = tokens[at] ?? { text: '', end: 0 }
  return view.source.charAt(end - 1) === TA_MARBUTA || speakerNoun(text)?.kind === 'body'
}

/** انتقدت, انتقد; but تقدم may be his advance or hers. */
function genderOf(word: string): Subject | null {
  const bare = word.replace(/^[وف](?=.{3})/, '')
  const form = verbForms.get(bare)
  if (form) return form.subject
  if (bare.endsWith('ت')) return 'feminine'
  return bare.startsWith('ت') ? null : 'masculine'
}
