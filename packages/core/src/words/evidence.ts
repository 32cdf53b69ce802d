import type { Cut } from './lattice.js'
import { countOf, kindOf, type Lexicon, nameOf } from './lexicon.js'

/** What the lexicon says for the stem of a cut: classes of counts. */
export interface Evidence {
  /** The stem, alone, as it is spelled without the clitics: مدينتهم is asked for as مدينة. */
  readonly count: number
  readonly name: number
  /** With al-, with the commonest other pronoun, with the commonest other proclitic. */
  readonly article: number
  readonly pronoun: number
  readonly proclitic: number
  /** What core's own word lists call it, see `kindOf`. */
  readonly listed: number
}

const PRONOUNS = ['ه', 'ها', 'هم', 'نا'] as const
const PROCLITICS = ['و', 'ب', 'ل', 'ف', 'س'] as const

/** Asks the lexicon for a stem in its other surroundings; the word itself is no evidence for its parts. */
export function evidenceOf(word: string, cut: Cut, lexicon: Lexicon): Evidence {
  const { stem, end } = cut
  const written = lexicon.find(word, stem, end)
  let count = countOf(written)
  let name = nameOf(written)
  for (const spelling of otherSpellings(word, cut)) {
    const entry = lexicon.find(spelling)
    count = Math.max(count, countOf(entry))
    name = Math.max(name, nameOf(entry))
  }
  let pronoun = 0
  const carrier = beforePronoun(word.slice(stem, end))
  for (const letters of PRONOUNS) {
    const found = countOf(lexicon.find(carrier, 0, carrier.length, '', letters))
    if (found > pronoun && carrier + letters !== word) pronoun = found
  }
  let proclitic = 0
  for (const letter of PROCLITICS) {
    const found = countOf(lexicon.find(word, stem, end, letter))
    if (found > proclitic && letter + word.slice(stem, end) !== word) proclitic = found
  }
  return {
    count,
    name,
    article: countOf(lexicon.find(word, stem, end, 'ال')),
    pronoun,
    proclitic,
    listed: kindOf(written),
  }
}

/** ة is written ت before a pronoun, and ى is written ا. */
function beforePronoun(stem: string): string {
  if (stem.endsWith('ة')) return `${stem.slice(0, -1)}ت`
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}ا`
  return stem
}

/**
 * How the stem of a cut may be spelled when it stands alone, other than it is written. Writing hides the alef of ال
 * behind ل, turns ة into ت, ى into ا or ي and a final hamza into ؤ or ئ before a pronoun, and drops the nun of duals
 * and plurals and the alef of وا there.
 */
export function otherSpellings(word: string, { stem, end }: Cut): readonly string[] {
  const elided = stem > 0 && word[stem - 1] === 'ل' && word[stem] === 'ل'
  const endings = end === word.length ? undefined : BEFORE_PRONOUN[word.charAt(end - 1)]
  if (!elided && !endings) return NONE
  const written = word.slice(stem, end)
  const spellings = elided ? [`ا${written}`, `ال${written}`] : []
  for (const ending of endings ?? []) spellings.push(written.slice(0, -1) + ending)
  return spellings
}

const NONE: readonly string[] = []

/** The last letter of a stem before a pronoun, and what it may be when the stem stands alone. */
const BEFORE_PRONOUN: Readonly<Record<string, readonly string[]>> = {
  ا: ['ى', 'ان'],
  ت: ['ة'],
  ؤ: ['ء'],
  ئ: ['ء'],
  و: ['وا', 'ون'],
  ي: ['ى', 'ين'],
}
