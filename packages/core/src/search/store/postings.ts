import { type BitReader, bitReader } from '../bits.js'
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
export function postings(chunks: Chunks, extents: () => Uint32Array): Postings {
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
    const fresh = readOffsets(
      first,
      forms,
      chunks.header.documents,
      chunks.get(`p${chunk}`),
      withPlaces ? chunks.get(`x${chunk}`) : null,
      extents,
    )
    offsets.set(chunk, fresh)
    return fresh
  }
  const of = (form: number): Posting => {
    const before = known.get(form)
    if (before) return before
    const chunk = placeOf(firsts, form)
    const at = offsetsOf(chunk, false)
    const posting = readPosting(
      bitReader(chunks.get(`p${chunk}`), at.postings[form - at.first] as number),
      chunks.header.documents,
    )
    known.set(form, posting)
    remember(posting.documents.length * 2)
    return posting
  }
  return {
    need: (forms, withPlaces) => {
      const wanted = new Set(withPlaces ? ['n'] : [])
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
      const places = readPlaces(bitReader(chunks.get(`x${chunk}`), at.places?.[form - at.first] ?? 0), of(form), extents())
      knownPlaces.set(form, places)
      remember(places.positions.length + places.starts.length)
      return places
    },
  }
}

function readOffsets(
  first: number,
  forms: number,
  all: number,
  p: Uint8Array,
  x: Uint8Array | null,
  extents: () => Uint32Array,
): Offsets {
  const postings = new Uint32Array(forms)
  const places = x ? new Uint32Array(forms) : null
  const reader = bitReader(p)
  const placeReader = x ? bitReader(x) : null
  let scratch = new Uint32Array(64)
  for (let form = 0; form < forms; form++) {
    postings[form] = reader.place()
    if (places && placeReader) places[form] = placeReader.place()
    const { documents, times } = readPosting(reader, all)
    if (!placeReader) continue
    for (let i = 0; i < times.length; i++) {
      const count = times[i] as number
      if (count > scratch.length) scratch = new Uint32Array(count * 2)
      placeReader.list(scratch, 0, count, 0, extents()[documents[i] as number] as number)
    }
  }
  return { first, postings, places }
}

/** A damaged count must not claim more memory than there are documents. */
function readPosting(reader: BitReader, all: number): Posting {
  const length = Math.min(reader.small(), all)
  const documents = new Uint32Array(length)
  const times = new Uint32Array(length)
  reader.list(documents, 0, length, 0, all)
  for (let i = 0; i < length; i++) times[i] = reader.small()
  return { documents, times }
}

function readPlaces(reader: BitReader, { documents, times }: Posting, extents: Uint32Array): Places {
  const starts = new Uint32Array(times.length + 1)
  for (let i = 0; i < times.length; i++) {
    const extent = extents[documents[i] as number] as number
    starts[i + 1] = (starts[i] as number) + Math.min(times[i] as number, extent)
  }
  const positions = new Uint32Array(starts[times.length] as number)
  for (let i = 0; i < times.length; i++) {
    const extent = extents[documents[i] as number] as number
    reader.list(positions, starts[i] as number, starts[i + 1] as number, 0, extent)
  }
  return { starts, positions }
}
