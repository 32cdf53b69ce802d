import { latinSounds } from '../lexicon/latin-sounds.js'
import { normalize } from '../text/index.js'

/**
 * The usual Latin spelling of folded Arabic words (صباغ → `sabbagh`), such as `latinSpellings()` of `@corpus/latin-ar`.
 */
export type Spellings = Pick<ReadonlyMap<string, string>, 'get'>

/** A name in Latin letters, and where it comes from. */
export interface LatinName {
  readonly name: string
  /**
   * `override`: the corpus's own file; `lexicon`: the name as a whole is known; `spellings`: each word is;
   * `scheme`: transliterated, at least in part.
   */
  readonly by: 'lexicon' | 'override' | 'scheme' | 'spellings'
}

const sounds = new Map(latinSounds.map(({ letter, usual }) => [letter, usual]))
const NONE: Spellings = new Map()
/** Words between the parts of a name. */
const PARTICLES: Readonly<Record<string, string>> = {
  ابن: 'Ibn',
  ابو: 'Abu',
  ابي: 'Abi',
  ال: 'Al',
  ام: 'Umm',
  ب: 'b',
  بن: 'bin',
  بنت: 'bint',
  دي: 'de',
  عبد: 'Abd',
  في: 'fi',
  لل: 'lil',
  من: 'min',
  و: 'wa',
}
const GOD = 'الله'
/** A word of more letters is no name, and is not taken apart. */
const MOST_LETTERS = 40

/**
 * Writes a name in Latin letters: known words as they are usually spelled, the others by the scheme of
 * docs/DESIGN.md: each consonant by one letter or pair, long vowels a, i, u, the article al-, and "a" where Arabic leaves
 * a short vowel out and the consonants could not stand together.
 *
 * @example
 * romanize('بسام الصباغ') // { name: 'Bassam al-Sabagh', by: 'scheme' }
 */
export function romanize(name: string, spellings: Spellings = NONE): LatinName {
  let known = true
  const words = normalize(name)
    .replace(/(?<!\p{L})عبد (?=ال\p{L})/gu, 'عبد')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const { text, found } = writeWord(word, spellings)
      known &&= found
      return text
    })
  return { name: words.join(' '), by: known ? 'spellings' : 'scheme' }
}

function writeWord(word: string, spellings: Spellings): { text: string; found: boolean } {
  if (!/[\u0621-\u06ff]/.test(word)) return { text: word, found: true }
  const particle = PARTICLES[word]
  if (particle !== undefined) return { text: particle, found: true }
  if (word === GOD) return { text: 'Allah', found: true }
  const usual = spellings.get(word)
  if (usual !== undefined) return { text: capital(usual), found: true }
  if (word.length > MOST_LETTERS) return { text: capital(transliterate(word)), found: false }
  const compound = /^(عبد|ابو)(\p{L}{2,})$/u.exec(word)
  if (compound) {
    if (compound[2] === GOD) return { text: 'Abdullah', found: true }
    const head = compound[1] as string
    const rest = writeWord(compound[2] as string, spellings)
    if (head !== 'عبد' || word.startsWith('عبدال'))
      return { text: `${PARTICLES[head]} ${rest.text}`, found: rest.found }
  }
  if (/^ال\p{L}{2}/u.test(word)) {
    const rest = writeWord(word.slice(2), spellings)
    return { text: `al-${rest.text}`, found: rest.found }
  }
  return { text: capital(transliterate(word)), found: false }
}

const capital = (text: string): string => text.replace(/^[a-z]|(?<=[-\s])[a-z]/g, (letter) => letter.toUpperCase())

const LONG = 'اوي'

function transliterate(word: string): string {
  let out = ''
  /** Consonants since the last vowel. */
  let run = 0
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    const last = i + 1 === word.length
    const vowel = vowelOf(word, i)
    if (vowel !== null) {
      out += vowel
      if (vowel !== '') run = 0
      continue
    }
    const first = /^[^aeiou]+$/.test(out)
    if (run > 1 || (run === 1 && (first || last))) {
      out += 'a'
      run = 0
    }
    out += letter === 'و' ? 'w' : letter === 'ي' ? 'y' : (sounds.get(letter) ?? letter)
    run++
  }
  return out
}

/** How the letter is written where it stands for a vowel; null where it is a consonant. */
function vowelOf(word: string, at: number): string | null {
  const letter = word.charAt(at)
  const before = word.charAt(at - 1)
  if (letter === 'ع') return at === 0 && !LONG.includes(word.charAt(1)) ? 'a' : ''
  if (letter === 'ه' && at > 1 && at + 1 === word.length) return before === 'ا' || before === 'و' ? 'h' : 'a'
  if (letter === 'ا') return 'a'
  if (letter !== 'و' && letter !== 'ي') return null
  if (letter === 'ي' && /^يه$/.test(word.slice(at)) && at > 0) return 'iy'
  return at === 0 || word.charAt(at + 1) === 'ا' || LONG.includes(before) ? null : (sounds.get(letter) ?? null)
}
