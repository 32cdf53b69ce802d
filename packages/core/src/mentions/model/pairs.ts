import type { Form } from './features.js'
import { mix, toRow } from './hash.js'
import type { NameWord } from './read-words.js'

/** No word has more pairs than this. */
export const MAX_PAIRS = 40
/** The first so many pairs know the very word. */
export const PAIR_IDENTITIES = 4

/** Writes the rows of the pairs at word `i` into `out` and returns how many there are. */
export function pairsAt(
  forms: readonly Form[],
  words: readonly NameWord[],
  i: number,
  edge: Form,
  out: Int32Array,
): number {
  const here = forms[i] as Form
  const before = forms[i - 1] ?? edge
  const after = forms[i + 1] ?? edge
  const before2 = forms[i - 2] ?? edge
  const after2 = forms[i + 2] ?? edge
  const before3 = forms[i - 3] ?? edge
  const after3 = forms[i + 3] ?? edge
  let size = 0
  const add = (feature: number, a: number, b: number): void => {
    out[size++] = toRow(mix(mix(mix(a, 0x2545), b), 200 + feature))
  }
  add(0, before.stem, here.stem)
  add(1, here.stem, after.stem)
  add(2, before.fine, here.stem)
  add(3, here.stem, after.fine)
  add(4, before.stem, here.fine)
  add(5, here.fine, after.stem)
  add(6, before.fine, here.fine)
  add(7, here.fine, after.fine)
  add(8, before.middle, here.middle)
  add(9, here.middle, after.middle)
  add(10, mix(before.coarse, here.coarse), after.coarse)
  add(11, before2.stem, before.stem)
  add(12, after.stem, after2.stem)
  add(13, mix(before2.coarse, before.coarse), here.coarse)
  add(14, mix(here.coarse, after.coarse), after2.coarse)
  add(15, before.stem, here.listed)
  add(16, before.listed, here.listed)
  add(17, here.listed, after.listed)
  add(18, before.stem, here.ending)
  add(19, before.middle, after.middle)
  add(20, mix(before.middle, here.ending), here.coarse)
  add(23, before.wide, here.wide)
  add(24, here.wide, after.wide)
  add(25, before.stem, here.wide)
  add(26, mix(before.look, before.asName), mix(here.look, here.asName))
  add(27, mix(here.look, here.asName), mix(after.look, after.asName))
  add(35, before3.wide, here.look)
  add(36, after3.wide, here.look)
  add(37, before3.middle, 1)
  add(38, after3.middle, 1)
  add(39, before2.stem, here.look)
  add(40, before2.wide, here.wide)
  add(41, here.wide, after2.wide)
  add(28, before.middle, here.look)
  add(29, after.middle, here.look)
  const quoted =
    (words[i]?.quoted ?? 0) + 4 * ((words[i - 1]?.quoted ?? 0) & 1) + 8 * ((words[i + 1]?.quoted ?? 0) >> 1)
  add(21, quoted, 0)
  add(22, quoted, here.coarse)
  return size
}
