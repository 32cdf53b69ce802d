import { behindInitial, mentionAt, type Party } from '../noun-phrase.js'
import { type Reading, wordAt } from '../reading.js'
import { courtesies, isDefinite, nounBehindPreposition, relatives, speakerNoun, titles } from '../words.js'

/** أوضح المشرف على البرنامج الدكتور عمر الحداد أن: the name comes behind the whole office, a title or comma before it; `untitled` also without. */
export function nameBehindTitle(
  reading: Reading,
  { range, end, mention }: Party,
  limit: number,
  untitled = false,
): Party | null {
  const head = wordAt(reading, range.first)
  if (mention !== null && mention.kind !== 'role') return null
  if (!courtesies.has(head) && (speakerNoun(head)?.kind !== 'person' || PLURAL.test(head))) return null
  for (let at = end; at < Math.min(limit, end + MOST_OF_OFFICE); at++) {
    if (relatives.has(wordAt(reading, at))) return null
    const named = mentionAt(reading, at)
    if (named?.mention?.kind !== 'person') continue
    if (isApposed(reading, at) || (untitled && isBehindDefinite(reading, end, at)))
      return { ...named, office: range.first }
    if (!titles.has(wordAt(reading, at - 1))) return null
    at = named.end - 1 // كرسي الأمير عمر: of whom the office is
  }
  return null
}

/** Behind a comma, or behind a title that no other noun governs: not كرسي الأمير عمر. */
function isApposed(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1)
  if (/[،,]/.test(before) || behindInitial(reading, at - 2) === at) return true
  const governor = wordAt(reading, at - 2)
  const free = isDefinite(governor) || (reading.named[at - 2] ?? -1) >= 0 || reading.tokens[at - 2]?.kind !== 'word'
  return titles.has(before) && (free || titles.has(governor))
}

/** المشرف على الفعاليات سالم, مدير الفرع بالرياض سالم: a definite noun or a place governs no name; but not المستشار لوزير الصحة سالم. */
function isBehindDefinite(reading: Reading, from: number, at: number): boolean {
  const before = wordAt(reading, at - 1)
  const place = reading.mentions[reading.named[at - 1] ?? -1]?.kind === 'place'
  if (!(isDefinite(before) || place) || governing.has(before)) return false
  for (let between = from; between < at; between++) {
    const word = wordAt(reading, between)
    if (/^(?:الي|نقلا|،|,)$/.test(word) || speakerNoun(word)?.word === 'نظير') return false
    if (nounBehindPreposition(word)?.kind === 'person') return false
  }
  return true
}

const MOST_OF_OFFICE = 12
const PLURAL = /(?:ون|ين|ات)$/
/** With the article they stand before a name themselves: الملك سالم. */
const governing: ReadonlySet<string> = new Set([...titles, 'الملك', 'الرئيس', 'الراحل', 'الشهيد'])
