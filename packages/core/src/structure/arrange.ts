import type { BlockKind } from './block.js'
import type { Reading } from './find-blocks.js'
import type { Unit } from './unit.js'

export interface Place {
  readonly kind: BlockKind
  readonly rule: string
}

/** A line of running text has this many words, or ends with a full stop. */
const PROSE_WORDS = 16
/** Shorter lines that end with a colon may be a kicker or a credit. */
const INTRODUCTION_WORDS = 6
const MOST_HEADLINE_WORDS = 30
const MOST_KICKER_WORDS = 8
const MOST_SUBHEAD_WORDS = 14
const LIST_START = /^(?:[-*•▪]|\d{1,2} ?[-.)])/u

/**
 * Gives each unit its kind: first the readings that stand on their own, then, by their place, what is above the
 * body, the body, and what comes after its last sentence.
 */
export function arrange(units: readonly Unit[], readings: readonly (Reading | null)[]): Place[] {
  const places: (Place | null)[] = readings.map((reading) =>
    reading?.sure ? { kind: reading.kind, rule: `block/${reading.form}` } : null,
  )
  const closed = places.map((place) => place !== null)
  const bodyStart = findBodyStart(units, readings, indicesWhere(closed, false))
  const lastProse = units.findLastIndex((unit, index) => !closed[index] && isProse(unit))
  // Between paragraphs a date is a line of a list (fixtures, a programme) and says nothing of the article, but for a
  // single one below the lead.
  const listed = readings.flatMap((reading, index) =>
    reading?.form === 'date-line' && index > bodyStart && index < lastProse ? [index] : [],
  )
  if (listed.length > 1 || (listed[0] ?? 0) > bodyStart + 1) for (const index of listed) places[index] = null
  // What follows "related news" or "share" is no longer of the article, its dates and names included.
  const stock = readings.findIndex((reading, index) => index > lastProse && reading?.form.startsWith('stock-') === true)
  if (stock > 0 && lastProse >= 0) {
    for (let index = stock + 1; index < units.length; index++) {
      places[index] = { kind: 'boilerplate', rule: 'block/after-the-end' }
    }
  }
  const open = indicesWhere(
    places.map((place) => place !== null),
    false,
  )
  const verses = arrangeHead(
    units,
    readings,
    places,
    open.filter((index) => index < bodyStart),
  )
  arrangeBody(units, places, [...verses, ...open.filter((index) => index >= bodyStart)])
  return places.map((place) => place ?? { kind: 'paragraph', rule: 'block/body' })
}

function indicesWhere(flags: readonly boolean[], value: boolean): number[] {
  return flags.flatMap((flag, index) => (flag === value ? [index] : []))
}

/** The first line of running text; a headline that is long or ends with a mark is passed over if text follows it. */
function findBodyStart(units: readonly Unit[], readings: readonly (Reading | null)[], open: readonly number[]): number {
  const first = open[0]
  if (first === undefined) return units.length
  const later = open.find((index, order) => {
    if (order === 0) return false
    return isProse(units[index]) || (readings[index] === null && leadsOver(units[index], units[open[order + 1] ?? -1]))
  })
  if (!isProse(units[first])) return later ?? units.length
  return isLongHeadline(units[first]) && later !== undefined ? later : first
}

/**
 * A line that introduces a list, or that the next line begins with: some outlets put the first words of the body above
 * it once more.
 */
function leadsOver(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (!unit || !next) return false
  const introduces = unit.text.endsWith(':')
  if (introduces && unit.words >= INTRODUCTION_WORDS) return true
  return next.text.startsWith(unit.text) && (introduces || next.text.length > unit.text.length)
}

function isProse(unit: Unit | undefined): boolean {
  if (!unit) return false
  return unit.words >= PROSE_WORDS || (unit.stop === '.' && unit.words > 2)
}

function isLongHeadline(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.stop !== '.' && unit.words <= MOST_HEADLINE_WORDS && !/\. /.test(unit.text)
}

/**
 * Kicker, headline, credits and one line below them. Several short lines below are no longer head but the start of
 * the body (verse, a table): they are given back.
 */
function arrangeHead(
  units: readonly Unit[],
  readings: readonly (Reading | null)[],
  places: (Place | null)[],
  head: readonly number[],
): number[] {
  const text = (index: number): string => units[index]?.text ?? ''
  const titles = head.filter((index, order) => order === 0 || readings[index] === null)
  const repeated = firstRepeated(titles, text)
  const headline = repeated ?? pickHeadline(units, titles)
  if (headline === undefined) return []
  for (const index of head) {
    const reading = readings[index]
    if (text(index) === text(headline)) {
      places[index] = { kind: 'headline', rule: index === headline ? 'block/headline' : 'block/headline-again' }
    } else if (reading && index !== head[0]) places[index] = { kind: reading.kind, rule: `block/${reading.form}` }
    else if (index < headline) places[index] = { kind: 'kicker', rule: 'block/above-headline' }
  }
  const below = head.filter((index) => places[index] === null)
  const [only] = below
  if (only === undefined || below.length > 1) return below
  places[only] = placeBelow(units[only], places.slice(headline, only))
  return []
}

/** The first index whose text comes again. */
function firstRepeated(indices: readonly number[], text: (index: number) => string): number | undefined {
  const counts = new Map<string, number>()
  for (const index of indices) counts.set(text(index), (counts.get(text(index)) ?? 0) + 1)
  return indices.find((index) => (counts.get(text(index)) ?? 0) > 1)
}

/**
 * A name whose first word no list has: a word without the article, then one with it (سطام المقرن), with a son's or
 * father's word between them or not; a place may stand beside it. An idafa looks the same, but is rare there.
 */
const NAME = '(?!ال)\\p{L}{3,}(?: (?:بن|بنت|ابو|ال|عبد) ?\\p{L}+){0,3} ال\\p{L}{3,}'
const LONGEST_NAME_LINE = 120
const NAME_LINE = new RegExp(`^(?:[\\p{L} ()]{2,30} ?[-:] ?)?${NAME}(?: ?[-:(] ?[\\p{L} ]{2,20}\\)?)?:?$`, 'u')

/** A short line between the headline and the body: an author whose name no list has, a caption, or a subhead. */
function placeBelow(unit: Unit | undefined, above: readonly (Place | null)[]): Place {
  if (above.some((place) => place?.kind === 'byline' || place?.kind === 'dateline')) {
    return { kind: 'caption', rule: 'block/below-credit' }
  }
  return unit && unit.text.length <= LONGEST_NAME_LINE && NAME_LINE.test(unit.text)
    ? { kind: 'byline', rule: 'block/below-headline-name' }
    : { kind: 'subhead', rule: 'block/below-headline' }
}

/** The first title, unless it is a kicker: short, and run on into the next by its mark or much shorter than it. */
function pickHeadline(units: readonly Unit[], titles: readonly number[]): number | undefined {
  const [first, second] = titles
  if (first === undefined || second === undefined) return first
  const above = units[first]
  const below = units[second]
  if (!above || !below || above.words > MOST_KICKER_WORDS) return first
  const runsOn = /[؛:…،]$|\.\.$/u.test(above.text)
  return runsOn || above.words * 2 <= below.words ? second : first
}

/** Lead, paragraphs, subheads between them, and what follows the last sentence. */
function arrangeBody(units: readonly Unit[], places: (Place | null)[], body: readonly number[]): void {
  const headlines = new Set(units.filter((_, index) => places[index]?.kind === 'headline').map((unit) => unit.text))
  const lastProse = body.findLast((index) => isProse(units[index])) ?? -1
  const firstStock = places.findIndex((place, index) => index > lastProse && place?.kind === 'boilerplate')
  const tail = body.filter((index) => index > lastProse)
  const wordList = tail.length >= 3 && tail.filter((index) => (units[index]?.words ?? 0) <= 2).length * 2 > tail.length
  body.forEach((index, order) => {
    const unit = units[index]
    if (!unit) return
    if (order === 0) places[index] = { kind: 'lead', rule: 'block/first-of-body' }
    else if (headlines.has(unit.text)) places[index] = { kind: 'headline', rule: 'block/headline-again' }
    else if (index > lastProse) {
      if (wordList || (firstStock >= 0 && firstStock < index && tail.length > 0))
        places[index] = { kind: 'boilerplate', rule: 'block/after-the-end' }
      else places[index] = { kind: 'paragraph', rule: 'block/body' }
    } else if (isSubhead(unit, units[body[order - 1] ?? -1], units[body[order + 1] ?? -1])) {
      places[index] = { kind: 'subhead', rule: 'block/between-paragraphs' }
    } else places[index] = { kind: 'paragraph', rule: 'block/body' }
  })
  if (!wordList) return
  places.forEach((place, index) => {
    if (index > lastProse && lastProse >= 0 && place?.kind === 'section')
      places[index] = { kind: 'boilerplate', rule: 'block/after-the-end' }
  })
}

/** A short line without a stop, between two lines of running text; not a list item, a question or an introduction. */
function isSubhead(unit: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  if (unit.words > MOST_SUBHEAD_WORDS || unit.stop !== null || /[:،؛]$/u.test(unit.text) || LIST_START.test(unit.text))
    return false
  return isProse(before) && isProse(after)
}
