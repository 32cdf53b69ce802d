import type { Span } from '../text/index.js'
import type { Draft } from './draft.js'
import { mentionAt, type Party, readParty } from './noun-phrase.js'
import { isCliticBefore } from './phrase-end.js'
import { type Reading, sentenceOf, wordAt } from './reading.js'
import { relayBefore } from './relay.js'

const MOST_WORDS = 25

/** Whom it was said to: a name behind ل (لرويترز, لـ«الشرق الأوسط») between cue and content. */
export function findAddressee(reading: Reading, { cue, range }: Draft): Span | null {
  if (!cue?.verb || cue.verb.verb.key.endsWith('-in')) return null
  const limit = Math.min(range.first > cue.at ? range.first : sentenceOf(reading, cue.at).end, cue.end + MOST_WORDS)
  for (let at = cue.end; at < limit; at++) {
    const mention = reading.mentions[reading.named[at] ?? -1]
    const word = wordAt(reading, at)
    const apart =
      word === 'ل' && reading.tokens[at + 1]?.kind === 'mark' ? mentionAt(reading, at + 2)?.mention : undefined
    const told = mention && isCliticBefore(reading, at) && word.startsWith('ل') ? mention : apart
    if (told && told.kind !== 'place') return { start: told.span.start, end: told.span.end }
  }
  return null
}

/** Who passed the report on: the subject of نقلت, and a trailing "according to" behind another's report. */
export function findSources(reading: Reading, { cue, range, passedOnBy }: Draft): Party[] {
  if (!cue) return []
  const relay = cue.verb?.verb.class === 'quote' ? cue.at : cue.form === 'noun' ? relayBefore(reading, cue.at) : -1
  const party =
    relay < 0
      ? null
      : readParty(
          reading,
          relay + 1,
          Math.max(relay + 1, Math.min(cue.at > relay ? cue.at : range.first, relay + MOST_WORDS)),
        )
  // نقلت سانا أن: the agency itself speaks
  const isSpeaker = party !== null && cue.at === relay && !hasAn(reading, party.end, range.first)
  return [...(party && !isSpeaker ? [party] : []), ...relayedFrom(reading, cue.end, range.first), ...passedOnBy]
}

/** قالت الصحيفة نقلا عن مصدر إن: between cue and content. */
function relayedFrom(reading: Reading, from: number, to: number): Party[] {
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at++) {
    if (wordAt(reading, at) !== 'نقلا' || wordAt(reading, at + 1) !== 'عن') continue
    const party = readParty(reading, at + 2, to)
    return party ? [party] : []
  }
  return []
}

function hasAn(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at++) if (wordAt(reading, at) === 'عن') return true
  return false
}
