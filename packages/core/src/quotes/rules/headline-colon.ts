import type { Found } from '../draft.js'
import { trimEnd, trimStart } from '../extent.js'
import type { Range, Reading } from '../reading.js'
import { rangeOf, wordAt } from '../reading.js'
import { speakerNoun } from '../words.js'

const MOST_WORDS = 8
/** Alone before the colon it bids to watch: شاهد: لحظة الانفجار. */
const WATCH = 'شاهد'

/** Somebody and a colon at the head of a headline: الوزير سالم: لن نتراجع. A place or an outlet there is a label. */
export function inHeadline(
  reading: Reading,
  sentence: Range & { readonly block: { readonly kind: string } },
): Found | null {
  if (sentence.block.kind !== 'headline' && sentence.block.kind !== 'subhead' && sentence.block.kind !== 'kicker')
    return null
  const { first, end } = sentence
  for (let at = first + 1; at < Math.min(end, first + MOST_WORDS); at++) {
    if (wordAt(reading, at) !== ':') continue
    if (!isSomebody(reading, first, at)) return null
    const from = trimStart(reading, at + 1, end)
    const range = { first: from, end: trimEnd(reading, from, end) }
    if (range.end <= range.first + 1) return null
    return { cue: null, range, kind: 'direct', rule: 'quote/headline-colon' }
  }
  return null
}

/** The words before the colon are a name, or end in one, or begin with a noun that speaks. */
function isSomebody(reading: Reading, first: number, colon: number): boolean {
  const last = reading.mentions[reading.named[colon - 1] ?? reading.named[colon - 2] ?? -1]
  if (last && (last.kind === 'person' || last.kind === 'role')) return true
  const head = reading.mentions[reading.named[first] ?? -1]
  // سالم لـ«الغد»: to whom does not matter
  if (head?.kind === 'person' || (reading.roles[first] ?? -1) >= 0) return true
  if (head?.kind === 'organization') return rangeOf(reading, head.span).end >= colon - 1
  if (colon === first + 1 && wordAt(reading, first) === WATCH) return false
  const kind = speakerNoun(wordAt(reading, first))?.kind
  return kind === 'person' || kind === 'body' || kind === 'source'
}
