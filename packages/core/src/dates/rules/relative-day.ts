import { relativeDays } from '../../lexicon/relative-days.js'
import { anyOf, indexBy, type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { notNear, PART_BEFORE, partField, WEEKDAY, weekdayField } from '../words.js'

const KEY = /اليوم|امس|غد|البارحه|الليله|هذا {1,4}(?:ال)?(?:صباح|مسا)/gu

/** What is written onto the word: واليوم نشاهد may mean nowadays; واليوم السبت is a day. */
const CLITIC = `(?:${WORD_START}|(?<=${WORD_START}(?<clitic>[وفبل])))`
/** اليوم السبت, اليوم (السبت), مساء أمس, أمس الأول, يوم غد. Not اليوم العالمي, هذا اليوم. */
const PATTERN = new RegExp(
  `${PART_BEFORE}${CLITIC}${notNear('today', 'before')}(?<word>${anyOf(relativeDays.map((row) => row.word))})${WORD_END}` +
    `${notNear('today', 'after')}(?: {1,4}(?:يوم {1,4})?(?<weekday>${WEEKDAY})${WORD_END}| {1,4}\\( {0,2}(?<bracketed>${WEEKDAY}) {0,2}\\))?`,
  'gu',
)
const index = indexBy(relativeDays, (row) => [row.word])

/** هذا المساء, هذه الليلة, الليلة الماضية: a part of today or of the night before. */
const PART_OF_TODAY = new RegExp(
  `${WORD_START}(?:هذا {1,4}(?<part>صباح|مساء|المساء|الصباح)|هذه {1,4}(?<night>الليله)|(?<before>الليله {1,4}(?:الماضيه|قبل {1,4}الماضيه)))${WORD_END}`,
  'gu',
)

export function relativeDay(view: NormalView): DateDraft[] {
  const days = findNear(view, KEY, PATTERN).flatMap(({ span, groups }) => {
    const row = index.get((groups.word ?? '').replace(/ +/g, ' '))
    if (!row || (row.behindPart && groups.part === undefined)) return []
    const weekday = weekdayField(groups.weekday ?? groups.bracketed)
    const open = row.shift === 0 && groups.clitic === 'و' && weekday.weekday === undefined
    const fields = {
      unit: 'day',
      shift: row.shift,
      ...weekday,
      ...partField(groups.part),
      ...(open ? ({ nowadays: true } as const) : {}),
    } as const
    return [{ span, calendar: 'gregorian', fields, rule: 'relative-day' } as const]
  })
  return [...days, ...partsOfToday(view)]
}

function partsOfToday(view: NormalView): DateDraft[] {
  return findNear(view, KEY, PART_OF_TODAY).map(({ span, groups }) => {
    const shift = groups.before === undefined ? 0 : groups.before.includes('قبل') ? -2 : -1
    const part = groups.part === undefined ? ({ part: 'night' } as const) : partField(groups.part.replace(/^ال/, ''))
    return { span, calendar: 'gregorian', fields: { unit: 'day', shift, ...part }, rule: 'relative-day' }
  })
}
