import type { CueWord } from '../cues.js'
import { type Party, readParty } from '../noun-phrase.js'
import { isCliticBefore } from '../phrase-end.js'
import { type Reading, rangeOf, sentenceOf, wordAt } from '../reading.js'
import { speakerNoun } from '../words.js'
import { nameBehindTitle } from './name-behind-title.js'
import { always, type Sieve } from './sieve.js'

const MOST_WORDS = 20

/** The subject behind the verb: قال الوزير سالم إن, أعلنت وزارة الصحة, وفق ما ذكرت الوكالة. */
export const bySubject: Sieve = {
  rule: 'speaker/subject',
  sure: always,
  find(reading, { cue, range }) {
    if (!cue?.verb || (cue.form !== 'perfect' && cue.form !== 'imperfect')) return null
    const { end } = sentenceOf(reading, cue.at)
    const limit = Math.min(range.first > cue.at ? range.first : end, cue.end + MOST_WORDS)
    // ما صرحت به لوكالة الأنباء وزيرة السياحة: what the verb takes may come first.
    const party = readParty(reading, skipComplements(reading, cue.end, limit), limit)
    // أبلغ "الشرق" المتحدث باسم الوزارة: whom it was said to may come first.
    const next = party && cue.verb.verb.key === 'inform' ? readParty(reading, party.end, limit) : null
    const outlet = party?.mention?.kind === 'agency' || reading.tokens[(party?.range.first ?? 0) - 1]?.kind === 'mark'
    const subject =
      next && outlet && (next.mention?.kind === 'person' || next.range.first === party?.end) ? next : party
    if (!subject || (cue.verb.verb.person && isObject(reading, cue, subject))) return null
    return nameBehindTitle(reading, subject, range.first > cue.at ? range.first : limit, true) ?? subject
  },
}

/**
 * وحذر السكان من: whom it is said to or of, and not who says it. The noun does not agree with the verb (دعا الشركات), is no
 * nominative (دعا المواطنين), or a name stands before the verb (لبنان يحذر سوريا).
 */
function isObject(reading: Reading, { at, joined, verb }: CueWord, { range, mention }: Party): boolean {
  if (!joined && at > sentenceOf(reading, at).first && (reading.named[at - 1] ?? -1) >= 0) return true
  if (mention?.kind === 'person' || verb?.pronoun) return false
  const word = wordAt(reading, range.first)
  if (mention === null && /.{3}ين$/.test(word)) return true
  const feminine = mention?.kind === 'place' || /.{2}(?:ه|ات)$/.test(word)
  const noun = speakerNoun(word)
  if (verb?.subject === 'feminine') return !feminine && noun?.kind === 'person' && noun.word.length > 3
  return feminine && noun?.kind !== 'honorific' && noun?.kind !== 'person'
}

function skipComplements(reading: Reading, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const partner = reading.partners[at + 1] ?? -1
    if (wordAt(reading, at) === 'ل' && partner > at) at = partner + 1
    else if (wordAt(reading, at) === 'ل' && wordAt(reading, at + 1) === '(') at = behindBracket(reading, at + 1, limit)
    else if (/^لل\p{L}{3}/u.test(wordAt(reading, at))) at++
    else if (/^(?:به|بها|بذلك|ذلك|عنه|عنها|لك|له|لها|لهم|لي)$/.test(wordAt(reading, at))) at++
    else if (isCliticBefore(reading, at) && wordAt(reading, at).startsWith('ل')) {
      const mention = reading.mentions[reading.named[at] ?? -1]
      at = mention ? rangeOf(reading, mention.span).end : at + 1
    } else break
  }
  return at
}

const MOST_IN_BRACKETS = 5

/** قال لـ(عكاظ) الوزير: what is in brackets is passed over. */
function behindBracket(reading: Reading, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + MOST_IN_BRACKETS); at++)
    if (wordAt(reading, at) === ')') return at + 1
  return open + 1
}
