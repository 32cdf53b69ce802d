import { countOf, kindOf, type Lexicon, readWord } from '@corpus/core/clitics'
import type { GoldToken } from './gold.ts'
import { randomFrom } from './random.ts'

/** How such examples are made and what one counts against a word of the gold text; chosen on folds of PUD. */
const made = {
  /** Names drawn from the name counts, among those seen this often. */
  names: 4000,
  least: 3,
  nameWeight: 0.1,
  /** How many of them the lexicon does not know. */
  hidden: 0.5,
  /** For names on core's own lists. */
  listedWeight: 0.3,
  /** For verbs to come with an object: سيعلنه. */
  futureWeight: 0.1,
  /** Class of frequency that such a form needs. */
  leastVerb: 4,
}

/** An example that no text holds. */
export interface MadeToken extends GoldToken {
  readonly weight: number
  /** The lexicon is asked without the name's own entry, as for a name that it does not know. */
  readonly hidden: boolean
}

const OBJECTS = ['ه', 'ها', 'هم'] as const
const PROCLITICS = ['و', 'ل', 'ب', 'ول', 'وب'] as const

/** See `kindOf`. */
const PROPER_NAME = 4

/**
 * Examples made from lists of words. A name stands whole, and with a proclitic it is cut there: that teaches how names
 * look, foreign ones above all, of which gold texts have too few.
 */
export function makeExamples(lexicon: Lexicon, names: ReadonlyMap<string, number>): MadeToken[] {
  const random = randomFrom(11)
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const known = [...names]
    .filter(([name, count]) => count >= made.least && name.length >= 4 && kindOf(lexicon.find(name)) === 0)
    .map(([name]) => name)
  const examples: MadeToken[] = []
  for (let i = 0; i < made.names; i++) {
    const proclitics = random() < 0.375 ? '' : draw(PROCLITICS)
    examples.push(example(draw(known), proclitics, made.nameWeight, random() < made.hidden))
  }
  for (const [name, entry] of lexicon.entries()) {
    if (kindOf(entry) !== PROPER_NAME) continue
    examples.push(example(name, '', made.listedWeight, false))
    if (!name.startsWith('ال')) examples.push(example(name, draw(PROCLITICS), made.listedWeight, false))
  }
  for (const [form, entry] of lexicon.entries()) {
    if (!/^[يت]\p{L}{3}$/u.test(form) || countOf(entry) < made.leastVerb || kindOf(entry) !== 0) continue
    const surface = `س${form}${draw(OBJECTS)}`
    const clitics = `س+${form}+${surface.slice(form.length + 1)}`
    examples.push({ surface, clitics, word: readWord(surface), arabic: true, weight: made.futureWeight, hidden: false })
  }
  return examples
}

function example(name: string, proclitics: string, weight: number, hidden: boolean): MadeToken {
  const surface = proclitics + name
  return { surface, clitics: [...proclitics, name].join('+'), word: readWord(surface), arabic: true, weight, hidden }
}
