import type { Draft, Found } from '../draft.js'
import { trimEnd, trimStart } from '../extent.js'
import type { Range, Reading } from '../reading.js'
import { wordAt } from '../reading.js'
import { firstPerson } from '../words.js'

/**
 * A sentence in the first person behind a report, without a word of reporting of its own: قال إن الوضع صعب. نحن نعمل
 * على حله. It goes on with the speech.
 */
export function goesOnInFirstPerson(reading: Reading, sentence: Range, before: Draft): Found | null {
  let found = false
  for (let at = sentence.first; at < sentence.end; at++) {
    if (reading.tokens[at]?.kind === 'mark') return null
    if (firstPerson.has(wordAt(reading, at).replace(/^[وف](?=.{3})/, ''))) found = true
  }
  if (!found) return null
  const first = trimStart(reading, sentence.first, sentence.end)
  const range = { first, end: trimEnd(reading, first, sentence.end) }
  return { cue: before.cue, range, kind: 'direct', rule: 'quote/first-person' }
}
