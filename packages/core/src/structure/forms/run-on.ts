import { outlets } from '../../lexicon/outlets.js'
import { places } from '../../lexicon/places.js'
import { anyOf, findAll, type NormalView, type Span, textOf, WORD_START } from '../../text/index.js'

/** The headline of a text on one line has at least and at most this many words. */
const WORDS = { least: 3, most: 30 }
const LONGEST_HEAD = 300

const OUTLET = anyOf(outlets.flatMap((row) => row.words))
/** القاهرة - رويترز: between a headline and its text. The colon or dash behind it is needed: it may be a sentence. */
const TOWN = anyOf(places.flatMap(({ words, weak = [] }) => [...words, ...weak]))
const CREDIT = new RegExp(`${WORD_START}${TOWN} {0,2}[-:(/،] {0,2}"?${OUTLET}"?\\)? {0,2}[-:]`, 'gu')
/** A date in a sentence has one of these before it. */
const IN_SENTENCE = new RegExp(
  `${WORD_START}(?:${anyOf(['في', 'من', 'إلى', 'حتى', 'منذ', 'قبل', 'بعد', 'بتاريخ', 'يوم', 'اليوم', 'عند'])})[ ،,]{1,4}$`,
  'u',
)

/**
 * Where the credit or date line stands in a text that is all on one line: its headline before it, its body behind it.
 * `stamps` are the dates with a clock time; null where neither is found.
 */
export function runOnCredit(view: NormalView, line: Span, stamps: readonly Span[]): Span | null {
  const head = { start: line.start, end: Math.min(line.end, line.start + LONGEST_HEAD) }
  const candidates = [
    ...findAll(view, CREDIT, head).map(({ span }) => span),
    ...stamps.filter(({ end }) => end <= head.end),
  ]
  const found = candidates
    .sort((a, b) => a.start - b.start)
    .find((span) => {
      const before = textOf(view, { start: line.start, end: span.start })
      const words = before.trim().split(/ +/).length
      return words >= WORDS.least && words <= WORDS.most && !/[.؟!]/.test(before) && !IN_SENTENCE.test(before)
    })
  return found && found.end < line.end ? found : null
}
