import type { Form } from './features.js'
import { mix, toRow } from './hash.js'
import { withYa } from './known-words.js'
import { LIST, type WordLists } from './word-lists.js'

/** What a sentence tells of its words: phrases of core's lists that they are in, and words of office near them. */
export interface Context {
  /** 0, or one more than list number * 4 + place: 1 at the beginning of the phrase, 2 within, 3 at its end. */
  readonly phrases: Uint8Array
  /** The nearest word of office, title or class before and behind, with its distance; 0 for none. */
  readonly before: Uint16Array
  readonly after: Uint16Array
}

/** How far a word of office is looked for. */
const REACH = { before: 5, after: 3 } as const
/** Lists of words that tell what stands beside them. */
const TELLING = LIST.title | LIST.office | LIST.head | LIST.placeClass | LIST.event

export function readContext(
  forms: readonly Form[],
  words: readonly { readonly isWord: boolean }[],
  lists: WordLists,
): Context {
  const size = forms.length
  const phrases = new Uint8Array(size)
  for (let i = 0; i < size; ) {
    const form = forms[i] as Form
    const match = lists.phrases
      .get(withYa(form.key))
      ?.find(({ rest }) => rest.every((next, k) => withYa(forms[i + 1 + k]?.raw ?? '') === next))
    if (!match) {
      i++
      continue
    }
    const last = i + match.rest.length
    const list = 31 - Math.clz32(match.list)
    for (let k = i; k <= last; k++) phrases[k] = 4 * list + (k === i ? 1 : k === last ? 3 : 2)
    i = last + 1
  }
  const before = new Uint16Array(size)
  const after = new Uint16Array(size)
  for (let i = 0; i < size; i++) {
    before[i] = nearest(i, -1, REACH.before)
    after[i] = nearest(i, 1, REACH.after)
  }
  return { phrases, before, after }

  function nearest(i: number, step: number, reach: number): number {
    for (let d = 1; d <= reach; d++) {
      const k = i + d * step
      if (!words[k]?.isWord) return 0
      const phrase = phrases[k] as number
      const list = (forms[k] as Form).listed & TELLING
      const office = phrase > 0 && phrase >> 2 === OFFICE_LIST ? LIST.office : 0
      if ((list | office) > 0) return 1 + d + 8 * (((list | office) >> FIRST_TELLING) & 0xff)
    }
    return 0
  }
}

const OFFICE_LIST = 31 - Math.clz32(LIST.office)
const FIRST_TELLING = 31 - Math.clz32(LIST.title)

/** No word has more of these rows. */
export const MAX_CONTEXT_ROWS = 16

/** Writes the rows for word `i` into `out` from `at` on and returns the number behind the last. */
export function contextRows(
  { phrases, before, after }: Context,
  forms: readonly Form[],
  i: number,
  out: Int32Array,
  at: number,
): number {
  let size = at
  const add = (feature: number, a: number, b: number): void => {
    out[size++] = toRow(mix(mix(mix(a, 0x3c6e), b), 400 + feature))
  }
  const here = forms[i] as Form
  const phrase = phrases[i] as number
  if (phrase > 0) {
    add(0, phrase, 0)
    add(1, phrase, here.proclitics)
    add(2, phrase, phrases[i - 1] ?? 0)
  }
  if (i > 0 && (phrases[i - 1] as number) > 0) add(3, phrases[i - 1] as number, here.coarse)
  if (i + 1 < forms.length && (phrases[i + 1] as number) > 0) add(4, phrases[i + 1] as number, here.coarse)
  if ((before[i] as number) > 0) {
    add(5, before[i] as number, 0)
    add(6, before[i] as number, here.coarse)
    add(7, (before[i] as number) >> 3, here.listed)
    add(8, before[i] as number, forms[i - 1]?.listed ?? 0)
    add(9, before[i] as number, here.asName + 8 * here.look)
  }
  if ((after[i] as number) > 0) {
    add(10, after[i] as number, 0)
    add(11, after[i] as number, here.coarse)
    add(12, after[i] as number, here.asName + 8 * here.look)
  }
  return size
}
