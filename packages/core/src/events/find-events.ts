import type { DateMention } from '../dates/index.js'
import type { Mention } from '../mentions/index.js'
import type { Quote } from '../quotes/index.js'
import { type Reading, rangeOf, read, spanOf } from '../quotes/reading.js'
import type { Block, Sentence } from '../structure/index.js'
import type { NormalView } from '../text/index.js'
import type { Event, Evidence } from './event.js'
import { findTellings } from './find-tellings.js'
import { joinTellings, type Meeting } from './join.js'
import type { Scene } from './telling.js'

/**
 * Finds meetings, receptions, visits and calls: who took part, where and when, as far as the text says it of the
 * meeting itself. What is told again (headline, lead, خلال اللقاء) is one event.
 */
export function findEvents(
  view: NormalView,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Event[] {
  const reading = read(view, blocks, sentences, mentions)
  const indexOf = new Map(mentions.map(({ id }, index) => [id, index]))
  const scene = { reading, dates, indexOf, speakers: speakersOf(reading, quotes) }
  const meetings = joinTellings(scene, findTellings(scene))
  return meetings.map((meeting, index) => toEvent(scene, meeting, index))
}

/** For each sentence the first report in it that names a mention as its speaker. */
function speakersOf(reading: Reading, quotes: readonly Quote[]): (Quote | undefined)[] {
  const speakers: (Quote | undefined)[] = []
  for (const quote of quotes) {
    if (!quote.speaker?.mention || quote.parent !== null) continue
    const token = reading.tokens[rangeOf(reading, quote.cue?.span ?? quote.span).first]
    if (token) speakers[token.sentence] ??= quote
  }
  return speakers
}

function toEvent({ reading }: Scene, { main, people, place, date, evidence }: Meeting, index: number): Event {
  return {
    id: `e${index + 1}`,
    kind: main.trigger.form.word.kind,
    status: main.status,
    span: spanOf(reading, { first: main.trigger.at, end: main.trigger.end }),
    participants: people.map(({ mentions, name, part, side }) => ({
      mentions: [...new Set(mentions.map(({ id }) => id))],
      name,
      part,
      side,
    })),
    place: place && { mention: place.id, name: place.name },
    date: date && { date: date.id, iso: date.iso },
    evidence: evidenceOf(reading, evidence),
    rule: main.rule,
  }
}

/** Two words of one telling may tell of the same stretch: it stands once. */
function evidenceOf(reading: Reading, evidence: Meeting['evidence']): Evidence[] {
  const found = new Map<string, Evidence>()
  for (const { range, rule } of evidence) {
    const span = spanOf(reading, range)
    const key = `${span.start} ${span.end}`
    if (!found.has(key)) found.set(key, { span, rule })
  }
  return [...found.values()]
}
