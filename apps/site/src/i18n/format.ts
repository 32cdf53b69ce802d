import type { Messages } from './messages'

type Language = Pick<Messages, 'lang'>

/** A year, month, day or time; not the codes of weeks (2020-W09), seasons (2020-22), decades (199X) and centuries. */
const DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)(?:T(\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)?$/

export const isDate = (iso: string): boolean => DATE.test(iso)

/**
 * An ISO date or date and time as the language writes it; the time in the zone that the text states, if any. What is no
 * date, as a week, stays the code it is.
 */
export function formatDate(iso: string, { lang }: Language): string {
  const [, date, time, zone] = DATE.exec(iso) ?? []
  if (date === undefined) return iso
  const parts = date.split('-').length
  const instant = new Date(`${date}${'-01'.repeat(3 - parts)}T${time ?? '00:00:00'}Z`)
  const shown = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric', weekday: 'long' } : {}),
    ...(time ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  }).format(instant)
  return zone ? `${shown} (UTC${zone === 'Z' || zone === '+00:00' ? '' : zone})` : shown
}

export function formatNumber(value: number, { lang }: Language): string {
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-EG' : 'en-GB').format(value)
}

/** A share of one, in whole per cent; what is not all is never shown as 100. */
export function formatShare(value: number, { lang }: Language): string {
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-EG' : 'en-GB', { style: 'percent' }).format(
    Math.floor(value * 100) / 100,
  )
}

/** The name of a country by its ISO 3166-1 code. */
export function formatCountry(code: string, { lang }: Language): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code
}
