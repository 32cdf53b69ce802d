import { type Mention, nameParticles } from '../../mentions/index.js'
import { isCliticBefore } from '../phrase-end.js'
import { type Range, type Reading, wordAt } from '../reading.js'
import { isDefinite, nounBehindPreposition, speakerNoun } from '../words.js'
import { wordsOf } from './directory.js'

/** Whether a name or a phrase tells by itself who speaks. */

/** What somebody named before puts out, or is called after. */
export const STATEMENTS = new Set(['اعلان', 'بلاغ', 'بيان', 'تصريح', 'رساله', 'مذكره', 'مصادر', 'مصدر'])

/**
 * A person or body of one word is mostly less than the text has, and so is a person whose given name is missing: أبو قطيش,
 * ابن عمر, دي ميستورا, but not عبد الله سالم.
 */
export function isWhole(name: string | null, kind: Mention['kind']): boolean {
  const words = wordsOf(name ?? '')
  if (kind === 'organization') return words.length > 1
  const single = words[0] === 'عبد' || words[1] === 'الله' ? 2 : 1
  return words.length > single && (single > 1 || !nameParticles.has(words[0] ?? ''))
}

/** One or some of many: أحد المواطنين. */
const ANY = new Set(['احد', 'احدي', 'بعض', 'عدد'])
/** More words may be more than the speaker. */
const MOST_OF_PHRASE = 5

/**
 * A short phrase that brings somebody in. What points to somebody else is not sure: a definite noun (الابن), an office of
 * which there is one (وزير الصحة), a statement (بيان).
 */
export function isSurePhrase(reading: Reading, range: Range, head: string): boolean {
  const kind = speakerNoun(head)?.kind
  if (kind === undefined || kind === 'kin' || range.end - range.first > MOST_OF_PHRASE) return false
  if (/^(?:ال|لل)/.test(wordAt(reading, range.first)) || (kind === 'text' && STATEMENTS.has(head))) return false
  if (range.end === range.first + 1 && (kind === 'body' || head === 'مصدر' || head === 'كل')) return false
  return kind !== 'person' || ANY.has(head) || !isCertainOffice(reading, range)
}

/** وزير الصحة, سفير فرنسا, وكيل إمارة الساحل: a definite noun or a name ends the construct; not مسؤول في الوزارة. */
function isCertainOffice(reading: Reading, { first, end }: Range): boolean {
  for (let at = first + 1; at < end; at++) {
    const word = wordAt(reading, at)
    if (isDefinite(word)) return true
    if (/^(?:في|من|عن|لدي|باسم|بال.+|لل.+)$/.test(word) || isCliticBefore(reading, at)) return false
    if ((reading.named[at] ?? -1) >= 0) return true
    if (nounBehindPreposition(word)) return false // بوزارة
  }
  return false
}
