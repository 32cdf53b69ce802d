import type { Forms, IndexedDocument } from '../builder.js'
import { bitWriter } from '../bits.js'
import { byteWriter } from '../bytes.js'
import { fold, lemmaKeys, rootKey } from '../keys.js'
import { type BuiltIndex, type IndexHeader, VERSION } from './format.js'
import { writeFields } from './write-fields.js'

/** Sizes of chunks in bytes: small enough to fetch one for a word, large enough to be worth a request. */
const DICTIONARY_BYTES = 6000
const POSTING_BYTES = 6000
const CARDS = 64

/** A key, the forms that have it first of their keys (`home`) or after another, and entries it is the singular of. */
interface Entry {
  readonly key: string
  readonly home: number[]
  readonly foreign: number[]
  readonly links: Set<string>
}

/** Writes documents as chunks, see `format.ts`. */
export function writeIndex(documents: readonly IndexedDocument[], forms: Forms): BuiltIndex {
  const chunks = new Map<string, Uint8Array>()
  const counts = countForms(documents, forms)
  const entries = collectEntries(counts, forms)
  const order = numberForms(entries)
  const numbers = new Uint32Array(counts.length)
  order.forEach((form, number) => {
    numbers[form] = number
  })
  const f = writeForms(order, numbers, entries, forms, chunks)
  const e = writeEntries(entries, numbers, chunks)
  const r = writeRoots(entries, chunks)
  const { p, words } = writePostings(documents, order, numbers, counts, chunks)
  writeDocuments(documents, chunks)
  const fields = writeFields(documents, chunks)
  const header: IndexHeader = {
    format: 'corpus-search',
    version: VERSION,
    documents: documents.length,
    words,
    forms: order.length,
    f,
    e,
    r,
    p,
    cards: CARDS,
    fields,
  }
  return { header, chunks }
}

/** How often each form stands in the documents; removed documents leave forms that stand nowhere. */
function countForms(documents: readonly IndexedDocument[], { texts }: Forms): Uint32Array {
  const counts = new Uint32Array(texts.length)
  for (const { forms } of documents) for (const form of forms) (counts[form] as number)++
  return counts
}

function collectEntries(counts: Uint32Array, { texts, keysOf }: Forms): Entry[] {
  const entries = new Map<string, Entry>()
  const entryOf = (key: string): Entry => {
    let entry = entries.get(key)
    if (!entry) {
      entry = { key, home: [], foreign: [], links: new Set() }
      entries.set(key, entry)
    }
    return entry
  }
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    const [first = texts[form] as string, ...others] = keysOf(form)
    entryOf(first).home.push(form)
    for (const key of others) entryOf(key).foreign.push(form)
  }
  for (const { key } of [...entries.values()]) {
    for (const lemma of lemmaKeys(key)) if (lemma !== key) entryOf(lemma).links.add(key)
  }
  const byText = (a: number, b: number): number => ((texts[a] as string) < (texts[b] as string) ? -1 : 1)
  for (const { home } of entries.values()) home.sort(byText)
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function numberForms(entries: readonly Entry[]): Uint32Array {
  return Uint32Array.from(entries.flatMap(({ home }) => home))
}

/** Collects bytes and starts a new chunk where one is full. */
function chunkWriter(letter: string, limit: number, chunks: Map<string, Uint8Array>) {
  let writer = byteWriter()
  let number = 0
  return {
    write: () => writer,
    /** Whether the next item begins a chunk. */
    isNew: () => writer.size() === 0,
    endItem: (mayEnd = true): void => {
      if (!mayEnd || writer.size() < limit) return
      chunks.set(`${letter}${number++}`, writer.bytes())
      writer = byteWriter()
    },
    end: (): void => {
      if (writer.size() > 0) chunks.set(`${letter}${number}`, writer.bytes())
    },
  }
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function writeForms(
  order: Uint32Array,
  numbers: Uint32Array,
  entries: readonly Entry[],
  { texts }: Forms,
  chunks: Map<string, Uint8Array>,
): string[] {
  const foreign = new Map<number, number[]>()
  entries.forEach((entry, i) => {
    for (const form of entry.foreign) foreign.set(form, [...(foreign.get(form) ?? []), i])
  })
  const folded = new Map<number, string>()
  for (const form of order) folded.set(form, fold(texts[form] as string))
  const textOf = (form: number): string => texts[form] as string
  const foldedOf = (form: number): string => folded.get(form) as string
  const sorted = [...order].sort((a, b) => {
    const first = foldedOf(a)
    const second = foldedOf(b)
    if (first !== second) return first < second ? -1 : 1
    return textOf(a) < textOf(b) ? -1 : 1
  })
  const firsts: string[] = []
  const writer = chunkWriter('f', DICTIONARY_BYTES, chunks)
  let before = ''
  let numberBefore = 0
  sorted.forEach((form, i) => {
    if (writer.isNew()) {
      firsts.push(foldedOf(form))
      before = ''
      numberBefore = 0
    }
    const text = textOf(form)
    const shared = sharedLength(before, text)
    const others = foreign.get(form) ?? []
    const { number, text: write } = writer.write()
    number(shared)
    write(text.slice(shared))
    const step = (numbers[form] as number) - numberBefore
    number((step < 0 ? -step * 2 - 1 : step * 2) * 2 + (others.length > 0 ? 1 : 0))
    numberBefore = numbers[form] as number
    if (others.length > 0) number(others.length)
    for (const entry of others) number(entry)
    before = text
    const next = sorted[i + 1]
    writer.endItem(next === undefined || foldedOf(next) !== foldedOf(form))
  })
  writer.end()
  return firsts
}

function writeEntries(
  entries: readonly Entry[],
  numbers: Uint32Array,
  chunks: Map<string, Uint8Array>,
): IndexHeader['e'] {
  const firsts = { keys: [] as string[], entries: [] as number[], forms: [] as number[] }
  const places = new Map(entries.map(({ key }, i) => [key, i]))
  const writer = chunkWriter('e', DICTIONARY_BYTES, chunks)
  let before = ''
  let forms = 0
  entries.forEach(({ key, home, foreign, links }, i) => {
    if (writer.isNew()) {
      firsts.keys.push(key)
      firsts.entries.push(i)
      firsts.forms.push(forms)
      before = ''
    }
    const { number, text } = writer.write()
    const shared = sharedLength(before, key)
    const plain = foreign.length === 0 && links.size === 0
    number(shared)
    text(key.slice(shared))
    number(home.length * 2 + (plain ? 0 : 1))
    if (!plain) {
      number(foreign.length)
      for (const form of foreign) number(numbers[form] as number)
      number(links.size)
      for (const link of links) number(places.get(link) as number)
    }
    forms += home.length
    before = key
    writer.endItem()
  })
  writer.end()
  return firsts
}

/** For each root the forms that have it, as runs of numbers. */
function writeRoots(entries: readonly Entry[], chunks: Map<string, Uint8Array>): string[] {
  const roots = new Map<string, { from: number; to: number }[]>()
  let forms = 0
  for (const { key, home } of entries) {
    if (home.length === 0) continue
    const root = rootKey(key)
    const runs = roots.get(root) ?? []
    const last = runs.at(-1)
    if (last?.to === forms) last.to += home.length
    else runs.push({ from: forms, to: forms + home.length })
    roots.set(root, runs)
    forms += home.length
  }
  const firsts: string[] = []
  const writer = chunkWriter('r', DICTIONARY_BYTES, chunks)
  let before = ''
  for (const root of [...roots.keys()].sort()) {
    if (writer.isNew()) {
      firsts.push(root)
      before = ''
    }
    const runs = roots.get(root) ?? []
    const { number, text } = writer.write()
    const shared = sharedLength(before, root)
    number(shared)
    text(root.slice(shared))
    number(runs.length)
    let end = 0
    for (const { from, to } of runs) {
      number(from - end)
      number(to - from)
      end = to
    }
    before = root
    writer.endItem()
  }
  writer.end()
  return firsts
}

function writePostings(
  documents: readonly IndexedDocument[],
  order: Uint32Array,
  numbers: Uint32Array,
  counts: Uint32Array,
  chunks: Map<string, Uint8Array>,
): { p: number[]; words: number } {
  // A counting sort: all places of one form stand together, in the order of the documents.
  const starts = new Uint32Array(order.length + 1)
  order.forEach((form, number) => {
    starts[number + 1] = (starts[number] as number) + (counts[form] as number)
  })
  const words = starts[order.length] ?? 0
  const inDocument = new Uint32Array(words)
  const atPosition = new Uint32Array(words)
  const next = starts.slice()
  documents.forEach(({ forms, positions }, document) => {
    for (let i = 0; i < forms.length; i++) {
      const number = numbers[forms[i] as number] as number
      const place = next[number] as number
      next[number] = place + 1
      inDocument[place] = document
      atPosition[place] = positions[i] as number
    }
  })
  const extents = documents.map(extentOf)
  const firsts: number[] = []
  let postings = bitWriter()
  let places = bitWriter()
  let isNew = true
  const flush = (): void => {
    chunks.set(`p${firsts.length - 1}`, postings.bytes())
    chunks.set(`x${firsts.length - 1}`, places.bytes())
    postings = bitWriter()
    places = bitWriter()
    isNew = true
  }
  const found = new Uint32Array(documents.length)
  const times = new Uint32Array(documents.length)
  for (let number = 0; number < order.length; number++) {
    if (isNew) firsts.push(number)
    isNew = false
    const end = starts[number + 1] as number
    let count = 0
    for (let i = starts[number] as number; i < end; ) {
      const document = inDocument[i] as number
      const first = i
      while (i < end && inDocument[i] === document) i++
      found[count] = document
      times[count++] = i - first
      places.list(atPosition, first, i, 0, extents[document] as number)
    }
    postings.small(count)
    postings.list(found, 0, count, 0, documents.length)
    for (let i = 0; i < count; i++) postings.small(times[i] as number)
    if (postings.size() >= POSTING_BYTES) flush()
  }
  if (!isNew) flush()
  return { p: firsts, words }
}

/** One more than the last position. */
function extentOf({ positions }: IndexedDocument): number {
  return (positions.at(-1) ?? -1) + 1
}

function writeDocuments(documents: readonly IndexedDocument[], chunks: Map<string, Uint8Array>): void {
  const lengths = byteWriter()
  for (const document of documents) {
    lengths.number(document.forms.length)
    lengths.number(extentOf(document) - document.forms.length)
  }
  chunks.set('n', lengths.bytes())
  for (let from = 0; from < documents.length; from += CARDS) {
    const writer = byteWriter()
    writer.text(JSON.stringify(documents.slice(from, from + CARDS).map(({ id, card }) => [id, card])))
    chunks.set(`c${from / CARDS}`, writer.bytes())
  }
}
