import { hashOf, mix, toRow } from './hash.js'
import { clusterOf, countOf, type KnownWords, lookUp, nameOf, wideOf, withYa } from './known-words.js'
import { lookOf } from './name-look.js'
import { countProclitics } from './proclitics.js'
import { LIST_BITS, type WordLists } from './word-lists.js'

/**
 * What the tagger looks at: for each word a list of rows in one table of weights. Attributes of a single word are found
 * once for each form and place (the word itself, a neighbour, the one beyond); pairs join neighbouring words.
 */

/** Clusters at three depths: `words` holds the fine one, these lead to the others; and the table of `lookOf`. */
interface Clusters {
  readonly toMiddle: Uint16Array
  readonly toCoarse: Uint16Array
  readonly looks: Int8Array
}

/** What is known of words before the weights. */
export interface Lexicon {
  readonly words: KnownWords
  readonly clusters: Clusters
  readonly lists: WordLists
}

/** One form, read once. Hashes of attributes, not yet of a place. */
export interface Form {
  /** Those that know this very word come first. */
  readonly own: Int32Array
  /** How many of `own` know this very word. */
  readonly identities: number
  readonly near: Int32Array
  readonly far: Int32Array
  /** As it stands in the text. */
  readonly raw: string
  /** What the word is looked up by: without proclitics, with its alef behind ل. */
  readonly key: string
  /** The class of its count in names of people. */
  readonly asName: number
  /** How much its letters look like a name, from 1 to 8; 0 when it is too short or not Arabic. */
  readonly look: number
  readonly proclitics: number
  readonly stem: number
  readonly fine: number
  readonly middle: number
  readonly coarse: number
  readonly wide: number
  readonly listed: number
  readonly ending: number
}

const ARABIC = /^[\u0620-\u06d3]+$/

export function readForm(form: string, { words, clusters, lists }: Lexicon): Form {
  const arabic = ARABIC.test(form)
  const proclitics = arabic ? countProclitics(form, words, lists) : 0
  const { length } = form
  const stem = form.slice(proclitics)
  const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem
  // Behind ل the article has lost its alef: للقاهره is ل + القاهره.
  const elided = proclitics > 0 && form.charAt(proclitics - 1) === 'ل' && stem.startsWith('ل') && stem.length > 3
  const spelled = elided && lookUp(words, stem) === 0 ? `ا${stem}` : stem
  const known = lookUp(words, spelled) || lookUp(words, stem)
  const plain = lookUp(words, bare)
  const cluster = clusterOf(known)
  const count = Math.min(countOf(known), 7)
  const asName = nameOf(known)
  const listed = (lists.words.get(withYa(spelled)) ?? 0) | (lists.words.get(withYa(bare)) ?? 0)
  const article = bare !== stem || elided ? 1 : 0
  const base = cluster > 0 || !arabic ? 0 : baseOf(bare, words)
  const shape = shapeOf(spelled, arabic)
  const fine = cluster > 0 ? cluster : shape
  const middle = clusters.toMiddle[cluster > 0 ? cluster : base] as number
  const coarse = clusters.toCoarse[cluster > 0 ? cluster : base] as number
  const unlike = cluster > 0 ? 0 : base > 0 ? FIRST_BASE : shape

  const own: number[] = []
  const near: number[] = []
  const far: number[] = []
  /** `reach` 0 is the word itself, 1 for neighbours too, 2 for those beyond too. */
  const add = (reach: number, feature: number, value: number): void => {
    const hash = mix(mix(value, 0x51ed), feature)
    own.push(hash)
    if (reach > 0) near.push(hash)
    if (reach > 1) far.push(hash)
  }
  const name = hashOf(spelled, 0, spelled.length, 1)
  add(1, 1, hashOf(form, 0, length, 2))
  add(2, 2, name)
  add(0, 3, hashOf(bare, 0, bare.length, 3))
  if (arabic) {
    add(0, 4, hashOf(bare, 0, 4, 4))
    add(0, 5, hashOf(bare, bare.length - 4, bare.length, 5))
  }
  const identities = own.length
  if (arabic) {
    add(0, 6, hashOf(bare, 0, 1, 6))
    add(0, 7, hashOf(bare, 0, 2, 7))
    add(0, 8, hashOf(bare, 0, 3, 8))
    add(0, 9, hashOf(bare, bare.length - 1, bare.length, 9))
    add(1, 10, hashOf(bare, bare.length - 2, bare.length, 10))
    add(1, 11, hashOf(bare, bare.length - 3, bare.length, 11))
    for (let i = -1; i < bare.length - 1; i++) add(0, 12, hashOf(`^${bare}$`, i + 1, i + 4, 12))
  }
  const clitics = hashOf(form, 0, proclitics, 13)
  add(2, 13, mix(clitics, article))
  add(1, 14, hashOf(bare, bare.length - 1, bare.length, 14) + article)
  add(0, 15, Math.min(bare.length, 9) + 16 * article)
  add(2, 16, fine)
  add(2, 17, middle + unlike)
  add(1, 18, coarse + unlike)
  add(1, 19, mix(middle + unlike, clitics))
  const wide = wideOf(known)
  if (wide > 0) {
    add(2, 27, wide)
    add(1, 28, mix(wide, clitics))
    add(0, 29, mix(wide, fine))
  }
  add(1, 20, listed)
  for (let list = 0; list < LIST_BITS; list++) {
    if (((listed >> list) & 1) === 1) {
      add(2, 30, list + 32 * article)
      add(0, 31, mix(clitics, list))
    }
  }
  add(1, 21, asName + 8 * nameOf(plain) + 64 * article)
  add(0, 22, asName + 8 * count)
  add(0, 23, nameOf(plain) + 8 * Math.min(countOf(plain), 7) + 64 * article)
  add(0, 24, mix(clitics, asName + 8 * count))
  add(0, 25, mix(coarse + unlike, asName))
  if (base > 0) add(0, 26, base)
  const look = arabic && bare.length > 2 ? 1 + lookOf(bare, clusters.looks) : 0
  if (look > 0) {
    add(2, 40, look)
    add(1, 41, mix(look, clitics) + article)
    add(0, 42, mix(look, asName + 8 * count))
    add(0, 43, mix(look, listed))
    add(0, 44, mix(look, coarse + unlike))
  }
  return {
    own: Int32Array.from(own),
    identities,
    near: Int32Array.from(near),
    far: Int32Array.from(far),
    key: spelled,
    raw: form,
    asName,
    look,
    proclitics,
    stem: name,
    fine,
    middle: middle + unlike,
    coarse: coarse + unlike,
    wide,
    listed: listed + (asName << LIST_BITS),
    ending: hashOf(bare, bare.length - 2, bare.length, 15) + article,
  }
}

const FIRST_SHAPE = 0x1000
const FIRST_BASE = 0x2000

/** Endings of nouns and verbs, pronouns among them. */
const ENDINGS = [
  '',
  'ه',
  'ها',
  'هم',
  'هما',
  'نا',
  'ات',
  'ان',
  'ين',
  'ون',
  'وا',
  'ت',
  'ا',
  'ي',
  'يه',
  'ته',
  'تها',
] as const
const LEAST_BASE = 3

/** The cluster of a known word that an unknown one is a form of: كتابهما is one of كتاب. */
function baseOf(bare: string, words: KnownWords): number {
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending) || bare.length - ending.length < LEAST_BASE) continue
    const base = bare.slice(0, bare.length - ending.length)
    for (const form of [base, `ال${base}`, `${base}ه`, `ال${base}ه`]) {
      const cluster = clusterOf(lookUp(words, form))
      if (cluster > 0) return cluster
    }
  }
  return 0
}

/** Words without a cluster are told apart by how they end and begin. */
function shapeOf(stem: string, arabic: boolean): number {
  if (!arabic) return FIRST_SHAPE + (stem.charCodeAt(0) % 64)
  const last = stem.charAt(stem.length - 1)
  const ending = stem.endsWith('ات')
    ? 1
    : stem.endsWith('ين')
      ? 2
      : stem.endsWith('ون')
        ? 3
        : 4 + 'هياونت'.indexOf(last)
  return FIRST_SHAPE + 64 + ending * 4 + (stem.startsWith('ال') ? 1 : 0) + (/^[يتن]/.test(stem) ? 2 : 0)
}

/** Places of a word from the one that is tagged. */
const PLACES = [0, -1, 1, -2, 2] as const

/** Rows of a form's attributes at a place. */
export function rowsAt({ own, near, far }: Form, place: number): Int32Array {
  const hashes = place === 0 ? own : Math.abs(place) === 1 ? near : far
  return hashes.map((hash) => toRow(mix(hash, 77 + place)))
}

export const places: readonly number[] = PLACES
