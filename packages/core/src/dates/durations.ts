import { type CountedUnit, countedUnits } from '../lexicon/counted-units.js'
import { weekdays } from '../lexicon/weekdays.js'
import type { Block } from '../structure/index.js'
import { anyOf, groupWithin, indexBy, type NormalView, type Span, WORD_END, WORD_START } from '../text/index.js'
import type { DateMention } from './date-mention.js'
import { findNear } from './near.js'
import { CARDINAL, numberOf } from './numbers.js'

/** How long something takes, or after how long it comes again: a kind of its own beside dates. */
export interface DurationMention {
  readonly id: string
  readonly kind: 'duration' | 'recurrence'
  readonly span: Span
  /** ISO 8601 (`PT3H`, `P0.5Y`); null where the number is left open, as in بضع ساعات. */
  readonly iso: string | null
  /** The day of a recurrence, 0 = Sunday: كل يوم اثنين */
  readonly weekday: number | null
  readonly rule: string
}

const UNIT = anyOf(countedUnits.flatMap((row) => [row.one, row.many, row.tamyiz]))
const DUAL = anyOf(countedUnits.flatMap((row) => row.two))
const BARE_DAY = anyOf(weekdays.map((row) => row.word.replace(/^ال/, '')))
/** 3 ساعات, أربع وعشرون ساعة, نصف عام, بضعة أيام, أسبوعين, يوم كامل, لمدة ساعة, طوال الشهر */
const DURATION = new RegExp(
  `(?:(?:(?<![\\d.,/-])(?<count>\\d{1,6}(?:\\.\\d{1,4})?)|${WORD_START}(?<words>${CARDINAL})) {1,4}(?<unit>${UNIT})` +
    `|(?:${WORD_START}|(?<=${WORD_START}ل))(?<part>نصف|ربع|بضعه?|عده) {1,4}(?<partUnit>${UNIT})|${WORD_START}(?<dual>${DUAL})` +
    `|(?:${WORD_START}|(?<=${WORD_START}ل))(?<whole>${UNIT}) {1,4}كامله?|(?<=${WORD_START}(?:لمده|مده) {1,4})(?<one>${UNIT})|${WORD_START}طوال {1,4}(?:ال)?(?<all>${UNIT}))${WORD_END}`,
  'gu',
)
/** كل يوم, كل ثلاثة أسابيع, كل يوم اثنين, أسبوعيا */
const RECURRENCE = new RegExp(
  `${WORD_START}(?:كل {1,4}(?:(?:يوم {1,4})?(?<weekday>${BARE_DAY})|(?<dual>${DUAL})|(?:(?<count>\\d{1,4}|${CARDINAL}) {1,4})?(?<unit>${UNIT}))|(?<adverb>يوميا|اسبوعيا|شهريا|سنويا))${WORD_END}`,
  'gu',
)
/** Without one of these nothing is a duration. اليوم, يوم الأحد and عام 2015 are none, and far more frequent. */
const KEY =
  /(?<![ء-كم-ي]|ال)(?:يوم(?! {1,4}ال)|ايام|شهر|شهور|اشهر|سن[هوت]|عام(?! {1,4}[12]\d)|عقد|عقود|ساع|دق|ثاني|ثوان|اعوام|اس(?:بوع|ابيع)|كل |طوال )/gu
const REACH = { before: 52, after: 18 }
const units = indexBy(countedUnits, (row) => [row.one, row.many, row.tamyiz])
const duals = indexBy(countedUnits, (row) => row.two)
const days = indexBy(weekdays, (row) => [row.word.replace(/^ال/, '')])
const ADVERBS: Readonly<Record<string, string>> = { يوميا: 'P1D', اسبوعيا: 'P1W', شهريا: 'P1M', سنويا: 'P1Y' }
const PARTS: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25 }

/** Finds durations and recurrences. */
export function findDurations(view: NormalView): DurationMention[] {
  const again = findNear(view, KEY, RECURRENCE, REACH).map(({ span, groups }): DurationMention => {
    const weekday = days.get(groups.weekday ?? '')?.day ?? null
    const count = groups.dual === undefined ? (numberOf(groups.count) ?? 1) : 2
    const row = duals.get(groups.dual ?? '') ?? units.get(groups.unit ?? '')
    const iso = weekday === null ? (ADVERBS[groups.adverb ?? ''] ?? toPeriod(row, count)) : 'P1W'
    return { id: '', kind: 'recurrence', span, iso, weekday, rule: 'recurrence' }
  })
  const lasting = findNear(view, KEY, DURATION, REACH).map(({ span, groups }): DurationMention => {
    const row =
      duals.get(groups.dual ?? '') ??
      units.get(groups.unit ?? groups.partUnit ?? groups.whole ?? groups.one ?? groups.all ?? '')
    const count = groups.dual === undefined ? countOf(groups) : 2
    return { id: '', kind: 'duration', span, iso: toPeriod(row, count), weekday: null, rule: 'duration' }
  })
  const kept: DurationMention[] = []
  for (const mention of [...again, ...lasting].sort((a, b) => a.span.start - b.span.start)) {
    if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push({ ...mention, id: `t${kept.length + 1}` })
  }
  return kept
}

/** Leaves out what is in stock text, and what is part of a date: قبل يومين. */
export function keepDurations(
  durations: readonly DurationMention[],
  dates: readonly DateMention[],
  blocks: readonly Block[],
): DurationMention[] {
  const spans = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ span }) => span)
  let at = 0
  return groupWithin(spans, durations)
    .flat()
    .filter(({ span }) => {
      while ((dates[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++
      return (dates[at]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end
    })
    .map((duration, index) => ({ ...duration, id: `t${index + 1}` }))
}

function countOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.part !== undefined) return PARTS[groups.part]
  return groups.count === undefined && groups.words === undefined ? 1 : numberOf(groups.count ?? groups.words)
}

function toPeriod(row: CountedUnit | undefined, count: number | undefined): string | null {
  if (row === undefined || count === undefined) return null
  return `P${row.clock ? 'T' : ''}${row.key === 'decade' ? count * 10 : count}${row.code}`
}
