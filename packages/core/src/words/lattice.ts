import type { Written } from './written.js'

/** A cut, in letters: what is before `stem` are one-letter proclitics, what is from `end` on is a pronoun. */
export interface Cut {
  readonly stem: number
  readonly end: number
}

/** Conjunction, then preposition or future particle: the orders in which proclitics stand. */
const PROCLITICS = ['و', 'ف', 'ب', 'ك', 'ل', 'س', 'وب', 'وك', 'ول', 'وس', 'فب', 'فك', 'فل', 'فس'] as const

/** The only ones before a noun in the accusative. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'ف'])

/** Object and possessive pronouns. */
const ENCLITICS = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'كما', 'كن', 'ي', 'ني', 'نا'] as const

const FIRST_LETTERS = [...new Set(PROCLITICS.map((proclitic) => proclitic.charAt(0)))].join('')
const LAST_LETTERS = [...new Set(ENCLITICS.map((enclitic) => enclitic.charAt(enclitic.length - 1)))].join('')
const NONE: readonly string[] = []

/** Prepositions of one letter that carry a pronoun: به، لكم. */
const SHORT_STEMS = new Set(['ب', 'ل'])

/**
 * The ways to cut a word into proclitics, stem and pronoun, by its letters alone; the uncut word comes first. Most make
 * no sense: choosing is the ranker's work. Al- and the endings of verbs and plurals stay with the stem; of ل + ال the
 * second ل stays too, so that the parts joined are the word: للفنون is ل + لفنون.
 */
export function cutsOf({ folded, starts, tanwin, fathatan }: Written): Cut[] {
  const cuts: Cut[] = [{ stem: 0, end: folded.length }]
  const stems = [0]
  for (const proclitic of FIRST_LETTERS.includes(folded.charAt(0)) ? PROCLITICS : NONE) {
    if (fathatan && !CONJUNCTIONS.has(proclitic)) continue
    if (folded.startsWith(proclitic) && isEdge(starts, proclitic.length)) stems.push(proclitic.length)
  }
  const ends = [folded.length]
  for (const enclitic of LAST_LETTERS.includes(folded.charAt(folded.length - 1)) ? ENCLITICS : NONE) {
    const end = folded.length - enclitic.length
    if (!tanwin && folded.endsWith(enclitic) && isEdge(starts, end)) ends.push(end)
  }
  for (const stem of stems) {
    for (const end of ends) {
      if (stem === 0 && end === folded.length) continue
      const short = end - stem === 1 && end < folded.length && SHORT_STEMS.has(folded.charAt(stem))
      if (short || end - stem >= 2) cuts.push({ stem, end })
    }
  }
  return cuts
}

/** Whether a new source character begins at this letter; not in the middle of a ligature. */
function isEdge(starts: Uint32Array, letter: number): boolean {
  return starts[letter] !== starts[letter - 1]
}
