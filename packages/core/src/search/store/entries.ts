import type { Forms } from '../builder.js'
import { lemmaKeys } from '../keys.js'
import { sortWords } from './sort-words.js'

/** The keys of an index, sorted, and what has them: each by its place among them. */
export interface Entries {
  readonly keys: readonly string[]
  /** The forms that have the i-th key first of their keys, by text: `order[starts[i]]` up to `order[starts[i + 1]]`. */
  readonly order: Uint32Array
  readonly starts: Uint32Array
  /** The forms that have a key after another one. */
  readonly foreign: ReadonlyMap<number, readonly number[]>
  /** The places of the keys whose lemma a key is. */
  readonly links: ReadonlyMap<number, readonly number[]>
}

/** The keys of all forms that stand somewhere, and those of their lemmas. */
export function collectEntries(counts: Uint32Array, { texts, keys }: Forms): Entries {
  const used: number[] = []
  const first = new Uint32Array(counts.length)
  const isUsed: boolean[] = []
  const use = (key: number): void => {
    if (isUsed[key]) return
    isUsed[key] = true
    used.push(key)
  }
  const foreign = new Map<number, number[]>()
  const links = new Map<number, number[]>()
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    const key = keys.firstOf(form)
    first[form] = key
    use(key)
    for (const other of keys.othersOf(form)) {
      use(other)
      addTo(foreign, other, form)
    }
  }
  for (let i = 0, end = used.length; i < end; i++) {
    const key = used[i] as number
    const text = keys.texts[key] as string
    for (const lemma of lemmaKeys(text)) {
      if (lemma === text) continue
      const single = keys.numberOf(lemma)
      use(single)
      addTo(links, single, key)
    }
  }
  const sorted = sortWords(used.map((key) => keys.texts[key] as string))
  const places = new Uint32Array(keys.texts.length)
  sorted.forEach((text, place) => {
    places[keys.numberOf(text)] = place
  })
  const placeOf = (key: number): number => places[key] as number
  return {
    keys: sorted,
    ...sortForms(texts, counts, first.map(placeOf), sorted.length),
    foreign: new Map([...foreign].map(([key, forms]) => [placeOf(key), forms])),
    links: new Map([...links].map(([key, others]) => [placeOf(key), others.map(placeOf)])),
  }
}

function addTo(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** A counting sort of the forms by the places of their first keys; forms of one key by text. */
function sortForms(
  texts: readonly string[],
  counts: Uint32Array,
  places: Uint32Array,
  keys: number,
): Pick<Entries, 'order' | 'starts'> {
  const starts = new Uint32Array(keys + 1)
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    const after = (places[form] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let i = 0; i < keys; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const order = new Uint32Array(starts[keys] as number)
  const next = starts.slice()
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    const place = places[form] as number
    const at = next[place] as number
    order[at] = form
    next[place] = at + 1
  }
  const byText = (a: number, b: number): number => ((texts[a] as string) < (texts[b] as string) ? -1 : 1)
  for (let i = 0; i < keys; i++) {
    const start = starts[i] as number
    const end = starts[i + 1] as number
    if (end - start > 1) order.subarray(start, end).sort(byText)
  }
  return { order, starts }
}
