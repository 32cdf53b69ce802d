import { type StockPhrase, stockPhrases } from '../../lexicon/stock-phrases.js'
import { anyOf, findAll, type NormalView, type Span, textOf, WORD_END } from '../../text/index.js'
import type { Unit } from '../unit.js'

const words = (place: StockPhrase['place']): string =>
  anyOf(stockPhrases.filter((row) => row.place === place).map((row) => row.word))
const END = anyOf(stockPhrases.filter((row) => row.key === 'end').map((row) => row.word))
const MORE = anyOf(stockPhrases.filter((row) => row.key === 'more' && row.place === 'whole').map((row) => row.word))
const TAIL_KEYS: readonly StockPhrase['key'][] = ['link', 'tags', 'related', 'copyright']
const tailWords = (...places: readonly StockPhrase['place'][]): string =>
  anyOf(stockPhrases.filter((row) => TAIL_KEYS.includes(row.key) && places.includes(row.place)).map((row) => row.word))
/** What must stand behind a phrase that also begins sentences: a colon or bracket a few words on. */
const MARK = '(?=[^.؟!:(|]{0,24}[:(|])'

/** The line is a stock phrase, with a count or list signs around it: شارك, ...المزيد */
const WHOLE = new RegExp(`^[\\-*.•|>< \\d]{0,8}${words('whole')}[\\-*.:•|>< \\d()]{0,8}$`, 'u')
/** A stock phrase opens the line: اقرأ أيضا, رابط الخبر بصحيفة كذا: */
const OPENING = new RegExp(
  `^[\\-*.•|>< ]{0,8}(?:${words('opening')}${WORD_END}|${words('marked')}${WORD_END}${MARK})`,
  'u',
)
/** A tag list without a mark; only the last line of a text can be one. */
const LAST = new RegExp(`^${words('last')}${WORD_END}`, 'u')
/** // انتهى //, /انتهى/, انتهى ح/ك: how agencies close an item. */
const END_MARK = new RegExp(`^[/\\-* ]{1,8}${END}[/\\-* \\p{L}]{0,10}$|^${END} {0,4}/.{0,12}$`, 'u')
/** 2min, 3 min read */
const READING_TIME = /^\d{1,3} ?min(?:utes?)?(?: read)?$/iu
/** Signs only, or a bare address. */
const NO_WORDS = /^[^\p{L}\p{N}]+$|^(?:https?:\/\/|www\.)\S+$/u

/** Names the form of stock text that the unit is, if any. A headline is never one but as a whole. */
export function boilerplateForm(unit: Unit, isFirst: boolean, isLast: boolean): string | null {
  const text = unit.text.slice(0, 200)
  if (NO_WORDS.test(text)) return 'signs'
  if (END_MARK.test(text)) return 'end-mark'
  if (READING_TIME.test(text)) return 'reading-time'
  if (unit.words <= 8 && WHOLE.test(text)) return 'stock-phrase'
  if (isFirst || unit.words > MOST_WORDS) return null
  if (OPENING.test(text)) return 'stock-opening'
  return isLast && unit.stop === null && LAST.test(text) ? 'stock-list' : null
}

const MOST_WORDS = 40
const LONGEST_TAIL = 300
/** Stock text run onto the last sentence: ... في المدينة. رابط الخبر بصحيفة, ... اليوم . // انتهى // */
const AFTER_STOP = /[.؟?!…"')] {0,4}$/u
/** Each pattern, and whether it must stand behind the end of a sentence. */
const TAILS: readonly (readonly [pattern: RegExp, needsStop: boolean])[] = [
  [
    new RegExp(
      `(?:${tailWords('opening')}${WORD_END}|${tailWords('marked')}${WORD_END}${MARK})(?:(?!(?<!\\.)[.؟!] {1,4}\\p{L}).)*(?<!\\.)$`,
      'gu',
    ),
    true,
  ],
  [new RegExp(`${words('last')}${WORD_END}[^.؟!،:]{1,120}$`, 'gu'), true],
  [new RegExp(`/{1,2} {0,3}${END} {0,3}/{0,2}[\\p{L} ./]{0,12}$`, 'gu'), false],
  [new RegExp(`\\.{2,4} {0,2}${MORE}$`, 'gu'), false],
]

/** Where stock text begins at the end of a line of running text; null if it does not. */
export function boilerplateTail(view: NormalView, line: Span): Span | null {
  const end = { start: Math.max(line.start, line.end - LONGEST_TAIL), end: line.end }
  for (const [pattern, needsStop] of TAILS) {
    const tail = findAll(view, pattern, end).find(
      ({ span }) =>
        span.start > line.start && (!needsStop || AFTER_STOP.test(textOf(view, { start: end.start, end: span.start }))),
    )
    if (tail) return { start: tail.span.start, end: line.end }
  }
  return null
}
