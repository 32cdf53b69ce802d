import { findNames, type NormalView, WORD_END, WORD_START } from '../../../text/index.js'
import type { Draft } from '../find-agencies.js'
import { CLASS, CUE, isAsSpelled, namesOf, PAPER } from '../outlet-patterns.js'

/** What may be attached to a name, from the start of its word. */
const CLITICS = new RegExp(`${WORD_START}[وف]?[لب]?$`, 'u')
const CONJUNCTION = new RegExp(`${WORD_START}[وف]?$`, 'u')
const NATION = '(?:الجمهوريه الاسلاميه|الشرق الاوسط|ال\\p{L}{1,40})'
const KNOWN = namesOf((row) => !row.ambiguous)
const ANY = namesOf(() => true)
/** A verb or noun of reporting: نقلت, نقلا عن. */
const REPORTS = `${CUE} {1,3}(?:عن {1,3})?`
/** The same, or ل: "told the paper". */
const SOURCE = `(?:${REPORTS}ل?|ل)`

/** Each with its rule; every pattern ends with the group `name`, which is the span. */
const PATTERNS: readonly (readonly [rule: string, before: RegExp, source: string])[] = [
  // وكالة الأنباء الجزائرية, وكالة أنباء الجمهورية الإسلامية, وكالة الأنباء العراقية (واع)
  [
    'agency/national',
    CLITICS,
    `(?<name>وكاله {1,3}(?:(?:الانباء|الصحافه) {1,3}${NATION}|انباء {1,3}(?:${NATION}|\\p{L}{1,40}))${WORD_END}(?: {0,2}\\([^()\\n]{2,15}\\))?)`,
  ],
  // وكالة مهر للأنباء, وكالة تونس أفريقيا للأنباء
  ['agency/for-news', CLITICS, `(?<name>وكاله {1,3}(?:\\p{L}{1,40} {1,3}){1,2}للانباء)${WORD_END}`],
  // رويترز wherever it stands
  ['agency/known', CLITICS, `(?<name>${KNOWN})`],
  // صحيفة "خبر" with a cue, لموقع "خبر", لصحيفة الغد
  ['agency/class-word', CONJUNCTION, `${SOURCE}${CLASS} {1,3}"? {0,2}(?<name>${ANY})`],
  ['agency/class-word', CONJUNCTION, `${SOURCE}${CLASS} {1,3}"(?<name>[^"\\n]{2,30})(?=")`],
  ['agency/class-word', CONJUNCTION, `${REPORTS}${PAPER} {1,3}(?<name>ال\\p{L}{1,40})${WORD_END}`],
  // لـ«الشرق الأوسط», مع «العربية»
  ['agency/quoted', CONJUNCTION, `${SOURCE}" {0,2}(?<name>${ANY})(?= {0,2}")`],
]
const COMPILED = PATTERNS.map(([rule, before, source]) => [rule, before, new RegExp(source, 'gu')] as const)

export function inText(view: NormalView): Draft[] {
  return COMPILED.flatMap(([rule, before, pattern]) =>
    findNames(view, pattern, before).flatMap(({ span }) =>
      rule !== 'agency/known' || isAsSpelled(view.source.slice(span.start, span.end)) ? [{ span, rule }] : [],
    ),
  )
}
