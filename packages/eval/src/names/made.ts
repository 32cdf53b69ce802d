import { readFileSync } from 'node:fs'
import { normalize } from '@corpus/core'
import { beginOf, listedWords } from '@corpus/core/names'
import { randomFrom } from '../clitics/random.ts'
import type { GoldSentence } from './corpus.ts'

/** How often a word of a name stays. */
const KEPT = 0.3

const PERSON = beginOf('person')

/** Sentences once more, the persons in them under other names, so that context and form carry names not seen. */
export function rename(shared: string, sentences: readonly GoldSentence[]): GoldSentence[] {
  const random = randomFrom(17)
  const names: string[] = []
  for (const line of readFileSync(`${shared}/data/names/wikidata-cc0/names.tsv`, 'utf8').split('\n').slice(1)) {
    const [arabic = '', , count] = line.split('\t')
    const form = normalize(arabic)
    if (/^[\u0621-\u064a]{3,}$/.test(form) && Number(count) >= 2 && !(listedWords().get(form) ?? 0)) names.push(form)
  }
  const made: GoldSentence[] = []
  for (const sentence of sentences) {
    if (!sentence.labels.includes(PERSON)) continue
    const words = sentence.words.map((word, i) => {
      const label = sentence.labels[i] as number
      if ((label !== PERSON && label !== PERSON + 1) || word.form.length < 3 || random() < KEPT) return word
      const name = names[Math.floor(random() * names.length)] as string
      // Kept: و before the name of a list, and ال of a family name.
      const before = label === PERSON && /^[ول]/.test(word.form) && random() < 0.5 ? word.form.charAt(0) : ''
      return { ...word, form: before + name }
    })
    made.push({ ...sentence, words })
  }
  return made
}
