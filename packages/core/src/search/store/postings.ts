import type { Chunks } from './chunks.js'
import { placeOf } from './format.js'

/** The documents that a form is in, ascending, and how often it is in each. */
export interface Posting {
  readonly documents: Uint32Array
  readonly times: Uint32Array
}

/** Its positions: those of the i-th document from `starts[i]` up to `starts[i + 1]`. */
export interface Places {
  readonly starts: Uint32Array
  readonly positions: Uint32Array
}

export interface Postings {
  /** Makes sure that the chunks of these forms are there. */
  readonly need: (forms: readonly number[], withPlaces: boolean) => void
  readonly of: (form: number) => Posting
  readonly placesOf: (form: number) => Places
}

/** Numbers kept in memory, unpacked; when there are more, all are forgotten. */
const MEMORY = 1 << 24

/** Where the postings and places of each form of a chunk begin. */
interface Offsets {
  readonly first: number
  readonly postings: Uint32Array
  readonly places: Uint32Array | null
}

/** Reads the chunks p and x. What was read is remembered. */
export function postings(chunks: Chunks): Postings {
  const firsts = chunks.header.p
  const offsets = new Map<number, Offsets>()
  const known = new Map<number, Posting>()
  const knownPlaces = new Map<number, Places>()
  let remembered = 0

  const remember = (size: number): void => {
    remembered += size
    if (remembered < MEMORY) return
    known.clear()
    knownPlaces.clear()
    remembered = size
  }
  const offsetsOf = (chunk: number, withPlaces: boolean): Offsets => {
    const before = offsets.get(chunk)
    if (before && (before.places || !withPlaces)) return before
    const first = firsts[chunk] as number
    const forms = (firsts[chunk + 1] ?? chunks.header.forms) - first
    const fresh = readOffsets(first, forms, chunks.get(`p${chunk}`), withPlaces ? chunks.get(`x${chunk}`) : null)
    offsets.set(chunk, fresh)
    return fresh
  }
  const of = (form: number): Posting => {
    const before = known.get(form)
    if (before) return before
    const chunk = placeOf(firsts, form)
    const at = offsetsOf(chunk, false)
    const posting = readPosting(chunks.get(`p${chunk}`), at.postings[form - at.first] as number)
    known.set(form, posting)
    remember(posting.documents.length * 2)
    return posting
  }
  return {
    need: (forms, withPlaces) => {
      const wanted = new Set<string>()
      for (const form of forms) {
        const chunk = placeOf(firsts, form)
        wanted.add(`p${chunk}`)
        if (withPlaces) wanted.add(`x${chunk}`)
      }
      chunks.need(wanted)
    },
    of,
    placesOf: (form) => {
      const before = knownPlaces.get(form)
      if (before) return before
      const chunk = placeOf(firsts, form)
      const at = offsetsOf(chunk, true)
      const places = readPlaces(chunks.get(`x${chunk}`), at.places?.[form - at.first] ?? 0, of(form).times)
      knownPlaces.set(form, places)
      remember(places.positions.length + places.starts.length)
      return places
    },
  }
}

/** The place behind a number that begins at `at`. */
function skip(bytes: Uint8Array, at: number): number {
  let after = at
  while (after < bytes.length && (bytes[after] as number) > 0x7f) after++
  return after + 1
}

/** The number that begins at `at`. */
function numberAt(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let i = at, shift = 0; i < bytes.length && shift < 35; i++, shift += 7) {
    const byte = bytes[i] as number
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  return value >>> 0
}

function readOffsets(first: number, forms: number, p: Uint8Array, x: Uint8Array | null): Offsets {
  const postings = new Uint32Array(forms)
  const places = x ? new Uint32Array(forms) : null
  let at = 0
  let atPlace = 0
  for (let form = 0; form < forms; form++) {
    postings[form] = at
    if (places) places[form] = atPlace
    const documents = numberAt(p, at)
    at = skip(p, at)
    let words = 0
    for (let i = 0; i < documents && at < p.length; i++) {
      const several = (p[at] as number) & 1
      at = skip(p, at)
      words++
      if (several === 0) continue
      words += numberAt(p, at) + 1
      at = skip(p, at)
    }
    if (x) for (let i = 0; i < words && atPlace < x.length; i++) atPlace = skip(x, atPlace)
  }
  return { first, postings, places }
}

function readPosting(bytes: Uint8Array, offset: number): Posting {
  let at = offset
  const next = (): number => {
    let byte = bytes[at++] ?? 0
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
      byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    return value >>> 0
  }
  // A damaged count must not claim more memory than the chunk can fill.
  const length = Math.min(next(), bytes.length)
  const documents = new Uint32Array(length)
  const times = new Uint32Array(length)
  let document = -1
  for (let i = 0; i < length; i++) {
    const code = next()
    document += (code >>> 1) + 1
    documents[i] = document
    times[i] = code % 2 === 0 ? 1 : next() + 2
  }
  return { documents, times }
}

function readPlaces(bytes: Uint8Array, offset: number, times: Uint32Array): Places {
  const starts = new Uint32Array(times.length + 1)
  for (let i = 0; i < times.length; i++) starts[i + 1] = (starts[i] as number) + (times[i] as number)
  const positions = new Uint32Array(Math.min(starts[times.length] as number, bytes.length))
  let at = offset
  for (let i = 0; i < times.length; i++) {
    let position = -1
    for (let k = starts[i] as number; k < (starts[i + 1] as number) && at < bytes.length; k++) {
      position += numberAt(bytes, at) + 1
      at = skip(bytes, at)
      positions[k] = position
    }
  }
  return { starts, positions }
}
