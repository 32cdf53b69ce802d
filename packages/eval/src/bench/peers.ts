import { StemmerAr, TokenizerAr } from '@nlpjs/lang-ar'
import { stemmer as orama } from '@orama/stemmers/arabic'
import snowball from 'snowball-stemmers'

/** What other packages of JavaScript do with Arabic words. */
export interface Peer {
  readonly name: string
  readonly stem: (word: string) => string
}

const arabic = snowball.newStemmer('arabic')
const nlp = new StemmerAr()

export const stemmers: readonly Peer[] = [
  { name: 'snowball-stemmers', stem: (word) => arabic.stem(word) },
  { name: '@orama/stemmers', stem: (word) => orama(word) },
  { name: '@nlpjs/lang-ar', stem: (word) => nlp.stemWord(word) },
]

/** The tokeniser of @nlpjs/lang-ar; a new one each time, because it keeps every text that it has seen. */
export const nlpTokens = (text: string): readonly string[] => new TokenizerAr().tokenize(text, true)
