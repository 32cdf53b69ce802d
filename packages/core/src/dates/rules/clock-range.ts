import { findAll, type NormalView, WORD_START } from '../../text/index.js'
import { HOUR_SAID, half, MINUTES, readTime, ZONE_AFTER } from '../clock-parts.js'
import type { DateFields } from '../date-mention.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import { ORDINAL } from '../numbers.js'
import type { Groups } from '../words.js'

/** من or بين before what may be an hour */
const KEY = /(?:من|بين) {1,4}(?:(?:ال|لل)ساعه|\d|ال(?:واحده|اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي))/gu
/** A time of a range; `late` before the names of its groups tells the second from the first. */
const time = (loose: boolean): string =>
  `(?<said>${HOUR_SAID})?(?:(?<hour>\\d{1,2})(?!\\d)(?:[:.](?<minute>\\d\\d)(?!\\d))?|(?<hourWord>${ORDINAL}))${MINUTES}?${half(loose)}?`
const late = (source: string): string =>
  source.replaceAll('?<', '?<late').replaceAll('?<late!', '?<!').replaceAll('?<late=', '?<=')
const UNTIL = '(?: {0,3}- {0,3}| {1,4}و?(?:الي|حتي) {1,4})'
const AND = '(?: {1,4}و {0,2})'

/** من الساعة 3 إلى الساعة 4 بعد العصر, بين الثامنة والعاشرة مساء, من 1:30 إلى 4 مساء. */
const patternsOf = (loose: boolean): readonly RegExp[] => [
  new RegExp(`(?<=${WORD_START}من {1,4})${time(loose)}${UNTIL}${late(time(loose))}${ZONE_AFTER}?`, 'gu'),
  new RegExp(`(?<=${WORD_START}بين {1,4})${time(loose)}${AND}${late(time(loose))}${ZONE_AFTER}?`, 'gu'),
  ...(loose ? [new RegExp(`(?<![\\d.,:/-])${time(loose)}${UNTIL}${late(time(loose))}`, 'gu')] : []),
]
const PRESS = patternsOf(false)
const LOOSE = patternsOf(true)

/** Clock times with two ends; one of them at least must be said to be a time. The half of the day holds for both. */
export function clockRange(view: NormalView, loose: boolean): DateDraft[] {
  return (loose ? LOOSE : PRESS).flatMap((pattern) =>
    (loose ? findAll(view, pattern) : findNear(view, KEY, pattern)).flatMap(({ span, groups }): DateDraft[] => {
      const last = lateOf(groups)
      const said =
        groups.said ??
        groups.half ??
        groups.minute ??
        last.said ??
        last.half ??
        (loose ? (last.minute ?? groups.hourWord) : undefined)
      if (said === undefined) return []
      const until = untilOf(groups, last)
      let from = readTime({ ...groups, half: groups.half ?? last.half })
      if (from === null || until?.hour === undefined) return []
      if (groups.half === undefined && (from.hour ?? 0) > until.hour) from = readTime(groups)
      return from === null ? [] : [{ span, calendar: 'gregorian', fields: from, end: until, rule: 'clock-range' }]
    }),
  )
}

/** من 1:30 بعد الظهر إلى 4: the half of the first end holds for the second, if that is later. */
function untilOf(groups: Groups, last: Groups): DateFields | null {
  const until = readTime(last)
  const same = last.half === undefined ? readTime({ ...last, half: groups.half }) : null
  const from = readTime(groups)
  return same?.hour !== undefined && same.hour > (from?.hour ?? 24) && (until?.hour ?? 24) < (from?.hour ?? 0)
    ? same
    : until
}

function lateOf(groups: Groups): Groups {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) => (name.startsWith('late') ? [[name.slice(4), text]] : [])),
  )
}
