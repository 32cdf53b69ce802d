import type { Citation } from './citation.js'
import { toCsl } from './to-csl.js'

/** A record of RIS in UTF-8: two letters, two spaces, a hyphen, a space, the value; lines end with CR LF. */
export function toRis(citation: Citation): string {
  const item = toCsl(citation)
  const [year = '', month = '', day = ''] = item.issued?.['date-parts'][0]?.map(pad) ?? []
  const rows: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    // A comma would cut the name in two.
    ['AU', item.author?.[0]?.literal.replaceAll(',', '،')],
    ['TI', item.title],
    ['T2', item['container-title']],
    // Readers know one or the other of these.
    ['Y1', year ? `${year}/${month}/${day}/` : undefined],
    ['DA', year ? `${year}/${month}/${day}/` : undefined],
    ['UR', item.URL],
    ['Y2', citation.accessed?.replaceAll('-', '/')],
    ['N1', item.note],
    ['DB', item.archive],
    ['L2', item.archive_location],
    ['LA', item.language],
  ]
  const lines = rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
