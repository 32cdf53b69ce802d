declare module 'snowball-stemmers' {
  export function newStemmer(language: 'arabic'): { stem(word: string): string }
}
declare module '@nlpjs/lang-ar' {
  export class StemmerAr {
    stemWord(word: string): string
  }
  export class TokenizerAr {
    tokenize(text: string, normalize?: boolean): string[]
  }
}
