import type { Forms } from '../builder.js'
import { type ByteWriter, byteWriter } from '../bytes.js'
import { fold, rootKey } from '../keys.js'
import type { Entries } from './entries.js'
import type { IndexHeader } from './format.js'
import { sortWords } from './sort-words.js'

/** Bytes of a chunk: few enough to fetch one for a word, enough to be worth a request. */
const CHUNK_BYTES = 2500

type Chunks = Map<string, Uint8Array>

/** Writes a sorted list of words into chunks, each word by what it does not share with the one before. */
function wordWriter(letter: string, chunks: Chunks) {
  let writer = byteWriter()
  let before = ''
  let number = 0
  const flush = (): void => {
    if (writer.size() > 0) chunks.set(`${letter}${number++}`, writer.bytes())
    writer = byteWriter()
    before = ''
  }
  return {
    isNew: () => writer.size() === 0,
    word: (word: string): ByteWriter => {
      let shared = 0
      while (shared < before.length && shared < word.length && before[shared] === word[shared]) shared++
      writer.number(shared)
      writer.text(word.slice(shared))
      before = word
      return writer
    },
    endWord: (): void => {
      if (writer.size() >= CHUNK_BYTES) flush()
    },
    flush,
  }
}

/** Sorts numbers and writes how many they are and how far each is from the one before. */
function writeAscending({ number }: ByteWriter, values: readonly number[]): void {
  number(values.length)
  let before = 0
  for (const value of [...values].sort((a, b) => a - b)) {
    number(value - before)
    before = value
  }
}

/** The forms by their folded text; forms of one folded text stay in one chunk. Returns the first of each chunk. */
export function writeForms(
  { order, foreign }: Entries,
  numbers: Uint32Array,
  { texts }: Forms,
  chunks: Chunks,
): string[] {
  const entriesOf = new Map<number, number[]>()
  for (const [place, forms] of foreign) {
    for (const form of forms) {
      const known = entriesOf.get(form)
      if (known) known.push(place)
      else entriesOf.set(form, [place])
    }
  }
  const byText = (a: number, b: number): number => ((texts[a] as string) < (texts[b] as string) ? -1 : 1)
  /** The last form of each folded text, and the one before each form; most texts have one. */
  const last = new Map<string, number>()
  const before = new Int32Array(texts.length).fill(-1)
  for (const form of order) {
    const key = fold(texts[form] as string)
    const known = last.get(key)
    if (known !== undefined) before[form] = known
    last.set(key, form)
  }
  const formsOf = (key: string): number[] => {
    const forms: number[] = []
    for (let form = last.get(key) ?? -1; form >= 0; form = before[form] as number) forms.push(form)
    return forms.length > 1 ? forms.sort(byText) : forms
  }
  const firsts: string[] = []
  const writer = wordWriter('f', chunks)
  let numberBefore = 0
  for (const key of sortWords(last.keys())) {
    if (writer.isNew()) {
      firsts.push(key)
      numberBefore = 0
    }
    for (const form of formsOf(key)) {
      const others = entriesOf.get(form) ?? []
      const write = writer.word(texts[form] as string)
      const step = (numbers[form] as number) - numberBefore
      write.number((step < 0 ? -step * 2 - 1 : step * 2) * 2 + (others.length > 0 ? 1 : 0))
      if (others.length > 0) writeAscending(write, others)
      numberBefore = numbers[form] as number
    }
    writer.endWord()
  }
  writer.flush()
  return firsts
}

export function writeEntries(entries: Entries, numbers: Uint32Array, chunks: Chunks): IndexHeader['e'] {
  const firsts = { keys: [] as string[], entries: [] as number[], forms: [] as number[] }
  const writer = wordWriter('e', chunks)
  entries.keys.forEach((key, i) => {
    const start = entries.starts[i] as number
    if (writer.isNew()) {
      firsts.keys.push(key)
      firsts.entries.push(i)
      firsts.forms.push(start)
    }
    const write = writer.word(key)
    const foreign = entries.foreign.get(i)
    const links = entries.links.get(i)
    write.number(((entries.starts[i + 1] as number) - start) * 2 + (foreign || links ? 1 : 0))
    if (foreign || links) {
      writeAscending(write, foreign?.map((form) => numbers[form] as number) ?? [])
      writeAscending(write, links ?? [])
    }
    writer.endWord()
  })
  writer.flush()
  return firsts
}

/** For each root the forms that have it, as runs of numbers. Returns the first root of each chunk. */
export function writeRoots({ keys, starts }: Entries, chunks: Chunks): string[] {
  const roots = new Map<string, { from: number; to: number }[]>()
  keys.forEach((key, i) => {
    const from = starts[i] as number
    const to = starts[i + 1] as number
    if (from === to) return
    const root = rootKey(key)
    const runs = roots.get(root)
    const last = runs?.at(-1)
    if (last?.to === from) last.to = to
    else if (runs) runs.push({ from, to })
    else roots.set(root, [{ from, to }])
  })
  const firsts: string[] = []
  const writer = wordWriter('r', chunks)
  for (const root of sortWords(roots.keys())) {
    if (writer.isNew()) firsts.push(root)
    const runs = roots.get(root) ?? []
    const { number } = writer.word(root)
    number(runs.length)
    let end = 0
    for (const { from, to } of runs) {
      number(from - end)
      number(to - from)
      end = to
    }
    writer.endWord()
  }
  writer.flush()
  return firsts
}
