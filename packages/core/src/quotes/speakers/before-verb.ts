import type { Mention } from '../../mentions/index.js'
import { mentionAt, type Party, readParty } from '../noun-phrase.js'
import { type Reading, rangeOf, sentenceOf, wordAt } from '../reading.js'
import { speakerNoun } from '../words.js'
import { speaksInClause } from './agree.js'
import type { Sieve } from './sieve.js'

const BE = new Set(['كان', 'كانت', 'وكان', 'وكانت', 'فيما', 'بينما', 'لكن', 'ولكن', 'اما', 'ان'])

/** Words between subject and verb: what the subject is called, when and where. */
const MOST_BETWEEN = 14

/** The subject before its verb: الوزير يؤكد أن, وكان سالم قد قال, سالم، الذي قال. */
export const beforeVerb: Sieve = {
  rule: 'speaker/before-verb',
  sure: true,
  find(reading, { cue }) {
    if (!cue?.verb || (cue.form !== 'perfect' && cue.form !== 'imperfect') || cue.trails) return null
    const { first } = sentenceOf(reading, cue.at)
    const near = nearestBefore(reading, cue.at, first) ?? behindLink(reading, cue.at, first)
    if (near && !cue.joined) return near
    if (speaksInClause(reading, cue)) return null // التقارير التي تحدثت عن: what stands right before speaks, or nobody known
    // كان سالم ... قد قال; in a headline also سالم يرفض ... ويؤكد
    const opens = BE.has(wordAt(reading, first)) ? first + 1 : first
    const inHeadline = sentenceOf(reading, cue.at).block.kind === 'headline'
    if (opens === first && cue.joined && !inHeadline) return null
    const party = readParty(reading, opens, cue.at)
    if (!party) return null
    if (party.mention === null && party.end !== cue.at && wordAt(reading, party.end) !== 'قد') return null
    if (cue.at - party.end > MOST_BETWEEN) return null
    if (cue.form === 'perfect' && opens === first && party.end !== cue.at) return null
    return party.mention?.kind === 'place' && opens === first && !inHeadline ? null : party
  },
}

/** A name that ends right before the verb, قد, a relative or a comma apart. */
function nearestBefore(reading: Reading, at: number, first: number): Party | null {
  let last = at - 1
  while (last > first && /^(?:قد|لقد|الذي|التي|والذي|والتي|بدوره|بدورها|،|,|")$/.test(wordAt(reading, last))) last--
  const mention = last >= first ? reading.mentions[reading.named[last] ?? -1] : undefined
  if (!mention || (mention.kind === 'place' && last !== at - 1)) return null
  const range = rangeOf(reading, mention.span)
  const party = mentionAt(reading, range.first)
  let from = range.first
  if (reading.tokens[from - 1]?.kind === 'mark') from--
  if (isOfAnother(mention, wordAt(reading, from - 1))) return null
  if (speakerNoun(wordAt(reading, from - 1))?.kind === 'body') from-- // في تنظيم الساحل
  if (from > first && /^(?:في|من|عن|الي|علي|مع|لدي|بين|ضد|عبر)$/.test(wordAt(reading, from - 1))) return null
  return party
}

/** رئيس الهيئة شدد على, حكومة لبنان أعلنت: who speaks is named by the noun before; not so in صحيفة الساحل ذكرت. */
function isOfAnother({ kind }: Mention, before: string): boolean {
  const noun = speakerNoun(before)?.kind
  if (noun === 'body') return kind === 'place'
  return kind !== 'person' && (noun === 'person' || noun === 'source' || noun === 'text')
}

const LINKS = new Set(['فان', 'لكن', 'ولكن', 'فيما', 'بينما', 'حيث', 'وان', 'ان'])
const MOST_LINKED = 6

/** A phrase between a conjunction and the verb: لكن دراسة جديدة كشفت أن. */
function behindLink(reading: Reading, at: number, first: number): Party | null {
  for (let link = at - 2; link >= Math.max(first, at - MOST_LINKED); link--) {
    if (!LINKS.has(wordAt(reading, link))) continue
    const party = readParty(reading, link + 1, at)
    return party?.end === at ? party : null
  }
  return null
}
