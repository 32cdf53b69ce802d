import type { ReportingVerb } from '../lexicon/reporting-verbs.js'
import { type CueWord, findCueWords } from './cues.js'
import type { Draft, Found, Opening, Place, Rule } from './draft.js'
import { mentionAt, type Party, readBehindLi, readParty } from './noun-phrase.js'
import { findOpening } from './opening.js'
import { type Reading, sentenceOf, wordAt } from './reading.js'
import { asClause } from './rules/clause.js'
import { behindColon } from './rules/colon.js'
import { behindComma } from './rules/comma.js'
import { described } from './rules/described.js'
import { goesOnInFirstPerson } from './rules/first-person.js'
import { inHeadline } from './rules/headline-colon.js'
import { inMarks } from './rules/marked.js'
import { asNounPhrase, PREPOSITIONS } from './rules/noun-phrase.js'
import { trailing } from './rules/trailing.js'
import { isDoubtful } from './verb-forms.js'
import { links, speakerNoun } from './words.js'

/** In this order: the first that reads a word's report stands. */
const RULES: readonly Rule[] = [trailing, described, asNounPhrase, behindComma, inMarks, asClause, behindColon]
/** كما قال: what is said may stand before or behind. */
const RULES_BEFORE_TRAILING: readonly Rule[] = [...RULES.filter((rule) => rule !== trailing), trailing]
const MOST_WORDS = 45

/** All reports, in text order. From the end to the start, since a report ends where the next one beside it begins. */
export function findDrafts(reading: Reading): Draft[] {
  const words = findCueWords(reading)
  const later = new Map<number, Draft>()
  let limit = reading.tokens.length
  for (let index = words.length - 1; index >= 0; index--) {
    const cue = words[index] as CueWord
    const draft = readCue(reading, cue, limit, later)
    if (!draft) continue
    later.set(cue.at, { ...draft, passedOnBy: [] })
    limit = cue.at
  }
  const found = passOn(reading, [...later.values()].reverse())
  const headlines = reading.sentences
    .flatMap((sentence) => inHeadline(reading, sentence) ?? [])
    .map((draft) => ({ ...draft, passedOnBy: [] }))
  return settle(reading, withFirstPerson(reading, [...found, ...headlines].sort(byPlace)))
}

function readCue(reading: Reading, cue: CueWord, next: number, later: ReadonlyMap<number, Draft>): Found | null {
  const limit = Math.min(next, cue.end + MOST_WORDS, endOfReach(reading, cue))
  const place: Place = { reading, cue, limit, opening: findOpening(reading, cue, limit), later }
  if (!isCue(place)) return null
  if (cue.phrase) return trailing(place)
  for (const rule of cue.trails === 'maybe' ? RULES_BEFORE_TRAILING : RULES) {
    const draft = rule(place)
    if (draft) return draft
  }
  return null
}

/** The end of the sentence, or of the next where a colon ends this one: وقال: and the speech on a line of its own. */
function endOfReach(reading: Reading, cue: CueWord): number {
  const { end } = sentenceOf(reading, cue.at)
  const next = reading.tokens[end]
  return wordAt(reading, end - 1) === ':' && next ? end + 1 : end
}

/** Sorts out everyday words, impersonal phrases and reports inside quoted speech that are none of the text's own. */
function isCue({ reading, cue, opening }: Place): boolean {
  const verb = cue.verb?.verb
  if (!verb) return true
  const adjacent = isAdjacent(reading, cue, verb, opening)
  if (cue.relative && wordAt(reading, cue.at - 1) === 'ما' && !adjacent) return false
  if (verb.key.endsWith('-in') && !adjacent && !/^(?:في|فيه|فيها|علي)$/.test(wordAt(reading, cue.end))) return false
  const explicit = isNamed(reading, cue.end)
  // ذكرته الصحيفة: what was said stands elsewhere, unless the pronoun is the one who was told
  if (
    cue.verb?.pronoun &&
    cue.form !== 'noun' &&
    opening?.kind === 'clause' &&
    cue.trails === null &&
    !TOLD.has(verb.key)
  )
    return verb.takes.includes('as')
  const noun = explicit || speakerNoun(wordAt(reading, cue.end)) !== undefined
  if (cue.form === 'noun') {
    const bare = !cue.verb?.pronoun
    return bare
      ? opening?.at === cue.end || (verb.key === 'assure' && opening?.kind === 'clause')
      : opening === null || adjacent || verb.takes.includes('as')
  }
  if (verb.key === 'make-clear' && isBetween(reading, cue)) return false
  if (cue.verb && isDoubtful(cue.verb)) {
    if (cue.form === 'participle') return adjacent
    const near = opening !== null && opening.kind !== 'clause' && opening.at <= cue.end + MOST_BEFORE_SPEECH
    const says = near && verb.class === 'say'
    const soon = noun && (verb.class !== 'add' || isSoon(reading, cue, opening))
    return cue.form === 'imperfect' ? soon || says : adjacent || says || (soon && !isAcross(reading, cue))
  }
  // يُعتقد أن, يُتوقع أن: nobody in particular
  if (
    cue.form === 'imperfect' &&
    opening?.kind === 'clause' &&
    opening.at <= cue.end + 1 &&
    startsWithYa(reading, cue)
  ) {
    const { first } = sentenceOf(reading, cue.at)
    if (!cue.joined && cue.at === first) return false
    if (verb.impersonal) return cue.at > first && (reading.named[cue.at - 1] ?? -1) >= 0
  }
  return true
}

/** أن, a colon or a mark right behind the verb, or behind its preposition or a comma. */
function isAdjacent(reading: Reading, { end }: CueWord, { takes }: ReportingVerb, opening: Opening | null): boolean {
  const word = wordAt(reading, end)
  const complement = PREPOSITIONS.get(word)
  if (complement !== undefined && takes.includes(complement)) return true
  if (opening === null || opening.at > end + 1) return false
  return opening.at === end || /^[:،,]$/.test(word) || complement !== undefined
}

/** بين البلدين: the preposition, unless it opens a sentence or clause. */
function isBetween(reading: Reading, { at, joined, form }: CueWord): boolean {
  if (form !== 'perfect' || !wordAt(reading, at).endsWith('بين') || at === sentenceOf(reading, at).first) return false
  return !joined && !links.has(wordAt(reading, at - 1))
}

/** وختم سالم بقوله: «…»; but واصل الفريق تدريباته ... علما أن: speech begins soon behind who goes on or ends. */
function isSoon(reading: Reading, { end }: CueWord, opening: Opening | null): boolean {
  if (opening === null) return true
  const party = readParty(reading, end, opening.at)
  return opening.at <= (party?.end ?? end) + MOST_BEFORE_ENDING
}

const MOST_BEFORE_ENDING = 4

/** عبر موقع الوزارة: the preposition. For the verb عن comes soon behind its subject: عبر المجلس في بيان عن أسفه. */
function isAcross(reading: Reading, { at, end, form, verb }: CueWord): boolean {
  if (form !== 'perfect' || verb?.subject !== 'masculine' || verb.verb.key !== 'express-voice') return false
  if (at === sentenceOf(reading, at).first) return false
  const kind = readParty(reading, end, sentenceOf(reading, end).end)?.mention?.kind
  if (kind === 'person' || kind === 'role') return false
  for (let at = end; at < end + MOST_ACROSS; at++) if (wordAt(reading, at) === 'عن') return false
  return true
}

const MOST_ACROSS = 8

/** A name or job words begin here, in quotation marks perhaps. */
function isNamed(reading: Reading, at: number): boolean {
  if (mentionAt(reading, at) !== null || (reading.roles[at] ?? -1) >= 0) return true
  return reading.tokens[at]?.kind === 'mark' && mentionAt(reading, at + 1) !== null
}

/**
 * An attribution behind a sentence that opens with a verb of speech names who passed that report on:
 * أكد الوزير أن ...، وفق ما نقلت الوكالة. It makes no report of its own.
 */
function passOn(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let opener = -1
  for (const draft of drafts) {
    const { first } = sentenceOf(reading, draft.cue?.at ?? draft.range.first)
    const main = kept[opener]
    if (draft.cue && main && draft.rule === 'quote/trailing' && draft.range.first === first && opens(main, first)) {
      const party = attributedTo(reading, draft.cue)
      if (party) kept[opener] = { ...main, passedOnBy: [...main.passedOnBy, party] }
      continue
    }
    if (opens(draft, first)) opener = kept.length
    kept.push(draft)
  }
  return kept
}

/** Whether the verb of the report is among the first words of the sentence. */
function opens({ cue }: Draft, sentence: number): boolean {
  return cue !== null && cue.at >= sentence && cue.at < sentence + MOST_OPENING
}

/** A verb among so many first words opens its sentence. */
const MOST_OPENING = 4

function attributedTo(reading: Reading, cue: CueWord): Party | null {
  const { end } = sentenceOf(reading, cue.at)
  return cue.phrase?.before === 'li' ? readBehindLi(reading, cue.end, end) : readParty(reading, cue.end, end)
}

/** An everyday word speaks only close before its speech: كتب على صفحته: «…». */
const MOST_BEFORE_SPEECH = 8

/** Verbs whose object is a person: أبلغه أن. */
const TOLD = new Set(['alert', 'assure', 'inform', 'inform-of', 'promise', 'warn'])

function startsWithYa(reading: Reading, { at }: CueWord): boolean {
  return /^[وف]?ي/.test(wordAt(reading, at))
}

const byPlace = (a: Draft, b: Draft): number => a.range.first - b.range.first || b.range.end - a.range.end

/** Puts in sentences in the first person behind a report, in the same block. */
function withFirstPerson(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>()
  for (const { cue, range } of drafts) {
    if (cue) taken.add(reading.tokens[cue.at]?.sentence ?? -1)
    const last = reading.tokens[range.end - 1]?.sentence ?? -1
    for (let index = reading.tokens[range.first]?.sentence ?? 0; index <= last; index++) taken.add(index)
  }
  const added: Draft[] = []
  for (const [place, draft] of drafts.entries()) {
    if (!mayGoOn(draft)) continue
    let index = (reading.tokens[draft.range.end - 1]?.sentence ?? 0) + 1
    const upTo = reading.tokens[drafts[place + 1]?.range.first ?? -1]?.sentence ?? reading.sentences.length
    const first = index
    for (; index < upTo && !taken.has(index); index++) {
      const sentence = reading.sentences[index]
      if (!sentence || sentence.block !== reading.sentences[first - 1]?.block) break
      const next = goesOnInFirstPerson(reading, sentence, draft)
      if (!next) break
      const before = added.at(-1)
      // Sentences that follow each other are one speech.
      if (before && index > first && before.cue === draft.cue) {
        added[added.length - 1] = { ...before, range: { first: before.range.first, end: next.range.end } }
      } else added.push({ ...next, passedOnBy: [] })
    }
  }
  return [...drafts, ...added].sort(byPlace)
}

/** Classes whose speech may go on without a word of reporting. */
const SAYING = new Set(['add', 'announce', 'answer', 'point-out', 'say', 'stress'])

function mayGoOn({ cue, rule }: Draft): boolean {
  if (!cue?.verb || cue.negated || cue.relative || rule === 'quote/trailing' || rule === 'quote/leading') return false
  return SAYING.has(cue.verb.verb.class) && (cue.form === 'perfect' || cue.form === 'participle')
}

/**
 * Of two that begin at the same word the nearer cue stands. Speech in quotation marks is left whole: what it reports in
 * turn is the speaker's, unless it names its own speaker.
 */
function settle(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let speech: Draft | null = null
  for (const draft of drafts) {
    const before = kept.at(-1)
    const inSpeech: boolean =
      speech !== null && draft.range.first < speech.range.end && draft.range.first > speech.range.first
    if (inSpeech && !namesItsSpeaker(reading, draft)) continue
    if (before && before.range.first === draft.range.first && before.range.end === draft.range.end) continue
    kept.push(draft)
    if (draft.kind === 'direct' && !inSpeech) speech = draft
  }
  return kept
}

function namesItsSpeaker(reading: Reading, { cue }: Draft): boolean {
  if (cue?.form !== 'perfect') return false
  const mention = mentionAt(reading, cue.end)?.mention
  return mention?.kind === 'person' || mention?.kind === 'organization'
}
