import { bitReader } from '../bits.js'
import type { Chunks } from './chunks.js'
import { placeOf } from './format.js'

/** The documents that a form is in, ascending, and how often it is in each. */
interface Posting {
  readonly documents: Uint32Array
  readonly times: Uint32Array
}

/** Its positions: those of the i-th document from `starts[i]` up to `starts[i + 1]`. */
interface Places {
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

/** A chunk, unpacked: the postings of its i-th form from `starts[i]` up to `starts[i + 1]`. */
interface Unpacked {
  readonly first: number
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly times: Uint32Array
}

/** Reads the chunks p and x. What was read is remembered. */
export function postings(chunks: Chunks, extents: () => Uint32Array): Postings {
  const firsts = chunks.header.p
  const unpacked = new Map<number, Unpacked>()
  const places = new Map<number, Places>()
  let remembered = 0
  const remember = (size: number): void => {
    remembered += size
    if (remembered < MEMORY) return
    unpacked.clear()
    places.clear()
    remembered = size
  }
  const open = (chunk: number): Unpacked => {
    const before = unpacked.get(chunk)
    if (before) return before
    const first = firsts[chunk] as number
    const forms = (firsts[chunk + 1] ?? chunks.header.forms) - first
    const fresh = unpack(chunks.get(`p${chunk}`), first, forms, chunks.header.documents)
    remember(fresh.documents.length * 2)
    unpacked.set(chunk, fresh)
    return fresh
  }
  const openPlaces = (chunk: number): Places => {
    const before = places.get(chunk)
    if (before) return before
    const fresh = unpackPlaces(chunks.get(`x${chunk}`), open(chunk), extents())
    remember(fresh.positions.length + fresh.starts.length)
    places.set(chunk, fresh)
    return fresh
  }
  return {
    need: (forms, withPlaces) => {
      const wanted = new Set(withPlaces ? ['m', 'n'] : [])
      for (const form of forms) {
        const chunk = placeOf(firsts, form)
        wanted.add(`p${chunk}`)
        if (withPlaces) wanted.add(`x${chunk}`)
      }
      chunks.need(wanted)
    },
    of: (form) => {
      const { first, starts, documents, times } = open(placeOf(firsts, form))
      const from = starts[form - first]
      const to = starts[form - first + 1]
      return { documents: documents.subarray(from, to), times: times.subarray(from, to) }
    },
    placesOf: (form) => {
      const chunk = placeOf(firsts, form)
      const { first, starts } = open(chunk)
      const found = openPlaces(chunk)
      const from = starts[form - first] as number
      const to = starts[form - first + 1] as number
      return { starts: found.starts.subarray(from, to + 1), positions: found.positions }
    },
  }
}

/** A damaged count must not claim more memory than there are documents. */
function unpack(bytes: Uint8Array, first: number, forms: number, all: number): Unpacked {
  const reader = bitReader(bytes)
  const starts = new Uint32Array(forms + 1)
  let documents = new Uint32Array(bytes.length)
  let times = new Uint32Array(bytes.length)
  let end = 0
  for (let form = 0; form < forms; form++) {
    const count = Math.min(reader.small(), all)
    const from = end
    end += count
    starts[form + 1] = end
    if (end > documents.length) {
      documents = larger(documents, end * 2)
      times = larger(times, end * 2)
    }
    reader.list(documents, from, end, 0, all)
    for (let i = from; i < end; i++) times[i] = reader.small()
  }
  return { first, starts, documents: documents.slice(0, end), times: times.slice(0, end) }
}

function larger(values: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length)
  copy.set(values)
  return copy
}

function unpackPlaces(bytes: Uint8Array, { documents, times }: Unpacked, extents: Uint32Array): Places {
  const reader = bitReader(bytes)
  const starts = new Uint32Array(times.length + 1)
  for (let i = 0; i < times.length; i++) {
    const extent = extents[documents[i] as number] ?? 0
    starts[i + 1] = (starts[i] as number) + Math.min(times[i] as number, extent)
  }
  const positions = new Uint32Array(starts[times.length] as number)
  for (let i = 0; i < times.length; i++) {
    reader.list(positions, starts[i] as number, starts[i + 1] as number, 0, extents[documents[i] as number] ?? 0)
  }
  return { starts, positions }
}
