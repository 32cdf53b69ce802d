import type { Mention } from '../../mentions/index.js'
import type { Draft } from '../draft.js'
import { mentionAt, type Party, readParty } from '../noun-phrase.js'
import { type Range, type Reading, rangeOf, sentenceOf, wordAt } from '../reading.js'
import { courtesies, isDefinite, speakerNoun, titles } from '../words.js'
import { speaksInClause } from './agree.js'
import type { Sieve } from './sieve.js'

const BE = new Set(['كان', 'كانت', 'وكان', 'وكانت', 'فيما', 'بينما', 'لكن', 'ولكن', 'اما', 'ان'])
const LINKS = new Set(['فان', 'لكن', 'ولكن', 'فيما', 'بينما', 'حيث', 'وان', 'ان'])

/** Words between subject and verb: what the subject is called, when and where. */
const MOST_BETWEEN = 14

/**
 * The subject before its verb: الوزير يؤكد أن, وكان سالم قد قال. Where no clause opens with it, what stands before the verb
 * may be of another phrase: سالم، الذي قال; زيارة سالم تؤكد أن.
 */
export const beforeVerb: Sieve = { rule: 'speaker/before-verb', sure: opensClause, find: subjectBefore }

function subjectBefore(reading: Reading, { cue }: Draft): Party | null {
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
}

/** Whether a clause begins with the subject, its office and titles, and the verb comes right behind or behind قد. */
function opensClause(reading: Reading, { range, mention }: Party, { cue }: Draft): boolean {
  if (!cue || cue.verb?.pronoun) return false // سالم وصفه
  const { at } = cue
  const opening = sentenceOf(reading, at).first
  const office = mention?.kind === 'person' && mention.role ? rangeOf(reading, mention.role.span) : null
  let first = range.first
  while (first > opening && (isIn(first - 1, office) || isCourtesy(wordAt(reading, first - 1)))) first--
  const before = wordAt(reading, first - 1)
  const led = first > opening && (BE.has(before) || LINKS.has(before))
  if (first > opening && !led) return false
  return range.end === at || wordAt(reading, at - 1) === 'قد'
}

/** الدكتور, معالي; but not مستشار, which governs a name. */
const isCourtesy = (word: string): boolean => courtesies.has(word) || (isDefinite(word) && titles.has(word))
const isIn = (at: number, range: Range | null): boolean => range !== null && at >= range.first && at < range.end

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
