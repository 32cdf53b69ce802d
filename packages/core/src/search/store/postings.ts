import { bitReader } from '../bits.js'
import { type ByteReader, byteReader } from '../bytes.js'
import type { Chunks } from './chunks.js'
import { BLOCK, placeOf } from './format.js'

/** The documents that a form is in, ascending, and how often it is in each. */
interface Posting {
  readonly documents: Uint32Array
  readonly times: Uint32Array
}

/** Some documents of some forms: those of `forms[i]` at `places` of its list, from `ends[i - 1]` up to `ends[i]`. */
export interface Wanted {
  readonly forms: readonly number[]
  readonly ends: readonly number[]
  readonly places: Uint32Array
}

/** The positions at each of the places wanted: at the i-th from `starts[i]` up to `starts[i + 1]`. */
export interface WantedPositions {
  readonly starts: Uint32Array
  readonly positions: Uint32Array
}

export interface Postings {
  /** Makes sure that the chunks of these forms are there, and the lengths of documents, which ranking needs with them. */
  readonly need: (forms: readonly number[]) => void
  readonly of: (form: number) => Posting
  /** The names of the chunks with their positions. */
  readonly chunksOf: (wanted: Wanted) => ReadonlySet<string>
  /** Their positions; the chunks must be there. */
  readonly positionsOf: (wanted: Wanted) => WantedPositions
}

/** Numbers kept in memory, unpacked. When half as many came since then, what was not asked for since is forgotten. */
const MEMORY = 1 << 24

/** A chunk, unpacked: the postings of its i-th form from `starts[i]` up to `starts[i + 1]`. */
interface Unpacked {
  readonly first: number
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly times: Uint32Array
  /** The first posting of each chunk of positions. */
  readonly parts: readonly number[]
}

/** The positions of postings from `first` on: those of the i-th from `starts[i]` up to `starts[i + 1]`. */
interface Places {
  readonly first: number
  readonly starts: Uint32Array
  /** Of the blocks that were unpacked. */
  readonly positions: Uint32Array
  readonly isThere: Uint8Array
  readonly unpack: (block: number) => void
}

/** Reads the chunks p and x. What was read is remembered. */
export function postings(chunks: Chunks, extents: () => Uint32Array): Postings {
  const firsts = chunks.header.p
  let unpacked = new Map<number, Unpacked>()
  let places = new Map<string, Places>()
  let older = { unpacked, places }
  let remembered = 0
  const remember = (size: number): void => {
    remembered += size
    if (remembered < MEMORY / 2) return
    older = { unpacked, places }
    unpacked = new Map()
    places = new Map()
    remembered = size
  }
  const open = (chunk: number): Unpacked => {
    const before = unpacked.get(chunk)
    if (before) return before
    const first = firsts[chunk] as number
    const forms = (firsts[chunk + 1] ?? chunks.header.forms) - first
    const found = older.unpacked.get(chunk) ?? unpack(chunks.get(`p${chunk}`), first, forms, chunks.header.documents)
    remember(found.documents.length * 2)
    unpacked.set(chunk, found)
    return found
  }
  const openPlaces = (chunk: number, part: number): Places => {
    const name = `x${chunk}-${part}`
    const before = places.get(name)
    if (before) return before
    const found = older.places.get(name) ?? placesIn(chunks.get(name), open(chunk), part, extents())
    remember(found.positions.length + found.starts.length)
    places.set(name, found)
    return found
  }
  return {
    need: (forms) => chunks.need(['n', ...new Set(forms.map((form) => `p${placeOf(firsts, form)}`))]),
    of: (form) => {
      const { first, starts, documents, times } = open(placeOf(firsts, form))
      const from = starts[form - first]
      const to = starts[form - first + 1]
      return { documents: documents.subarray(from, to), times: times.subarray(from, to) }
    },
    chunksOf: ({ forms, ends, places }) => {
      const names = new Set(['m'])
      forms.forEach((form, n) => {
        const chunk = placeOf(firsts, form)
        const { first, starts, parts } = open(chunk)
        const start = starts[form - first] as number
        let end = 0
        for (let i = ends[n - 1] ?? 0; i < (ends[n] as number); i++) {
          const posting = start + (places[i] as number)
          if (posting < end) continue
          const part = placeOf(parts, posting)
          end = parts[part + 1] ?? Number.POSITIVE_INFINITY
          names.add(`x${chunk}-${part}`)
        }
      })
      return names
    },
    positionsOf: ({ forms, ends, places }) => {
      const found = new Uint32Array(places.length + 1)
      let positions = new Uint32Array(places.length * 4)
      let size = 0
      let i = 0
      for (let n = 0; n < forms.length; n++) {
        const form = forms[n] as number
        const chunk = placeOf(firsts, form)
        const { first, starts, parts } = open(chunk)
        const start = starts[form - first] as number
        let current = NO_PLACES
        let source = NONE
        let end = 0
        for (; i < (ends[n] as number); i++) {
          const posting = start + (places[i] as number)
          if (posting >= end) {
            current = openPlaces(chunk, placeOf(parts, posting))
            source = current.positions
            end = current.first + current.starts.length - 1
          }
          const place = posting - current.first
          const block = Math.floor(place / BLOCK)
          if (current.isThere[block] === 0) current.unpack(block)
          const from = current.starts[place] as number
          const to = current.starts[place + 1] as number
          if (size + to - from > positions.length) positions = larger(positions, (size + to - from) * 2)
          for (let k = from; k < to; k++) positions[size++] = source[k] as number
          found[i + 1] = size
        }
      }
      return { starts: found, positions }
    },
  }
}

/** A damaged count must not claim more memory than there are documents. */
function unpack(bytes: Uint8Array, first: number, forms: number, all: number): Unpacked {
  const head = byteReader(bytes)
  const parts = readSteps(head)
  const reader = bitReader(head.rest())
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
  return { first, starts, documents: documents.slice(0, end), times: times.slice(0, end), parts }
}

export function larger(values: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length)
  copy.set(values)
  return copy
}

function readSteps(reader: ByteReader): number[] {
  const numbers: number[] = []
  for (let left = reader.number(); left > 0 && !reader.atEnd(); left--) {
    numbers.push((numbers.at(-1) ?? 0) + reader.number())
  }
  return numbers
}

function placesIn(bytes: Uint8Array, chunk: Unpacked, part: number, extents: Uint32Array): Places {
  const { times, parts } = chunk
  const first = parts[part] ?? 0
  const documents = chunk.documents.subarray(first, parts[part + 1])
  const starts = new Uint32Array(documents.length + 1)
  let end = 0
  for (let i = 0; i < documents.length; i++) {
    end += Math.min(times[first + i] as number, extents[documents[i] as number] ?? 0)
    starts[i + 1] = end
  }
  const positions = new Uint32Array(end)
  const isThere = new Uint8Array(Math.ceil(documents.length / BLOCK))
  const head = byteReader(bytes)
  const blocks = readSteps(head)
  const reader = bitReader(head.rest())
  const unpack = (block: number): void => {
    reader.seek(blocks[block] ?? 0)
    const last = Math.min((block + 1) * BLOCK, documents.length)
    for (let i = block * BLOCK; i < last; i++) {
      reader.list(positions, starts[i] as number, starts[i + 1] as number, 0, extents[documents[i] as number] ?? 0)
    }
    isThere[block] = 1
  }
  return { first, starts, positions, isThere, unpack }
}

const NONE: Uint32Array = new Uint32Array(0)
const NO_PLACES: Places = { first: 0, starts: NONE, positions: NONE, isThere: new Uint8Array(0), unpack: () => {} }
