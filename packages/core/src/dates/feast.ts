import { type Feast, feasts } from '../lexicon/feasts.js'
import { fromTime, toTime } from './calendars.js'

const DAY = 86_400_000
const byKey: ReadonlyMap<string, Feast> = new Map(feasts.map((row) => [row.key, row]))

/** Midnight UTC of the first day of a feast in a year, a Gregorian one or (1300 to 1600) a Hijri one; null if unknown. */
export function feastTime(key: string, year: number): number | null {
  const feast = byKey.get(key)
  if (!feast || feast.calendar === null) return null
  if (feast.calendar === 'easter') return easter(year)
  const { month, day } = feast
  if (feast.calendar === 'gregorian') return toTime({ year, month, day }, 'gregorian')
  return toTime({ year: hijriYear(year, month, day), month, day }, 'hijri')
}

/** The Hijri year whose `month` begins in a Gregorian year; a year below 1600 is taken for a Hijri one. */
export function hijriYear(year: number, month: number, day = 1): number {
  if (year < 1600) return year
  const first = fromTime(Date.UTC(year, 0, 1), 'hijri').year
  for (const candidate of [first, first + 1]) {
    const time = toTime({ year: candidate, month, day }, 'hijri')
    if (time !== null && new Date(time).getUTCFullYear() === year) return candidate
  }
  return first
}

/** Easter Sunday of the Western churches. Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, 1) + (f % 31) * DAY
}
