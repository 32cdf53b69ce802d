import type { Forms } from '../builder.js'
import { lemmaKeys } from '../keys.js'
import { sortWords } from './sort-words.js'

/** A key, the forms that have it first of their keys (`home`) or after another, and the keys whose lemma it is. */
export interface Entry {
  readonly key: string
  readonly home: number[]
  foreign: number[]
  links: Entry[]
  /** Its place among all entries. */
  place: number
}

/** Most keys have neither foreign forms nor links, and share this list, which stays empty. */
const NONE: never[] = []

function withItem<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item]
  list.push(item)
  return list
}

/** The entries of all forms that stand somewhere, by key; and those of their lemmas. */
export function collectEntries(counts: Uint32Array, { texts, keysOf }: Forms): readonly Entry[] {
  const entries = new Map<string, Entry>()
  const entryOf = (key: string): Entry => {
    let entry = entries.get(key)
    if (!entry) {
      entry = { key, home: [], foreign: NONE, links: NONE, place: 0 }
      entries.set(key, entry)
    }
    return entry
  }
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    const keys = keysOf(form)
    entryOf(keys[0] ?? (texts[form] as string)).home.push(form)
    for (let i = 1; i < keys.length; i++) {
      const entry = entryOf(keys[i] as string)
      entry.foreign = withItem(entry.foreign, form)
    }
  }
  for (const entry of [...entries.values()]) {
    for (const lemma of lemmaKeys(entry.key)) {
      if (lemma === entry.key) continue
      const single = entryOf(lemma)
      single.links = withItem(single.links, entry)
    }
  }
  const byText = (a: number, b: number): number => ((texts[a] as string) < (texts[b] as string) ? -1 : 1)
  for (const { home } of entries.values()) if (home.length > 1) home.sort(byText)
  const sorted = sortWords(entries.keys()).map((key) => entries.get(key) as Entry) // each key is in the map
  sorted.forEach((entry, place) => {
    entry.place = place
  })
  return sorted
}
