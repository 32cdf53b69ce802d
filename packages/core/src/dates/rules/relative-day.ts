import { relativeDays } from '../../lexicon/relative-days.js'
import { anyOf, findAll, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { notNear, PART_BEFORE, partField, WEEKDAY, weekdayField } from '../words.js'

/** اليوم السبت, اليوم (السبت), مساء أمس, أمس الأول, يوم غد. Not اليوم العالمي, هذا اليوم. */
const PATTERN = new RegExp(
  `${PART_BEFORE}${WORD_START}${notNear('today', 'before')}(?<word>${anyOf(relativeDays.map((row) => row.word))})${WORD_END}` +
    `${notNear('today', 'after')}(?: {1,4}(?:يوم {1,4})?(?<weekday>${WEEKDAY})${WORD_END}| {1,4}\\( {0,2}(?<bracketed>${WEEKDAY}) {0,2}\\))?`,
  'gu',
)
const index = indexBy(relativeDays, (row) => [row.word])

export function relativeDay(view: NormalView): DateDraft[] {
  return findAll(view, PATTERN).flatMap(({ span, groups }) => {
    const row = index.get((groups.word ?? '').replace(/ +/g, ' '))
    if (!row) return []
    const fields = {
      unit: 'day',
      shift: row.shift,
      ...weekdayField(groups.weekday ?? groups.bracketed),
      ...partField(groups.part),
    } as const
    return [{ span, calendar: 'gregorian', fields, rule: 'relative-day' }]
  })
}
