/** Zones had offsets like +02:05:09 before the twentieth century, and few papers mean those. */
const FIRST_YEAR = 1970
const HOUR = 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The offset (`±hh:mm`) of an IANA zone at a local time `YYYY-MM-DDThh:mm:ss`, from the time zone data of `Intl`; of an
 * hour that comes twice the first. Empty before 1970.
 */
export function offsetAt(zone: string, local: string): string {
  if (Number(local.slice(0, 4)) < FIRST_YEAR) return ''
  const wall = Date.parse(`${local}Z`)
  for (const near of [wall - 12 * HOUR, wall + 12 * HOUR]) {
    const offset = offsetOf(zone, near)
    if (offsetOf(zone, wall - toMilliseconds(offset)) === offset) return offset
  }
  return offsetOf(zone, wall)
}

function offsetOf(zone: string, time: number): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.slice(3) || '+00:00' // GMT+03:00; GMT alone is UTC
}

function toMilliseconds(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
