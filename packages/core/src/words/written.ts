import { normalize, normalView } from '../text/index.js'

/** A word as written, for looking at its letters. */
export interface Written {
  readonly surface: string
  /** Its letters without marks (level `bare`), hamza kept. */
  readonly letters: string
  /** The same letters with one form of alef (level `letters`), as lexicons spell them; as long as `letters`. */
  readonly folded: string
  /** For each letter, its offset in the surface; one more entry for the end. Marks belong to the letter before them. */
  readonly starts: Uint32Array
  /** Ends in tanwin, and so in no pronoun: لغوياً. */
  readonly tanwin: boolean
  /** Ends in the tanwin of the accusative, and so follows no preposition. */
  readonly fathatan: boolean
}

const TANWIN = /[\u064b-\u064d](?:[\u0627\u0649]?)$|[\u0627\u0649][\u064b-\u064d]$/u // fathatan, dammatan, kasratan; alef, alef maqsura
const FATHATAN = /\u064b[\u0627\u0649]?$|[\u0627\u0649]\u064b$/u
const ALEFS = /[آأإ]/g

/** For words of letters alone, by length: 0, 1, 2 …. */
const COUNTING = Array.from({ length: 64 }, (_, length) => countTo(length))

function countTo(length: number): Uint32Array {
  return Uint32Array.from({ length: length + 1 }, (_, i) => i)
}

/** Reads the letters of one word. */
export function readWord(surface: string): Written {
  const bare = normalize(surface, { level: 'bare' })
  const isBare = bare === surface
  const { text, starts } = isBare
    ? { text: surface, starts: COUNTING[surface.length] ?? countTo(surface.length) }
    : normalView(surface, { level: 'bare' })
  return {
    surface,
    letters: text,
    folded: text.replace(ALEFS, 'ا'),
    starts,
    tanwin: !isBare && TANWIN.test(surface),
    fathatan: !isBare && FATHATAN.test(surface),
  }
}
