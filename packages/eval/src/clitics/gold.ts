import { readFileSync } from 'node:fs'
import { cutsOf, readWord, type Written } from '@corpus/core/clitics'

/** One token of a segmentation gold file. */
export interface GoldToken {
  readonly surface: string
  /** The surface in parts, joined with `+`. */
  readonly clitics: string
  readonly word: Written
  /** Whether it is a word of Arabic letters; other tokens have no clitics and count as they stand. */
  readonly arabic: boolean
}

/** Reads `pud.tsv` or `wikinews.tsv`: one list of tokens a sentence or line of text. */
export function readGold(file: string): GoldToken[][] {
  const sentences: GoldToken[][] = []
  let sentence: GoldToken[] = []
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    if (line.startsWith('# ')) continue
    const [surface, clitics] = line.split('\t')
    if (surface && clitics) {
      const word = readWord(surface)
      sentence.push({ surface, clitics, word, arabic: /^\p{Script=Arabic}+$/u.test(word.letters) })
    } else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** The place of the gold cut in the list of the word's cuts; -1 when it is not among them. */
export function goldCut({ surface, clitics, word }: GoldToken): number {
  const parts = surface === '+' ? ['+'] : clitics.split('+').map((part) => readWord(part).folded)
  return cutsOf(word).findIndex(({ stem, end }) => {
    const cut = [...word.folded.slice(0, stem), word.folded.slice(stem, end), word.folded.slice(end)]
    return cut.filter((part) => part !== '').join('+') === parts.join('+')
  })
}
