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
  const stem = word.slice(cut.stem, cut.end)
  let count = 0
  let name = 0
  for (const spelling of spellingsOf(word, cut)) {
    const entry = lexicon.get(spelling) ?? 0
    count = Math.max(count, countOf(entry))
    name = Math.max(name, nameOf(entry))
  }
  const carrier = beforePronoun(stem)
  return {
    count,
    name,
    article: countOf(lexicon.get(`ال${stem}`) ?? 0),
    pronoun: commonest(lexicon, word, PRONOUNS, (pronoun) => carrier + pronoun),
    proclitic: commonest(lexicon, word, PROCLITICS, (proclitic) => proclitic + stem),
    listed: kindOf(lexicon.get(stem) ?? 0),
  }
}

function commonest(
  lexicon: Lexicon,
  word: string,
  clitics: readonly string[],
  join: (clitic: string) => string,
): number {
  let best = 0
  for (const clitic of clitics) {
    const form = join(clitic)
    if (form !== word) best = Math.max(best, countOf(lexicon.get(form) ?? 0))
  }
  return best
}

/** ة is written ت before a pronoun, and ى is written ا. */
function beforePronoun(stem: string): string {
  if (stem.endsWith('ة')) return `${stem.slice(0, -1)}ت`
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}ا`
  return stem
}

/**
 * How the stem of a cut may be spelled when it stands alone, the written stem first. Writing hides the alef of ال
 * behind ل, turns ة into ت, ى into ا or ي and a final hamza into ؤ or ئ before a pronoun, and drops the nun of duals
 * and plurals and the alef of وا there.
 */
export function spellingsOf(word: string, { stem, end }: Cut): string[] {
  const written = word.slice(stem, end)
  const spellings = [written]
  if (stem > 0 && word[stem - 1] === 'ل' && written.startsWith('ل')) spellings.push(`ا${written}`, `ال${written}`)
  if (end === word.length) return spellings
  const head = written.slice(0, -1)
  for (const ending of BEFORE_PRONOUN[written.charAt(written.length - 1)] ?? []) spellings.push(head + ending)
  return spellings
}

/** The last letter of a stem before a pronoun, and what it may be when the stem stands alone. */
const BEFORE_PRONOUN: Readonly<Record<string, readonly string[]>> = {
  ا: ['ى', 'ان'],
  ت: ['ة'],
  ؤ: ['ء'],
  ئ: ['ء'],
  و: ['وا', 'ون'],
  ي: ['ى', 'ين'],
}
