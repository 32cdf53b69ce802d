import type { NormalView } from '../../text/index.js'
import { HOUR_BEFORE, half, readTime, ZONE_AFTER } from '../clock-parts.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'

const KEY = /\d {0,2}:|ساعه|\d{4} {0,4}[(بتغجGU]/gu

const TAIL = `${half(false)}?${ZONE_AFTER}?`
/** ٠٣:٣٩ بتوقيت غرينتش, الساعة 10:30 مساءً, 14:05 ت م, 10:20 GMT+3 */
const COLON = new RegExp(
  `(?<said>${HOUR_BEFORE})?(?<![\\d.:/])T?(?<hour>\\d{1,2}) {0,2}: {0,2}(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9})?)?(?![\\d:])${TAIL}`,
  'gu',
)
/** الساعة 1.30 ظهرا: a stop for the colon, only behind the word */
const STOP = new RegExp(`(?<said>${HOUR_BEFORE})(?<hour>\\d{1,2})[.,](?<minute>[0-5]\\d)(?![\\d%])${TAIL}`, 'gu')
/** الساعة 1430 */
const FOUR_SAID = new RegExp(`(?<said>${HOUR_BEFORE})(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?!\\d)${TAIL}`, 'gu')
/** 1406 بتوقيت غرينتش */
const FOUR_ZONED = new RegExp(`(?<![\\d.,:/-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?!\\d)${ZONE_AFTER}`, 'gu')

/** Clock times in figures. Hour and minute alone are `weak`: beside a day or on a line of their own they count. */
export function clockTime(view: NormalView): DateDraft[] {
  return [COLON, STOP, FOUR_SAID, FOUR_ZONED].flatMap((pattern) =>
    findNear(view, KEY, pattern).flatMap(({ span, groups }): DateDraft[] => {
      const fields = readTime(groups)
      if (fields === null || (fields.hour === 0 && groups.hour === '24')) return []
      const strong =
        [groups.said, groups.half].some((group) => group !== undefined) || (fields.offset ?? fields.zone) !== undefined
      return [{ span, calendar: 'gregorian', fields, rule: 'clock', ...(strong ? {} : { weak: true }) }]
    }),
  )
}
