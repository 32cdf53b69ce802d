import { type ByteReader, byteReader } from '../bytes.js'
import { fold } from '../keys.js'
import type { Chunks } from './chunks.js'
import { placeOf } from './format.js'

/** A form of the index: its text, its number, and the entries that have it as another than their first reading. */
interface StoredForm {
  readonly text: string
  readonly number: number
  readonly foreign: readonly number[]
}

/** A key with its forms: a run of numbers (`from` up to `to`) and others, and the entries it is the singular of. */
export interface StoredEntry {
  readonly key: string
  readonly place: number
  readonly from: number
  readonly to: number
  readonly foreign: readonly number[]
  readonly links: readonly number[]
}

interface Run {
  readonly from: number
  readonly to: number
}

export interface Dictionary {
  /** The forms whose folded text this is. */
  readonly formsOf: (folded: string) => readonly StoredForm[]
  /** Entries by key; those that the index has not are left out. */
  readonly entriesOf: (keys: readonly string[]) => readonly StoredEntry[]
  /** Entries by number. */
  readonly entriesAt: (places: readonly number[]) => readonly StoredEntry[]
  /** The entries to which forms belong first. */
  readonly homesOf: (forms: readonly number[]) => readonly StoredEntry[]
  /** The entries whose keys begin so. */
  readonly entriesFrom: (prefix: string) => readonly StoredEntry[]
  readonly formsOfRoots: (roots: readonly string[]) => readonly Run[]
}

/** Looks words up in the chunks f, e and r. Chunks are read once and remembered. */
export function dictionary(chunks: Chunks): Dictionary {
  const { header } = chunks
  const forms = new Map<number, FormTable>()
  const entries = new Map<number, readonly StoredEntry[]>()
  const roots = new Map<number, ReadonlyMap<string, readonly Run[]>>()
  const remember = <Read>(memory: Map<number, Read>, letter: string, i: number, read: (bytes: Uint8Array) => Read) => {
    const known = memory.get(i)
    if (known !== undefined) return known
    const fresh = read(chunks.get(`${letter}${i}`))
    memory.set(i, fresh)
    return fresh
  }
  const formsIn = (i: number) => remember(forms, 'f', i, readForms)
  const rootsIn = (i: number) => remember(roots, 'r', i, readRoots)
  const entriesIn = (i: number) =>
    remember(entries, 'e', i, (bytes) => readEntries(bytes, header.e.entries[i] ?? 0, header.e.forms[i] ?? 0))
  const needEntries = (numbers: Iterable<number>): number[] => {
    const all = [...new Set(numbers)]
    chunks.need(all.map((i) => `e${i}`))
    return all
  }
  return {
    formsOf: (folded) => (header.f.length === 0 ? [] : findForms(formsIn(placeOf(header.f, folded)), folded)),
    entriesOf: (keys) => {
      if (header.e.keys.length === 0) return []
      needEntries(keys.map((key) => placeOf(header.e.keys, key)))
      return keys.flatMap((key) => findKey(entriesIn(placeOf(header.e.keys, key)), key) ?? [])
    },
    entriesAt: (places) => {
      needEntries(places.map((place) => placeOf(header.e.entries, place)))
      return places.flatMap((place) => {
        const i = placeOf(header.e.entries, place)
        return entriesIn(i)[place - (header.e.entries[i] as number)] ?? []
      })
    },
    homesOf: (numbers) => {
      needEntries(numbers.map((form) => placeOf(header.e.forms, form)))
      const homes = numbers.flatMap((form) => findForm(entriesIn(placeOf(header.e.forms, form)), form) ?? [])
      return [...new Set(homes)]
    },
    entriesFrom: (prefix) => {
      if (header.e.keys.length === 0) return []
      const first = placeOf(header.e.keys, prefix)
      const last = placeOf(header.e.keys, `${prefix}\uffff`)
      const numbers = needEntries(Array.from({ length: last - first + 1 }, (_, i) => first + i))
      return numbers.flatMap((i) => entriesIn(i).filter(({ key }) => key.startsWith(prefix)))
    },
    formsOfRoots: (wanted) => {
      if (header.r.length === 0) return []
      chunks.need(wanted.map((root) => `r${placeOf(header.r, root)}`))
      return wanted.flatMap((root) => rootsIn(placeOf(header.r, root)).get(root) ?? [])
    },
  }
}

function findKey(entries: readonly StoredEntry[], key: string): StoredEntry | undefined {
  let low = 0
  let high = entries.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = entries[middle] as StoredEntry
    if (entry.key === key) return entry
    if (entry.key < key) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** The entry in whose run the form is. A chunk may begin with entries that have none. */
function findForm(entries: readonly StoredEntry[], form: number): StoredEntry | undefined {
  let low = 0
  let high = entries.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = entries[middle] as StoredEntry
    if (from <= form && form < to) return entries[middle]
    if (to <= form) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** The forms of a chunk in their order: by folded text. */
interface FormTable {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
  /** Only of those that have any. */
  readonly foreign: ReadonlyMap<number, readonly number[]>
}

const NONE: readonly number[] = []

export function readForms(bytes: Uint8Array): FormTable {
  const reader = byteReader(bytes)
  const texts: string[] = []
  const numbers: number[] = []
  const foreign = new Map<number, readonly number[]>()
  let text = ''
  let form = 0
  while (!reader.atEnd()) {
    text = text.slice(0, reader.number()) + reader.text()
    const code = reader.number()
    const step = code >>> 1
    form += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    if (code % 2 === 1) foreign.set(texts.length, readAscending(reader))
    texts.push(text)
    numbers.push(form)
  }
  return { texts, numbers, foreign }
}

/** A count and as many numbers, each as its distance from the one before. */
function readAscending(reader: ByteReader): readonly number[] {
  const numbers: number[] = []
  let value = 0
  for (let left = reader.number(); left > 0 && !reader.atEnd(); left--) {
    value += reader.number()
    numbers.push(value)
  }
  return numbers
}

function findForms({ texts, numbers, foreign }: FormTable, folded: string): StoredForm[] {
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fold(texts[middle] as string) < folded) low = middle + 1
    else high = middle
  }
  const found: StoredForm[] = []
  for (let i = low; i < texts.length && fold(texts[i] as string) === folded; i++) {
    found.push({ text: texts[i] as string, number: numbers[i] as number, foreign: foreign.get(i) ?? NONE })
  }
  return found
}

export function readEntries(bytes: Uint8Array, firstPlace: number, firstForm: number): readonly StoredEntry[] {
  const reader = byteReader(bytes)
  const entries: StoredEntry[] = []
  let before = ''
  let from = firstForm
  while (!reader.atEnd()) {
    const key = before.slice(0, reader.number()) + reader.text()
    const code = reader.number()
    const to = from + (code >>> 1)
    const more = code % 2 === 1
    const place = firstPlace + entries.length
    entries.push({
      key,
      place,
      from,
      to,
      foreign: more ? readAscending(reader) : NONE,
      links: more ? readAscending(reader) : NONE,
    })
    from = to
    before = key
  }
  return entries
}

function readRoots(bytes: Uint8Array): ReadonlyMap<string, readonly Run[]> {
  const reader = byteReader(bytes)
  const roots = new Map<string, readonly Run[]>()
  let before = ''
  while (!reader.atEnd()) {
    const root = before.slice(0, reader.number()) + reader.text()
    const runs: Run[] = []
    let end = 0
    for (let left = reader.number(); left > 0 && !reader.atEnd(); left--) {
      const from = end + reader.number()
      end = from + reader.number()
      runs.push({ from, to: end })
    }
    roots.set(root, runs)
    before = root
  }
  return roots
}
