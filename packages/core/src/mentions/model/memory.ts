import { type Form, places, readForm, rowsAt } from './features.js'
import { LABELS } from './labels.js'
import type { NamesModel } from './model.js'

/** A form with what it adds to the scores of the word itself and of its neighbours: `(place + 2) * LABELS + label`. */
export interface ScoredForm {
  readonly form: Form
  /** What the word adds as the neighbour at that place: part 0 is for the word two before the tagged one. */
  readonly sums: Int32Array
}

/** Forms remembered for one model: news repeats its words, so that few are read twice. */
const MEMORY = 1 << 16
const memories = new WeakMap<NamesModel, Map<string, ScoredForm>>()

export function readScored(form: string, model: NamesModel): ScoredForm {
  let memory = memories.get(model)
  if (!memory) {
    memory = new Map()
    memories.set(model, memory)
  }
  const known = memory.get(form)
  if (known) return known
  const read = readForm(form, model)
  const sums = new Int32Array(5 * LABELS)
  for (const place of places) {
    const rows = rowsAt(read, place)
    addRows(model, rows, rows.length, sums, (place + 2) * LABELS)
  }
  const scored = { form: read, sums }
  if (memory.size >= MEMORY) memory.clear()
  memory.set(form, scored)
  return scored
}

/** Adds rows of the table to the sums from `at` on. */
export function addRows(
  { table, filled }: Pick<NamesModel, 'filled' | 'table'>,
  rows: Int32Array,
  size: number,
  sums: Int32Array,
  at: number,
): void {
  for (let k = 0; k < size; k++) {
    const row = rows[k] as number
    if ((((filled[row >> 5] as number) >>> row) & 1) === 0) continue
    const base = row * LABELS
    for (let y = 0; y < LABELS; y++) sums[at + y] = (sums[at + y] as number) + (table[base + y] as number)
  }
}
