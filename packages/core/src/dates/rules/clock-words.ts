import { type NormalView, WORD_END, WORD_START } from '../../text/index.js'
import { CLOCK_KEY, HOUR_BEFORE, half, MINUTES, readTime, ZONE_AFTER } from '../clock-parts.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { CARDINAL, ORDINAL } from '../numbers.js'

/** الساعة السادسة والنصف صباحا, الساعة 9 مساء, الساعة 12 إلا ربعا. A number alone behind الساعة counts hours too. */
const said = (loose: boolean): RegExp =>
  new RegExp(
    `${HOUR_BEFORE}(?:(?<hour>\\d{1,2})(?![\\d.,:/%])|(?<hourWord>${ORDINAL}${loose ? `|${CARDINAL}` : ''}))${MINUTES}?${half(loose)}?${ZONE_AFTER}?`,
    'gu',
  )
/** التاسعة والربع هذا الصباح, الثالثة فجرا, 8 صباحا: without الساعة the half of the day must be said. */
const bare = (loose: boolean): RegExp =>
  new RegExp(
    `(?:(?<![\\d.,:/-] {0,1})(?<hour>\\d{1,2})(?![\\d.,:/%])|${WORD_START}(?<hourWord>${ORDINAL}))${MINUTES}?${half(loose, loose)}${ZONE_AFTER}?`,
    'gu',
  )
const MIDNIGHT = new RegExp(
  `${WORD_START}منتصف[ -](?:(?<night>الليل|ليل)|(?<day>النهار))${WORD_END}${ZONE_AFTER}?`,
  'gu',
)

const SAID = { false: said(false), true: said(true) } as const
const BARE = { false: bare(false), true: bare(true) } as const

export function clockWords(view: NormalView, loose: boolean): DateDraft[] {
  const times = [SAID, BARE].flatMap((patterns) =>
    findNear(view, CLOCK_KEY, patterns[`${loose}`]).flatMap(({ span, groups }): DateDraft[] => {
      const fields = readTime(groups)
      return fields === null ? [] : [{ span, calendar: 'gregorian', fields, rule: 'clock-words' }]
    }),
  )
  return [...times, ...midnight(view)]
}

function midnight(view: NormalView): DateDraft[] {
  return findNear(view, CLOCK_KEY, MIDNIGHT).map(({ span, groups }) => ({
    span,
    calendar: 'gregorian',
    fields: { hour: groups.night === undefined ? 12 : 0 },
    rule: 'midnight',
  }))
}
