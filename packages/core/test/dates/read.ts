import { readFileSync } from 'node:fs'
import { type DateMention, findDurations, readDates } from '../../src/dates/index.js'
import { normalView } from '../../src/text/index.js'

/** One reading of a text: the words, and its value as the first moment and the one after the last, where it has both. */
export interface Reading {
  readonly text: string
  readonly iso: string | null
  readonly start: string | null
  readonly end: string | null
  readonly mention: DateMention
}

const DAY = 86_400_000
const PREFERENCES = ['press', 'past', 'future'] as const
/** The hours that the tools give to the parts of the day. */
export type Parts = Readonly<Record<NonNullable<DateMention['fields']['part']>, readonly [from: string, until: string]>>

export const readCases = <Case>(name: string): Case[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case) // the files beside this one are of the shape that the tests declare

/** All readings of the dates of a text, under each preference for past or future. */
export function readingsOf(text: string, reference: string | null, parts: Parts): Reading[] {
  return PREFERENCES.flatMap((prefer) =>
    readDates(text, { prefer, ...(reference === null ? {} : { referenceDate: reference }) }).map((mention) => ({
      text: text.slice(mention.span.start, mention.span.end),
      iso: mention.iso,
      mention,
      ...intervalOf(mention, parts),
    })),
  )
}

export const durationsOf = (text: string) =>
  findDurations(normalView(text)).map((mention) => ({
    text: text.slice(mention.span.start, mention.span.end),
    ...mention,
  }))

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The interval of a value, its end excluded. */
function intervalOf(
  { iso: from, isoEnd, fields, precision }: DateMention,
  parts: Parts,
): Pick<Reading, 'end' | 'start'> {
  if (from === null) return { start: null, end: null }
  if (fields.part !== undefined && from.length === 10) {
    const [start, end] = parts[fields.part]
    return {
      start: `${from}T${start}`,
      end: end === '24:00:00' ? `${iso(Date.parse(from) + DAY)}T00:00:00` : `${from}T${end}`,
    }
  }
  if (fields.hour !== undefined) return { start: from.slice(0, 19), end: isoEnd?.slice(0, 19) ?? null }
  const [first] = bounds(from)
  const [, last] = bounds(isoEnd ?? from)
  if (precision !== 'month' || fields.stretch === undefined) return { start: first, end: last }
  if (fields.stretch === 'early') return { start: first, end: `${from}-11` }
  return fields.stretch === 'late' ? { start: `${from}-21`, end: last } : { start: `${from}-15`, end: `${from}-16` }
}

function bounds(value: string): readonly [first: string, after: string] {
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY
    return [iso(monday), iso(monday + 7 * DAY)]
  }
  const decade = /^(\d{3})X$/.exec(value)
  if (decade) return [`${decade[1]}0-01-01`, `${Number(decade[1]) + 1}0-01-01`]
  const [year = 0, month, day] = value.split('-').map(Number)
  if (month === undefined) return [`${value}-01-01`, `${String(year + 1).padStart(4, '0')}-01-01`]
  if (day === undefined) return [`${value}-01`, iso(Date.UTC(year, month, 1))]
  return [value, iso(Date.parse(value) + DAY)]
}
