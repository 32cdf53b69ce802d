import { setOf } from '../text/index.js'
import { type Reading, type Token, wordAt } from './reading.js'
import { verbForms } from './verb-forms.js'
import {
  adverbs,
  ends,
  isComplementiser,
  isDefinite,
  isStance,
  nounBehindPreposition,
  relatives,
  speakerNoun,
} from './words.js'

/** Where the words of a noun phrase begin and end. */

const FATHATAN = '\u064b'
/** Behind the noun: المصدر نفسه. */
const SELF = /^(?:ذات|نفس)(?:ه|ها|هم)$/
/** عدد من المواطنين. */
export const quantifiers = new Set(['عدد', 'مجموعه', 'كثير', 'الكثير', 'العديد', 'عديد', 'فريق', 'جمله', 'كل'])

/** Whether the phrase that began at `first` goes on with the word at `at`. */
export function goesOn(reading: Reading, first: number, at: number, person: boolean): boolean {
  const word = wordAt(reading, at)
  const head = wordAt(reading, first)
  const definite = isDefinite(head)
  const before = wordAt(reading, at - 1)
  if (SELF.test(word) || ADVERBIALS.has(word) || isManner(reading, at)) return false
  // أفاد به مصدر أمني مراسل "الساحل": whom it was said to
  if (at > first + 1 && speakerNoun(head)?.kind === 'source' && isTold(word)) return false
  if (word === 'باسم' || before === 'باسم') return true
  if (quantifiers.has(head) && (word === 'من' || before === 'من')) return true
  if (word === 'في' && person && !definite) return !EVENTS.has(wordAt(reading, at + 1)) && !ends.has(before)
  if (word === 'من' && person && !definite) return isBody(reading, at + 1) || CLOSE.has(before)
  if (before === 'من' && person && !definite && (isBody(reading, at) || CLOSE.has(wordAt(reading, at - 2)))) return true
  if (before === 'في') return !adverbs.has(word)
  const clitic = isCliticBefore(reading, at)
  if (clitic || word.startsWith('بال')) return person && !word.startsWith('ل')
  if (stops(reading, at, first) || isStance(word)) return false
  // A plural that nothing can hang on: كثيرون.
  if (speakerNoun(head) && head.endsWith('ون') && !/(?:ون|ين)$/.test(word) && !isDefinite(word)) return false
  // Behind a definite word an indefinite one is no longer of the phrase: أعلنت الشركة إطلاق.
  const named = (reading.named[at] ?? -1) >= 0
  if (isDefinite(before) && !isDefinite(word) && !named && !person) return false
  return true
}

/** مراسل الساحل, لمراسلنا */
const isTold = (word: string): boolean => /^ل?(?:مراسل|مندوب|موفد)/.test(word)

/** عارضًا, بصوتها, أصدرته: how it is said, or a verb, which no noun phrase goes on with. */
function isManner({ tokens, view }: Reading, at: number): boolean {
  const { text, start, end } = tokens[at] as Token // a word of the text
  return /^ب.{3,}(?:ها|هم)$/.test(text) || PUT_OUT.test(text) || view.source.slice(start, end + 1).includes(FATHATAN)
}

/** بيان أصدرته الوزارة, بلاغ صادر عنها */
export const PUT_OUT = /^(?:ا?صدر|نشر|وجه)(?:ت?ه|ت?ها|وه)?$|^صادره?$/

/** Whether a name begins in this word behind a clitic: بوزارة الداخلية, لرويترز. */
export function isCliticBefore(reading: Reading, at: number): boolean {
  const mention = reading.mentions[reading.named[at] ?? -1]
  const token = reading.tokens[at]
  return mention !== undefined && token !== undefined && token.start < mention.span.start
}

/** مصدر مقرب من الوزير */
const CLOSE = setOf(['قريب', 'قريبة', 'مقرب', 'مقربة', 'مقربون', 'مقربين'])

/** Whether a body is named here: مصدر من وزارة الدفاع. */
function isBody(reading: Reading, at: number): boolean {
  return reading.mentions[reading.named[at] ?? -1]?.kind === 'organization'
}

/** What a statement is made in: قال مسؤول في بيان. */
const EVENTS = new Set([
  'بيان',
  'تصريح',
  'تصريحات',
  'تقرير',
  'تغريده',
  'موتمر',
  'مقابله',
  'كلمه',
  'خطاب',
  'اتصال',
  'حديث',
  'حوار',
  'وقت',
  'رساله',
  'لقاء',
  'مقطع',
  'مداخله',
  'تدوينه',
])

export function stops(reading: Reading, at: number, first: number): boolean {
  const word = wordAt(reading, at)
  if (ends.has(word) || isComplementiser(word) || relatives.has(word) || adverbs.has(word)) return true
  if (/^و.{2}/.test(word) && ends.has(word.slice(1))) return true
  if (word.length < 2 || /^\d/.test(word) || word.startsWith('لل')) return true
  if (at > first && /^و/.test(word) && verbForms.has(word.slice(1))) return true
  const form = verbForms.get(word)
  if (form && form.form !== 'noun' && form.verb.doubtful === undefined) return true
  if (at > first && form?.form === 'noun' && form.pronoun) return true // قوله
  // لمراسل, لصحيفة: whom it was said to
  if (word.startsWith('ل') && nounBehindPreposition(word)) return true
  return at === first && (form?.form === 'noun' || hasPronoun(word) || isOblique(reading, at))
}

/** How or what, without its tanwin. */
const ADVERBIALS = new Set(['طالبا', 'عددا', 'نقلا'])

/** Without its tanwin, and no pronoun: أساسيا, متحدثا, not إحداهما. */
const ACCUSATIVE = /^(?!ال).{3,}(?<!ه|هم|ن)ا$/

/** مندوبا روسيا: the dual before a name or a definite noun; other words may end so (دراسا) where no accusative follows. */
function isDual({ tokens, named }: Reading, at: number): boolean {
  const { text } = tokens[at] as Token // a word of the text
  const next = tokens[at + 1]?.text ?? ''
  if ((named[at + 1] ?? -1) >= 0 || isDefinite(next)) return true
  if (ACCUSATIVE.test(next)) return false
  return (
    !text.startsWith('م') || (speakerNoun(text) !== undefined && !ends.has(next) && tokens[at + 1]?.kind === 'word')
  )
}

/** شيئاً, جزءا أساسيا, بالقول: in the accusative or behind ب there is no subject. */
function isOblique(reading: Reading, at: number): boolean {
  const { tokens, view } = reading
  const { text, start, end } = tokens[at] as Token // a word of the text
  const before = tokens[at - 1]?.text ?? ''
  if (isComplementiser(before) || /لكن$/.test(before)) return false // أن مسؤولا قال
  if (ACCUSATIVE.test(text) && !isDual(reading, at)) return true
  return /^بال.{3}/.test(text) || view.source.slice(start, end + 1).includes(FATHATAN)
}

/** بعدها, لديه, كلنا: no noun phrase begins with a preposition or another word that carries a pronoun. */
export function hasPronoun(word: string): boolean {
  if (/^(?:في|علي|الي|لدي|من|عن|ب|ل|بلاد)(?:ه|ها|هم|نا)$/.test(word)) return true
  if (speakerNoun(word)) return false
  if (/..(?:ها|هم|نا|كم)$/.test(word)) return !isDefinite(word)
  return ends.has(word.replace(/ه$/, ''))
}
