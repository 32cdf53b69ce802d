import type { Rule } from '../draft.js'
import { trimEnd, trimStart } from '../extent.js'
import { countWords } from '../opening.js'
import { sentenceOf } from '../reading.js'

/** Words in quotation marks behind the cue: قال الوزير: «سنعود», وأضاف "نحن مستعدون". */
export const inMarks: Rule = ({ reading, cue, opening, later }) => {
  if (opening?.kind !== 'mark') return null
  const partner = reading.partners[opening.at] ?? -1
  const end = partner > opening.at ? partner : endWithoutMark(opening.at)
  if (countWords(reading, opening.at + 1, end) === 0) return null
  const first = trimStart(reading, opening.at + 1, end)
  return { cue, range: { first, end: trimEnd(reading, first, end) }, kind: 'direct', rule: 'quote/marked' }

  /** The mark was never closed: with the sentence, before the next report or a mark that nothing opened. */
  function endWithoutMark(at: number): number {
    const { end } = sentenceOf(reading, at)
    for (let next = at + 1; next < end; next++) {
      if (later.has(next) || reading.tokens[next]?.kind === 'mark') return next
    }
    return end
  }
}
