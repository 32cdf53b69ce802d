import { rubrics } from '../lexicon/rubrics.js'
import { anyOf, findAll, isBlank, type NormalView, type Span, trim } from '../text/index.js'
import { boilerplateTail } from './forms/boilerplate.js'
import { runOnCredit } from './forms/run-on.js'
import { readLines, toUnit, type Unit } from './unit.js'

/** سياسي / ...: the section of an agency's item in front of its headline. */
const SECTION_PREFIX = new RegExp(`^${anyOf(rubrics)} {0,3}/(?=[ \\p{L}"])`, 'gu')
const LONGEST_REPEATED_CREDIT = 80

/**
 * The units of the article: its lines, cut where a section prefix, a credit that was already given or stock text
 * shares the line with other text; and, where the whole text is one line, at the credit between headline and body.
 * `stamps` are the dates with a clock time.
 */
export function splitLines(view: NormalView, stamps: readonly Span[]): Unit[] {
  const units: Unit[] = []
  const earlier = new Set<string>()
  const lines = readLines(view.source)
  const [only] = lines
  const runOn = only && lines.length === 1 ? runOnCredit(view, only, stamps) : null
  for (const line of lines) {
    for (const span of splitLine(view, line, units.length === 0, earlier, runOn)) {
      const unit = toUnit(view, span)
      units.push(unit)
      if (unit.text.length <= LONGEST_REPEATED_CREDIT) earlier.add(unit.text)
    }
  }
  return units
}

function splitLine(
  view: NormalView,
  line: Span,
  first: boolean,
  earlier: ReadonlySet<string>,
  runOn: Span | null,
): Span[] {
  const cuts = new Set<number>(runOn ? [runOn.start, runOn.end] : [])
  const section = first ? findAll(view, SECTION_PREFIX, line)[0] : undefined
  if (section) cuts.add(section.span.end)
  const credit = repeatedCredit(view, line, earlier)
  if (credit !== null) cuts.add(credit)
  const tail = boilerplateTail(view, line)
  if (tail) cuts.add(tail.start)
  const edges = [line.start, ...[...cuts].sort((a, b) => a - b), line.end]
  return edges.slice(1).flatMap((end, i) => trim(view.source, { start: edges[i] ?? end, end }, isBlank) ?? [])
}

/** Some outlets copy the credit line into the first words of the body, up to its colon. */
function repeatedCredit(view: NormalView, line: Span, earlier: ReadonlySet<string>): number | null {
  const head = { start: line.start, end: Math.min(line.end, line.start + LONGEST_REPEATED_CREDIT) }
  for (const { span } of findAll(view, /^[^:\n]{3,70}:/gu, head)) {
    const text = toUnit(view, span).text
    if (span.end < line.end && (earlier.has(text) || earlier.has(text.slice(0, -1).trim()))) return span.end
  }
  return null
}
