import type { Forms } from '../builder.js'
import { type ByteWriter, byteWriter } from '../bytes.js'
import { fold, rootKey } from '../keys.js'
import type { Entry } from './entries.js'
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
  order: Uint32Array,
  numbers: Uint32Array,
  entries: readonly Entry[],
  { texts }: Forms,
  chunks: Chunks,
): string[] {
  const foreign = new Map<number, number[]>()
  entries.forEach((entry, i) => {
    for (const form of entry.foreign) {
      const known = foreign.get(form)
      if (known) known.push(i)
      else foreign.set(form, [i])
    }
  })
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
      const others = foreign.get(form) ?? []
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

export function writeEntries(entries: readonly Entry[], numbers: Uint32Array, chunks: Chunks): IndexHeader['e'] {
  const firsts = { keys: [] as string[], entries: [] as number[], forms: [] as number[] }
  const writer = wordWriter('e', chunks)
  let forms = 0
  entries.forEach(({ key, home, foreign, links }, i) => {
    if (writer.isNew()) {
      firsts.keys.push(key)
      firsts.entries.push(i)
      firsts.forms.push(forms)
    }
    const write = writer.word(key)
    const isPlain = foreign.length === 0 && links.length === 0
    write.number(home.length * 2 + (isPlain ? 0 : 1))
    if (!isPlain) {
      writeAscending(
        write,
        foreign.map((form) => numbers[form] as number),
      )
      writeAscending(
        write,
        links.map(({ place }) => place),
      )
    }
    forms += home.length
    writer.endWord()
  })
  writer.flush()
  return firsts
}

/** For each root the forms that have it, as runs of numbers. Returns the first root of each chunk. */
export function writeRoots(entries: readonly Entry[], chunks: Chunks): string[] {
  const roots = new Map<string, { from: number; to: number }[]>()
  let forms = 0
  for (const { key, home } of entries) {
    if (home.length === 0) continue
    const root = rootKey(key)
    const runs = roots.get(root)
    const last = runs?.at(-1)
    if (last?.to === forms) last.to += home.length
    else if (runs) runs.push({ from: forms, to: forms + home.length })
    else roots.set(root, [{ from: forms, to: forms + home.length }])
    forms += home.length
  }
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
