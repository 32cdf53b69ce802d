import { captionWords } from '../../lexicon/caption-words.js'
import { anyOf, WORD_END } from '../../text/index.js'
import type { Unit } from '../unit.js'

const words = (place: 'closing' | 'opening'): string =>
  anyOf(captionWords.filter((row) => row.place === place).map((row) => row.word))
const OPENING = new RegExp(`^\\(?${words('opening')}(?<=:)|^\\(?${words('opening')}${WORD_END}`, 'u')
const CLOSING = new RegExp(`${words('closing')}[ .)]{0,3}$`, 'u')

/** The line under a photograph, when it says that it is one. */
export function isCaption(unit: Unit): boolean {
  return unit.words <= 30 && unit.text.length <= 240 && (OPENING.test(unit.text) || CLOSING.test(unit.text))
}
