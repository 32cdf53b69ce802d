import type { CueWord } from '../cues.js'
import type { Party } from '../noun-phrase.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import type { Subject } from '../verb-forms.js'
import { links, negations, speakerNoun } from '../words.js'
import type { Turn } from './sieve.js'

/**
 * Whether somebody whom one word of reporting has for its subject may be that of a later one too: after قالت nobody goes
 * on with وأضاف. Behind a verb in the singular several may speak (قال المسؤولون … وأضافوا), one person may not.
 */
export function agrees(cue: CueWord, { mention }: Party, before: Subject | null): boolean {
  const subject = cue.verb?.subject ?? null
  if (subject === 'plural') return mention?.kind !== 'person' && mention?.kind !== 'role'
  return subject === null || before === null || subject === before
}

/** Rules whose speaker is not the subject of the word of reporting: نقلت الوكالة عن الوزير, جاء في البيان. */
const NO_SUBJECT = new Set(['speaker/attributed', 'speaker/before-colon', 'speaker/comes-in'])

/** What the speaker of an earlier report is by its word of reporting. */
export function subjectOf({ draft, rule }: Turn): Subject | null {
  const { cue } = draft
  if (!cue?.verb || rule === null || NO_SUBJECT.has(rule)) return null
  return rule === 'speaker/relayed' && cue.form !== 'noun' ? null : cue.verb.subject
}

const RELATIVES: ReadonlyMap<string, Subject> = new Map([
  ['الذي', 'masculine'],
  ['التي', 'feminine'],
  ['الذين', 'plural'],
  ['اللذان', 'plural'],
  ['اللذين', 'plural'],
])

/**
 * Whether the noun before a relative is the subject of the verb behind it (الشهود الذين قالوا, ما يؤكد أن), so that nobody
 * else speaks. It is not where it returns as a pronoun or does not agree: ما وصفه ب, التي قال إنها.
 */
export function speaksInClause(reading: Reading, { relative, at, end, verb }: CueWord): boolean {
  if (!relative || verb?.pronoun) return false
  const subject = RELATIVES.get(wordAt(reading, at - 1))
  if (subject === undefined) return !/^ب?ان(?:ه|ها|هم)$/.test(wordAt(reading, end))
  return verb?.subject === subject
}

/**
 * Whether a word of reporting may take its subject from before: مضيفا, وأكد, كما شدد, عندما قال, إنه يرى, بيانا أكد فيه;
 * not in هذا يؤكد أن, where it stands right before.
 */
export function goesOn(reading: Reading, { at, end, joined, form, relative, trails, phrase, verb }: CueWord): boolean {
  if (joined || relative || trails || phrase || verb?.pronoun || (form !== 'perfect' && form !== 'imperfect'))
    return true
  const before = wordAt(reading, at - 1)
  if (at === sentenceOf(reading, at).first || reading.tokens[at - 1]?.kind !== 'word' || links.has(before)) return true
  if (negations.has(before) || /(?:ان|كن)(?:ه|ها|هم|هما)$|^(?:ان|حين|حينما|عندما|بعدما)$/.test(before)) return true
  return [end, end + 1].some((next) => /^(?:في|خلال)(?:ه|ها)$/.test(wordAt(reading, next)))
}

/** Somebody who can speak: a name, or a noun for people, bodies and sources; not ضلال هذه الفئة. */
export function canSpeak(reading: Reading, party: Party): boolean {
  return party.mention !== null || speakerNoun(wordAt(reading, party.range.first)) !== undefined
}
