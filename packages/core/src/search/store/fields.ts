import { byteReader } from '../bytes.js'
import type { Chunks } from './chunks.js'
import { placeOf } from './format.js'

/** A stretch of a document, from one position up to another; both 0 for the whole. */
export interface FieldPlace {
  readonly document: number
  readonly from: number
  readonly to: number
}

export interface Fields {
  readonly valuesOf: (field: string) => readonly string[]
  /** Makes sure that the spans of all values are there. */
  readonly need: (field: string) => void
  /** Where the field has one of these values (numbers in `valuesOf`), by document and position. */
  readonly placesOf: (field: string, values: readonly number[]) => readonly FieldPlace[]
}

/** Reads the chunks v and s. */
export function fields(chunks: Chunks): Fields {
  const names = new Set(chunks.header.fields)
  const values = new Map<string, readonly string[]>()
  const places = new Map<string, readonly (readonly FieldPlace[])[]>()
  const placesIn = (name: string): readonly (readonly FieldPlace[])[] => {
    const known = places.get(name) ?? readPlaces(chunks.get(name))
    places.set(name, known)
    return known
  }
  return {
    valuesOf: (field) => {
      if (!names.has(field)) return []
      const known = values.get(field) ?? readValues(chunks.get(`v-${field}`))
      values.set(field, known)
      return known
    },
    need: (field) => chunks.need((chunks.header.s[field] ?? []).map((_, chunk) => `s-${field}-${chunk}`)),
    placesOf: (field, wanted) => {
      if (!names.has(field) || wanted.length === 0) return []
      const firsts = chunks.header.s[field] ?? []
      chunks.need(new Set(wanted.map((value) => `s-${field}-${placeOf(firsts, value)}`)))
      const found = wanted.flatMap((value) => {
        const chunk = placeOf(firsts, value)
        return placesIn(`s-${field}-${chunk}`)[value - (firsts[chunk] as number)] ?? []
      })
      if (wanted.length === 1) return found
      return found.sort((a, b) => a.document - b.document || a.from - b.from || a.to - b.to)
    },
  }
}

function readValues(bytes: Uint8Array): readonly string[] {
  const reader = byteReader(bytes)
  const values: string[] = []
  while (!reader.atEnd()) values.push(reader.text())
  return values
}

function readPlaces(bytes: Uint8Array): readonly (readonly FieldPlace[])[] {
  const reader = byteReader(bytes)
  const all: FieldPlace[][] = []
  while (!reader.atEnd()) {
    const places: FieldPlace[] = []
    let document = 0
    let start = 0
    for (let left = reader.number(); left > 0 && !reader.atEnd(); left--) {
      const gap = reader.number()
      if (gap > 0) start = 0
      document += gap
      const from = start + reader.number()
      places.push({ document, from, to: from + reader.number() })
      start = from
    }
    all.push(places)
  }
  return all
}
