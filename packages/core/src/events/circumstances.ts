import type { DateMention } from '../dates/index.js'
import type { PlaceMention } from '../mentions/index.js'
import { type Range, type Reading, rangeOf, sentenceOf, wordAt } from '../quotes/reading.js'
import { isComplementiser } from '../quotes/words.js'
import type { EventStatus } from './event.js'
import type { Scene, Sides, Telling, Trigger } from './telling.js'
import { coming, denials, endsClause, plans } from './words.js'

/** How far before its word the clause of a meeting may begin. */
const LOOK_BACK = 14

/** The first token of the clause: behind the word before that opens another one. */
function clauseStart(reading: Reading, { at, sentence }: Trigger): number {
  let start = at
  while (start > sentence.first && at - start < LOOK_BACK) {
    const text = wordAt(reading, start - 1)
    if (isComplementiser(text) || text === '.' || text === '؛') break
    start--
  }
  return start
}

/** Words before the meeting's own in which نفى or من المقرر counts. */
const STATUS_WITHIN = 4

/** Whether it took place, is to come, or is denied. */
function statusOf(reading: Reading, trigger: Trigger, date: DateMention | null): EventStatus {
  const { at, end, form } = trigger
  let status: EventStatus = 'held'
  for (let before = at - 1; before >= Math.max(trigger.sentence.first, at - STATUS_WITHIN); before--) {
    if ((reading.named[before] ?? -1) >= 0) break
    const text = wordAt(reading, before)
    const bare = text.replace(/^[وفبل](?=.{3})/, '')
    const near = at - before === 1 || form.form === 'noun'
    const negates = denials.has(text) || denials.has(bare)
    if (negates && near && !(text === 'ما' && form.form === 'noun')) return 'denied'
    if (text === 'لا' && at - before === 1 && form.form === 'imperfect') return 'denied'
    if (plans.has(text) || plans.has(bare)) status = 'planned'
    if (text === '،' || text === '.') break
  }
  if (form.ahead || form.purpose || isToCome(date) || isAnnounced(reading, trigger, date)) return 'planned'
  for (let after = end; after < end + 2; after++) if (coming.has(wordAt(reading, after))) status = 'planned'
  return status
}

/** يلتقي الوزير اليوم نظيره, in the body of the text: a headline tells the past in the present. */
function isAnnounced(reading: Reading, { at, form }: Trigger, date: DateMention | null): boolean {
  const { kind } = sentenceOf(reading, at).block
  return form.form === 'imperfect' && (kind === 'lead' || kind === 'paragraph') && date?.fields.shift === 0
}

function isToCome(date: DateMention | null): boolean {
  if (!date) return false
  const { ahead, relation, shift } = date.fields
  return ahead === true || relation === 'next' || (shift ?? 0) > 0
}

/** The date in the clause of the meeting itself; the one behind its word before one in front of it. */
function dateOf({ reading, dates }: Scene, trigger: Trigger): DateMention | null {
  const behind = firstWithin(dates, reading, { first: trigger.at, end: trigger.clause.end })
  if (behind) return isOfTime(behind) ? behind : null
  const first = clauseStart(reading, trigger)
  const before = firstWithin(dates, reading, { first, end: trigger.at })
  if (!before || !isOfTime(before)) return null
  // وصل أمس بعد لقائه: the day is not that of the meeting
  for (let at = first; at < trigger.at; at++) {
    const token = reading.tokens[at] as Reading['tokens'][number]
    if (token.start >= before.span.end && SEPARATES.test(token.text)) return null
  }
  return before
}

const SEPARATES = /^(?:و?(?:بعد|قبل|قبيل|عقب|منذ|اثر|حول|عن|بشان|بخصوص|الى|لل.+)|نتائج|نتيجه)$/

/** واليوم نشاهد says nothing of a day. */
const isOfTime = ({ fields }: DateMention): boolean => fields.nowadays !== true

function firstWithin(dates: readonly DateMention[], { tokens }: Reading, { first, end }: Range): DateMention | null {
  const start = tokens[first]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? 0
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const date = dates[low]
  return date && date.span.end <= stop ? date : null
}

/** Class words between في and a place: في مدينة بنغازي, في مقر. */
const CLASS_WORDS = 3

/**
 * The place behind في in the clause of the meeting, for a visit also behind إلى and ل, or as the object: زار القاهرة.
 * A place in the job words of somebody is no place of the meeting.
 */
function placeOf({ reading }: Scene, { at, end, clause, form }: Trigger, { subject }: Sides): PlaceMention | null {
  if (form.word.kind === 'call') return null
  const visit = form.word.kind === 'visit'
  const inRoles = (token: number): boolean => (reading.roles[token] ?? -1) >= 0
  for (let token = end; token < clause.end; token++) {
    const mention = reading.mentions[reading.named[token] ?? -1]
    if (
      mention?.kind !== 'place' ||
      inRoles(token) ||
      isInRole(reading, token) ||
      reading.named[token - 1] === reading.named[token]
    )
      continue
    const clitic = reading.view.source.slice(reading.tokens[token]?.start, mention.span.start)
    if (clitic.endsWith('ب') || (visit && clitic.endsWith('ل'))) return mention
    if (visit && /^لل/.test(wordAt(reading, token))) return mention
    if (clitic !== '') continue
    for (let before = token - 1; before > at && token - before <= CLASS_WORDS; before--) {
      const text = wordAt(reading, before)
      if (text === 'في' || text === 'بمدينه' || text === 'بالعاصمه' || (visit && text === 'الي')) return mention
      if (endsClause(text) || (reading.named[before] ?? -1) >= 0 || text === 'من' || text === '،') break
    }
    const object = token === end || subject.some(({ range }) => range.end === token)
    if (visit && object) return mention
  }
  return null
}

/** Within the job words of somebody without a name: سفير المغرب في باريس. Roles stand before the names in them. */
function isInRole({ mentions, named }: Reading, token: number): boolean {
  const index = named[token] ?? -1
  const place = mentions[index]
  for (let before = index - 1; place && before >= Math.max(0, index - 3); before--) {
    const mention = mentions[before]
    if (mention?.kind === 'role' && mention.span.end >= place.span.end) return true
  }
  return false
}

/** Status, place, date, and the words from the first to the last that tell of them and of the people. */
export function circumstancesOf(
  scene: Scene,
  trigger: Trigger,
  sides: Sides,
): Pick<Telling, 'date' | 'place' | 'range' | 'status'> {
  const { reading } = scene
  const date = dateOf(scene, trigger)
  const place = placeOf(scene, trigger, sides)
  let first = trigger.at
  let end = trigger.end
  const parts = [...sides.subject, ...sides.object, ...sides.attendees].map(({ range }) => range)
  for (const annotation of [date, place]) if (annotation) parts.push(rangeOf(reading, annotation.span))
  for (const part of parts) {
    // one named in another sentence is no part of this one's words
    if (part.first < trigger.sentence.first || part.end > trigger.sentence.end) continue
    first = Math.min(first, part.first)
    end = Math.max(end, part.end)
  }
  return { date, place, status: statusOf(reading, trigger, date), range: { first, end } }
}
