import { readFileSync } from 'node:fs'
import { normalize } from '@corpus/core'
import { beginOf, type KnownWords, type Lexicon, type WordLists } from '@corpus/core/names'
import { randomFrom } from '../clitics/random.ts'
import type { GoldSentence } from './corpus.ts'

/** How often a word of a name stays. */
const KEPT = 0.3
/** How often a name of the list must stand in Wikidata. */
const LEAST = 2

const PERSON = beginOf('person')

/**
 * Sentences once more: the persons in them under other names, so that context and form carry names not seen; and ى
 * where the corpus has the old newswire's ي (علي for على), so that today's علي is a name.
 */
export function makeSentences(
  shared: string,
  sentences: readonly GoldSentence[],
  { words, lists }: Pick<Lexicon, 'lists' | 'words'>,
): GoldSentence[] {
  const random = randomFrom(17)
  const names = readNames(shared, lists)
  return sentences.flatMap((sentence) => {
    let changed = false
    const made = sentence.words.map((word, i) => {
      const { form } = word
      const label = sentence.labels[i] as number
      const other = label === 0 ? respell(form, words) : isPerson(label) ? rename(form, label) : form
      changed ||= other !== form
      return { ...word, form: other }
    })
    return changed ? [{ ...sentence, words: made }] : []
  })

  function rename(form: string, label: number): string {
    if (form.length < 3 || random() < KEPT) return form
    const name = names[Math.floor(random() * names.length)] as string
    const proclitic = label === PERSON && /^[ول]/.test(form) && random() < 0.5 ? form.charAt(0) : ''
    return proclitic + name
  }
}

const isPerson = (label: number): boolean => label === PERSON || label === PERSON + 1

/** The form with ى when news text mostly has it so. */
function respell(form: string, words: KnownWords): string {
  if (!form.endsWith('ي')) return form
  const other = `${form.slice(0, -1)}ى`
  const count = (known: number | undefined): number => (known ?? 0) & 15
  return count(words.get(other)) > count(words.get(form)) ? other : form
}

/** Single words of the names of people in names/wikidata-cc0. */
function readNames(shared: string, lists: WordLists): string[] {
  const names: string[] = []
  for (const line of readFileSync(`${shared}/data/names/wikidata-cc0/names.tsv`, 'utf8').split('\n').slice(1)) {
    const [arabic = '', , count] = line.split('\t')
    const form = normalize(arabic)
    if (/^[\u0621-\u064a]{3,}$/.test(form) && Number(count) >= LEAST && !lists.words.has(form)) names.push(form)
  }
  return names
}
