import type { Entity } from '../corpus/index.js'
import { distanceOf, foldLatin } from '../latin/index.js'
import { fold } from './keys.js'

/** What a name is known by in both scripts. */
export type TwoNames = Pick<Entity, 'name'> & { readonly latin: Pick<Entity['latin'], 'name'> }

/** Long vowels that Latin spellings leave out. */
const MOST_SLIPS = 1
const MOST_SPELLINGS = 8

/**
 * Arabic spellings of a word in Latin letters, from names that are known in both: a word of the Latin name stands for
 * the word at the same place of the Arabic one, or for one of it that sounds alike. To be passed to `search`.
 *
 * @example
 * spellNames([{ name: 'عباس عراقجي', latin: { name: 'Abbas Araghchi' } }])('araghchi') // ['عراقجي']
 */
export function spellNames(names: readonly TwoNames[]): (word: string) => readonly string[] {
  const byLatin = new Map<string, Set<string>>()
  const arabic = new Set<string>()
  for (const { name, latin } of names) {
    const own = name.match(/\p{L}+/gu) ?? []
    const theirs = latinWords(latin.name)
    for (const word of own) arabic.add(word)
    theirs.forEach((word, i) => {
      const same = own[i]
      if (same === undefined || own.length !== theirs.length) return
      const known = byLatin.get(word)
      if (known) known.add(same)
      else byLatin.set(word, new Set([same]))
    })
  }
  const spellings = [...arabic].map((word) => ({ word, bare: fold(word).replace(/^ال(?=.{3})/u, '') }))
  const asked = new Map<string, readonly string[]>()
  return (query) => {
    const word = latinWords(query)[0] ?? ''
    const known = asked.get(word)
    if (known) return known
    const found = new Set(byLatin.get(word))
    if (word.length > 2) {
      for (const { word: spelling, bare } of spellings) {
        if ((distanceOf(bare, word) ?? MOST_SLIPS + 1) <= MOST_SLIPS) found.add(spelling)
      }
    }
    const answer = [...found].slice(0, MOST_SPELLINGS)
    asked.set(word, answer)
    return answer
  }
}

/** al-Sabbagh is one word, as الصباغ is. */
function latinWords(text: string): string[] {
  const folded = foldLatin(text).replace(/\b(?:al|as|ash|at|an|ar|az|ad|el)[- ]/g, '')
  return folded.match(/\p{L}+/gu) ?? []
}
