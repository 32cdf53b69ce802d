import {
  contextRows,
  type Form,
  type Lexicon,
  MAX_CONTEXT_ROWS,
  MAX_PAIRS,
  PAIR_IDENTITIES,
  pairsAt,
  places,
  readContext,
  readForm,
  rowsAt,
} from '@corpus/core/names'
import type { GoldSentence } from './corpus.ts'

/** A sentence as rows of the table. */
export interface Example {
  /** For each word its rows; those that know the very word come first. */
  readonly rows: readonly Int32Array[]
  /** How many of them know it. */
  readonly identities: Uint8Array
  /** For each word the rows of the second pass, from how a first tagger took the words around. */
  readonly second: readonly Int32Array[]
  readonly gold: Uint8Array
}

interface ReadForm {
  readonly form: Form
  /** Rows by place, as in `places`. */
  readonly rows: readonly Int32Array[]
}

/** Reads each form once, by what is known of words. */
export class FormReader {
  private readonly forms = new Map<string, ReadForm>()
  readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  read(form: string): ReadForm {
    let known = this.forms.get(form)
    if (!known) {
      const read = readForm(form, this.lexicon)
      known = { form: read, rows: places.map((place) => rowsAt(read, place)) }
      this.forms.set(form, known)
    }
    return known
  }
}

const pairs = new Int32Array(MAX_PAIRS + MAX_CONTEXT_ROWS)

export function toExample({ words, labels }: GoldSentence, reader: FormReader): Example {
  const edge = reader.read('')
  const around = words.map(({ form }) => reader.read(form))
  const forms = around.map(({ form }) => form)
  const identities = Uint8Array.from(forms, (form) => form.identities + PAIR_IDENTITIES)
  const context = readContext(forms, words, reader.lexicon.lists)
  const rows = words.map((_, i) => {
    const { form, rows: own } = around[i] as ReadForm
    const size = contextRows(context, forms, i, pairs, pairsAt(forms, words, i, edge.form, pairs))
    const list: number[] = [
      ...(own[0] as Int32Array).subarray(0, form.identities),
      ...pairs.subarray(0, PAIR_IDENTITIES),
      ...(own[0] as Int32Array).subarray(form.identities),
      ...pairs.subarray(PAIR_IDENTITIES, size),
    ]
    places.forEach((place, p) => {
      if (place !== 0) list.push(...((around[i + place] ?? edge).rows[p] as Int32Array))
    })
    return Int32Array.from(list)
  })
  return { rows, identities, second: words.map(() => new Int32Array(0)), gold: labels }
}

/** The example as the second pass sees it. */
export function asSecond(example: Example): Example {
  const rows = example.rows.map((list, i) => {
    const more = example.second[i] as Int32Array
    const joined = new Int32Array(list.length + more.length)
    joined.set(list)
    joined.set(more, list.length)
    return joined
  })
  return { ...example, rows }
}
