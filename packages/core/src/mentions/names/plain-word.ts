import { bodyWords } from '../../lexicon/body-words.js'
import { plainWords } from '../../lexicon/plain-words.js'
import { setOf } from '../../text/index.js'

const plain = setOf(plainWords)
const stops = setOf(bodyWords.filter(({ key }) => key === 'stop').map(({ word }) => word))

/** Whether a folded word is an everyday one that no name holds: a function word, a figure. */
export function isCommonWord(text: string): boolean {
  return plain.has(text) || text.length < 2 || /\d/.test(text)
}

/** The same, or a relational adjective (حدودية), or a plural verb (يقومون). */
export function isPlainWord(text: string): boolean {
  return isCommonWord(text) || (/يه$/.test(text) && !text.startsWith('ال')) || /^[يت]\p{L}{2,}ون$/u.test(text)
}

/** Whether a definite word never goes on a name: اليوم, الذي, السابق. */
export const endsName = (text: string): boolean => stops.has(text)
