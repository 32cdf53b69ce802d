import { type NormalView, type Span, textOf, type Word } from '../../text/index.js'
import type { LinkedName } from '../link/link-names.js'
import type { Role } from '../mention.js'
import { isBodyHead } from '../names/find-organizations.js'
import { spanOf } from '../names/line.js'
import { nationalityOf } from '../names/nationality.js'
import { isJoined } from '../names/phrase-index.js'
import {
  describesHolder,
  describesOffice,
  goesOn,
  isDefiniteOffice,
  isLink,
  isOfRole,
  isTitle,
  matchOffice,
  startOfTitles,
} from './role-words.js'

/** The words of a line, and for each the name that it is part of. */
export interface Marked {
  readonly words: readonly Word[]
  readonly names: readonly (MarkedName | undefined)[]
}

interface MarkedName extends Pick<LinkedName, 'country' | 'span'> {
  readonly kind: LinkedName['kind'] | 'agency'
}

/** A role has no more words. */
const MOST_WORDS = 12

/** Job words that end where the name at `at` begins: وزير الخارجية السوري "بسام الصباغ". */
export function roleBefore(view: NormalView, { words, names }: Marked, at: number): Role | null {
  const end = startOfTitles(words, at) - 1
  const next = words[end + 1]
  if (end < 0 || !next || !/^(?: {0,2}[،,:]? {0,2}"? {0,2}|[ -]{1,3})$/.test(next.gap)) return null
  if (isLink((words[end] as Word).text)) return null
  for (let i = end; i >= 0 && end - i < MOST_WORDS; i--) {
    const word = words[i] as Word
    if (names[i]?.kind === 'person') return null
    const office = matchOffice(words, i)
    if (office && i + office.length - 1 <= end) {
      const head = startOfChain(words, i, office.cut)
      if (isOfAnother({ words, names }, head, end)) return null
      return toRole(view, { words, names }, head.from, end, head.cut)
    }
    const within = i > 0 && (matchOffice(words, i - 1)?.length ?? 0) > 1 // أمين عام
    if (names[i] === undefined && !within && !isOfRole(word.text)) return null
    if (!isJoined(word)) return null
  }
  return null
}

/** Offices that are held under another: the governed one stands behind ل. */
const SUBORDINATE = new Set(['adviser', 'deputy-minister', 'envoy', 'officer', 'vice-president'])

/** محامي سالم, مدير مكتب سالم: without anything definite the words are of somebody who works for the person. */
function isOfAnother({ words, names }: Marked, head: { from: number }, end: number): boolean {
  if (isDefiniteOffice(words, head.from) || isTitle(words, head.from)) return false
  for (let i = head.from + 1; i <= end; i++) {
    if (names[i] !== undefined || goesOn((words[i] as Word).text)) return false
  }
  return true
}

/** نائب رئيس, النائب الأول لرئيس, مستشار قائد: heads that govern the one found. */
function startOfChain(words: readonly Word[], at: number, cut: number): { from: number; cut: number } {
  let head = { from: at, cut }
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const next = words[i + 1] as Word
    if (!isJoined(next)) break
    const office = matchOffice(words, i)
    const direct = office !== null && i + office.length === head.from && head.cut === 0
    const behindFor = office !== null && SUBORDINATE.has(office.value) && head.cut === 1
    const described = direct && /^ال\p{L}+يه?$/u.test((words[head.from] as Word).text) // المتحدث الإعلامي
    if (office && (direct || behindFor) && (described || !isDefiniteSubject(words, i, direct))) {
      head = { from: i, cut: office.cut }
    } else if (!/^ال/.test((words[i] as Word).text) || head.cut !== 1) break
  }
  return head
}

/** الرئيس before وزير is another person: the head of a construct has no article. */
function isDefiniteSubject(words: readonly Word[], at: number, direct: boolean): boolean {
  return direct && /^[وف]?ال/.test((words[at] as Word).text)
}

/** Job words behind the name that ends with word `at`: بسام الصباغ، وزير الخارجية السوري. */
export function roleBehind(view: NormalView, marked: Marked, at: number): Role | null {
  const { words } = marked
  const from = at + 1
  const next = words[from]
  if (!next || !/^"? {0,2}[،,-]? {0,2}$/.test(next.gap)) return null
  const office = matchOffice(words, from)
  if (!office || office.cut > 0) return null
  const to = endOfRole(marked, from, office.length)
  // يلتقي سالم وزير الخارجية خالد: without a comma the words may be of the next person.
  if (isJoined(next) && marked.names[to + 1]?.kind === 'person' && isJoined(words[to + 1] as Word)) return null
  return toRole(view, marked, from, to, 0)
}

/** The last word of a role whose head begins at `at`. */
export function endOfRole({ words, names }: Marked, at: number, length: number): number {
  let last = at + length - 1
  const definite = isDefiniteOffice(words, at)
  for (let i = last + 1; i < words.length && i - at < MOST_WORDS; i++) {
    const word = words[i] as Word
    if (!isJoined(word)) break
    const name = names[i]
    if (name?.kind === 'person' || name?.kind === 'agency') break
    if (/^لل/.test(word.text) && matchOffice(words, i)) break // الرئيس السوري للرئيس: to another
    const inside = name !== undefined && (name === names[i - 1] || !definite || name.span.start > word.span.start)
    if (inside || (name === undefined && (definite ? describesOffice(word.text) : goesOn(word.text)))) {
      last = i
      continue
    }
    const next = words[i + 1]
    const linked = isLink(word.text) && next && isJoined(next) && names[i + 1] && names[i + 1]?.kind !== 'person'
    // An indefinite noun right behind the head is governed by it: مستشار قائد الثورة, رئيس وزراء مصر.
    const governed =
      !definite &&
      i <= at + length + 1 &&
      isOfRole(word.text) &&
      next &&
      isJoined(next) &&
      (goesOn(next.text) || names[i + 1])
    if (!linked && !(governed && i === last + 1 && !isLink(word.text) && !/^(?:وال|بال|فال|لل)/.test(word.text))) break
  }
  return last
}

/** A role from its words: office, what it is held in, country. */
export function toRole(view: NormalView, { words, names }: Marked, from: number, to: number, cut: number): Role {
  const span = spanOf(view, words, from, to, cut)
  const office = matchOffice(words, from)
  const rest = words.slice(from + (office?.length ?? 1), to + 1)
  const ofNation = rest.find(({ text }) => nationalityOf(text) !== undefined)
  const place = names.slice(from, to + 1).find((name) => name?.kind === 'place')
  const body = rest.filter((word) => word !== ofNation && !isIn(place?.span, word.span))
  return {
    span,
    text: spelledAlone(view, span),
    office: office?.value ?? null,
    body: bodyOf(view, { words, names }, body),
    country: (ofNation && nationalityOf(ofNation.text)) ?? place?.country ?? null,
  }
}

/**
 * What the office is held in, without what describes its holder and without the preposition: حركة النور in الأمين العام
 * السابق لحركة النور. Null when nothing is left.
 */
function bodyOf(view: NormalView, { words, names }: Marked, body: readonly Word[]): string | null {
  const isAside = (word: Word): boolean => names[words.indexOf(word)] === undefined && describesHolder(word.text)
  let end = body.length
  while (end > 0 && isAside(body[end - 1] as Word)) end--
  let start = 0
  while (start < end && isAside(body[start] as Word)) start++
  const link = body.findIndex((word, i) => i >= start && i < end && (isLink(word.text) || behindClitic(word) > 0))
  if (link >= 0 && body.slice(start, link).every(({ text }) => /^ال\p{L}+يه?$/u.test(text))) start = link
  const first = body[start]
  const last = body[end - 1]
  if (!first || !last || start >= end) return null
  if (isLink(first.text)) {
    const next = body[start + 1]
    return next && start + 1 < end ? view.source.slice(next.span.start, last.span.end) : null
  }
  const cut = behindClitic(first)
  const at = cut > 0 ? spanOf(view, words, words.indexOf(first), words.indexOf(first), cut).start : first.span.start
  const text = view.source.slice(at, last.span.end)
  if (cut === 0 || !first.text.startsWith('لل')) return text
  return isBodyHead(first.text.slice(1)) ? `ال${text}` : `ا${text}` // للجنة is ل and اللجنة, للمياه is ل and المياه

  /** Letters before the body that are a preposition: لحركة النهضة, بوزارة الصحة, للمياه. */
  function behindClitic(word: Word): number {
    if (!/^[بل]/.test(word.text)) return 0
    const name = names[words.indexOf(word)]
    if (name && name.span.start > word.span.start) return 1
    if (/^(?:لل|بال)\p{L}{3}/u.test(word.text)) return 1
    return !isBodyHead(word.text) && isBodyHead(word.text.slice(1)) ? 1 : 0
  }
}

const isIn = (outer: Span | undefined, inner: Span): boolean =>
  outer !== undefined && inner.start >= outer.start && inner.end <= outer.end

/** للرئيس is الرئيس alone. */
function spelledAlone(view: NormalView, span: Span): string {
  const text = view.source.slice(span.start, span.end)
  return text.startsWith('ل') &&
    /(?:^|[^\p{L}])[وف]?ل$/u.test(textOf(view, { start: Math.max(0, span.start - 3), end: span.start }))
    ? `ا${text}`
    : text
}
