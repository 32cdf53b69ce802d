import { type Reading, rangeOf, wordAt } from '../quotes/reading.js'
import { type Party, partyAt, personAt } from './party.js'
import type { Scene, Trigger } from './telling.js'
import { auxiliaries } from './words.js'

/** People in groups: one joined to the one before it stands on the same side. */
export function split(parties: readonly Party[]): { groups: Party[][]; attendees: Party[] } {
  const groups: Party[][] = []
  const attendees: Party[] = []
  for (const party of parties) {
    const group = groups.at(-1)
    if (isApposition(party, group?.at(-1), groups.length)) continue
    if (party.attends) attendees.push(party)
    else if (group && party.joined && party.led === '') group.push(party)
    else groups.push([party])
  }
  return { groups, attendees }
}

/**
 * Job words right behind a person are that person's: the second office of one who has another behind the name, or any
 * of one on the second side. Right behind the first side they are the other: استقبل الأمير فيصل وزير الصحة.
 */
function isApposition({ mention, range, led, joined }: Party, before: Party | undefined, groups: number): boolean {
  if (!before || mention.name !== null || led !== '' || joined || range.first !== before.range.end) return false
  const { role, span } = before.mention
  return groups > 1 || before.mention.kind === 'role' || (role !== null && role.span.start > span.start)
}

/** Words that may stand between a subject and its verb. */
const GAP = 4

/** The subject right before its verb: الوزير [قد] التقى; null when there is none. */
export function subjectBefore(reading: Reading, { at, sentence }: Trigger): Party | null {
  for (let before = at - 1; before >= sentence.first && at - before <= GAP; before--) {
    if (personAt(reading, before) >= 0) return partyEndingAt(reading, before, sentence.first)
    const text = wordAt(reading, before)
    if (!auxiliaries.has(text) && text !== '"' && text !== '،' && text !== 'اليوم' && text !== 'امس') return null
  }
  return null
}

/** How far back a pronoun looks for its person. */
const LOOK_BACK = 60

/**
 * Who does it, where the word itself does not say: the nearest person before it in the sentence, else the one who
 * speaks in it (وقال خلال لقائه الوزير), who may be named behind.
 */
export function antecedentOf({ reading, speakers, indexOf }: Scene, { at, sentence, clause }: Trigger): Party | null {
  for (let before = at - 1; before >= Math.max(sentence.first, at - LOOK_BACK); before--) {
    if (personAt(reading, before) >= 0) return partyEndingAt(reading, before, sentence.first)
  }
  const token = reading.tokens[at]
  const speaker = speakers[token?.sentence ?? -1]?.speaker
  const mention = reading.mentions[speaker?.mention ? (indexOf.get(speaker.mention) ?? -1) : -1]
  if (!mention || (mention.kind !== 'person' && mention.kind !== 'role')) return null
  if (clause.parties.some((party) => party.mention === mention)) return null
  const range = rangeOf(reading, mention.span)
  return { mention, range, led: '', joined: false, attends: false, invites: false }
}

function partyEndingAt(reading: Reading, last: number, least: number): Party | null {
  const index = personAt(reading, last)
  let first = last
  for (let at = last; at >= least && last - at < 40; at--) {
    if (personAt(reading, at) === index) first = at
  }
  const party = partyAt(reading, first)
  return party && { ...party, attends: false, invites: false }
}
