import { normalize, wordTable } from '../text/index.js'
import type { CliticModel } from '../words/index.js'
import type { Card, FieldSpan, SearchDocument } from './document.js'
import { type FormKeys, formKeys } from './form-keys.js'
import { scanWords } from './place-words.js'
import type { BuiltIndex } from './store/format.js'
import { readBack } from './store/read-back.js'
import { writeIndex } from './store/write.js'

/** A document as the builder keeps it: a form for each word, and where it is. */
export interface IndexedDocument {
  readonly id: string
  readonly card: Card
  readonly forms: Uint32Array
  readonly positions: Uint32Array
  readonly fields: readonly PlacedField[]
}

/** A field over words from one position up to another; both 0 for the whole document. */
export interface PlacedField {
  readonly field: string
  readonly value: string
  readonly from: number
  readonly to: number
}

/** All forms seen: text (marks left out) and keys by number. */
export interface Forms {
  readonly texts: readonly string[]
  readonly keys: FormKeys
}

export interface IndexBuilder {
  /** Adds a document; one with the same id takes the place of the earlier one. */
  readonly add: (document: SearchDocument) => void
  /** Whether there was one. */
  readonly remove: (id: string) => boolean
  /** The index of all documents, in the order in which they were added. Costs no new reading of texts. */
  readonly build: () => BuiltIndex
}

export interface IndexOptions {
  /** A trained ranker, such as `@corpus/clitics-ar`: without it a word is found under unlikely readings too. */
  readonly model?: CliticModel
  /** An index to go on from: its documents are kept, and none of their texts is needed. */
  readonly from?: BuiltIndex
}

/**
 * Collects documents and builds their index. Each text is read once, when it is added.
 *
 * @example
 * const builder = indexBuilder({ model: cliticModel() })
 * for (const article of articles) builder.add(toSearchDocument(article))
 * const index = openIndex(builder.build())
 */
export function indexBuilder({ model, from }: IndexOptions = {}): IndexBuilder {
  const documents = new Map<string, IndexedDocument>()
  /** By text, and by each other way in which it is written. */
  const numbers = wordTable()
  const texts: string[] = []
  const before = from && readBack(from)
  before?.texts.forEach((text, form) => {
    texts.push(text)
    numbers.set(text, form)
  })
  for (const document of before?.documents ?? []) documents.set(document.id, document)
  const keys = formKeys(texts, before?.keys ?? [], model)

  /** Of the document that is added; used again for the next one. A longer one has its own. */
  const room = wordPlaces(ROOM)
  const formOf = (source: string, start: number, end: number): number => {
    const known = numbers.find(source, start, end)
    if (known >= 0) return known
    const surface = copyOf(source.slice(start, end))
    const text = normalize(surface, { level: 'bare' })
    let form = numbers.find(text)
    if (form < 0) {
      form = texts.length
      texts.push(text)
      numbers.set(text, form)
    }
    if (surface !== text) numbers.set(surface, form)
    return form
  }

  return {
    add: ({ id, source, breaks, fields, card }) => {
      const found = source.length <= ROOM ? room : wordPlaces(source.length)
      const { forms, starts, ends, positions } = found
      let count = 0
      scanWords(source, breaks, (start, end, position) => {
        forms[count] = formOf(source, start, end)
        starts[count] = start
        ends[count] = end
        positions[count++] = position
      })
      documents.delete(id)
      documents.set(id, {
        id,
        card,
        forms: forms.slice(0, count),
        positions: positions.slice(0, count),
        fields: fields.flatMap((field) => placeField(field, found, count)),
      })
    },
    remove: (id) => documents.delete(id),
    build: () => writeIndex([...documents.values()], { texts, keys }),
  }
}

/** Longer slices are kept as places in the article, and it with them; V8 copies shorter ones. */
const LONGEST_COPIED = 12

/** The same word without a hold on the text that it is a slice of. */
function copyOf(slice: string): string {
  return slice.length > LONGEST_COPIED ? [...slice].join('') : slice
}

/** The words of a document: each has a form, begins, ends and has its position; all but the forms ascend. */
interface WordPlaces {
  readonly forms: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly positions: Uint32Array
}

/** Code units, and so words at most, of nearly every article. */
const ROOM = 1 << 14

function wordPlaces(length: number): WordPlaces {
  const numbers = (): Uint32Array => new Uint32Array(length)
  return { forms: numbers(), starts: numbers(), ends: numbers(), positions: numbers() }
}

/** The words that a span touches; none when it holds no word. */
function placeField(
  { field, value, span }: FieldSpan,
  { starts, ends, positions }: WordPlaces,
  count: number,
): PlacedField[] {
  if (!span) return [{ field, value, from: 0, to: 0 }]
  const first = firstFrom(ends, count, span.start + 1)
  const last = firstFrom(starts, count, span.end) - 1
  if (first > last) return []
  return [{ field, value, from: positions[first] as number, to: (positions[last] as number) + 1 }]
}

/** The place of the first of `count` numbers that is not below `least`. */
function firstFrom(ascending: Uint32Array, count: number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) >= least) high = middle
    else low = middle + 1
  }
  return low
}
