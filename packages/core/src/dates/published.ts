import type { Block } from '../structure/index.js'
import { groupWithin, type NormalView, textOf, WORD_START } from '../text/index.js'
import { type DateMention, type Published, toIso } from './date-mention.js'
import { notNear, WEEKDAY } from './words.js'

/** اليوم الجمعة 17 ماي 2019, اليوم الأربعاء (3 آذار/ مارس 2021): "today" right before a full date; not هذا اليوم. */
const TODAY = new RegExp(
  `${notNear('today', 'before')}${WORD_START}اليوم(?: {1,4}\\(?${WEEKDAY}\\)?)?[ ،,(]{0,6}$`,
  'u',
)
/** اليوم الجمعة 17 ماي 2019, صباح اليوم الجمعة 17 ماي 2019 */
const SAYS_TODAY = /^(?:\p{L}{1,40} {1,4}){0,2}اليوم /u
const LONGEST_TODAY = 40

/**
 * What the text states of its own publication: a date line, with the time of a closing stamp if there is one;
 * else "today, <full date>" in the body. Null where the year is not written.
 */
export function readPublished(
  view: NormalView,
  blocks: readonly Block[],
  dates: readonly DateMention[],
): Published | null {
  const lines = blocks.filter((block) => block.kind === 'dateline').map((block) => block.span)
  const inLines = groupWithin(lines, dates).flat()
  const day = inLines.find((date) => date.iso !== null && date.fields.day !== undefined)
  if (!day) return readToday(view, dates)
  const stamp = day.fields.hour === undefined ? inLines.findLast((date) => date.rule === 'clock') : undefined
  const iso = toIso({ ...day.fields, ...stamp?.fields })
  if (iso === null) return null
  return {
    iso,
    span: day.span,
    timeSpan: stamp?.span ?? null,
    rule: stamp ? 'published/dateline+stamp' : 'published/dateline',
  }
}

function readToday(view: NormalView, dates: readonly DateMention[]): Published | null {
  for (const date of dates) {
    if (date.iso === null || date.fields.day === undefined) continue
    const before = textOf(view, { start: Math.max(0, date.span.start - LONGEST_TODAY), end: date.span.start })
    if (TODAY.test(`${before}${SAYS_TODAY.test(textOf(view, date.span)) ? 'اليوم ' : ''}`)) {
      return { iso: date.iso, span: date.span, timeSpan: null, rule: 'published/today' }
    }
  }
  return null
}
