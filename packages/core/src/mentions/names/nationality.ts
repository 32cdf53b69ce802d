import { nationalities } from '../../lexicon/nationalities.js'
import { indexBy } from '../../text/index.js'

const index = indexBy(nationalities, ({ word }) => [word])
/** Endings of the adjective: feminine, plural, dual. */
const ENDING = /(?<=ي)(?:ه|ات|ون|ين|ان|تين|تان)$/

/** The country of a folded nationality adjective, with or without article; null for one of several countries. */
export function nationalityOf(text: string): string | null | undefined {
  const bare = text.replace(/^(?:ال|لل)/, '')
  return (index.get(bare) ?? index.get(bare.replace(ENDING, '')))?.country
}
