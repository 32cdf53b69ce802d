import { type Mention, nationalityOf } from '../../mentions/index.js'
import { normalize } from '../../text/index.js'
import type { Party } from '../noun-phrase.js'
import { isCliticBefore, PUT_OUT } from '../phrase-end.js'
import { type Range, type Reading, spanOf, type Token, wordAt } from '../reading.js'
import { isComplementiser, isDefinite, relatives, speakerNoun, withoutArticle } from '../words.js'
import { type Directory, type Entry, lastBefore, wordsOf } from './directory.js'
import { LOOK_BACK, type Turn } from './sieve.js'
import { isSurePhrase, isWhole, STATEMENTS } from './sure-phrase.js'

/** Words of a phrase that are looked at for a name. */
const MOST_WORDS = 4

/** Who is meant, and whether nobody else of the text may be. */
export interface Resolved {
  readonly name: string | null
  readonly sure: boolean
}

/**
 * The name that the words stand for: that of the mention, of the one person of this office, of the one body of this
 * kind, or of an earlier speaker who was called so (المصدر, البيان); else the words themselves.
 */
export function resolveName(
  reading: Reading,
  directory: Directory,
  { range, ...rest }: Party,
  before: readonly Turn[],
): Resolved {
  const party = { ...rest, range: withoutText(reading, range) }
  const { mention } = party
  if (mention?.name != null) {
    const name = withArticle(reading, mention, longestName(directory, mention))
    return { name, sure: mention.kind === 'place' || mention.kind === 'agency' || isWhole(name, mention.kind) }
  }
  const span = spanOf(reading, party.range, party.skip)
  const first = firstWord(reading, party)
  const words = [withoutArticle(first)]
  for (let at = party.range.first + 1; at < party.range.end; at++) words.push(withoutArticle(wordAt(reading, at)))
  const head = words[0] ?? ''
  const kind = speakerNoun(head)?.kind
  const definite = isDefinite(first)
  const text = reading.view.source.slice(span.start, span.end)
  if (kind === 'honorific') return byHonorific(directory, head, span.start, before) ?? { name: text, sure: false }
  return (
    (isFormer(reading, party) ? null : byOffice(directory, words, span.start, definite)) ??
    (holdsPerson(reading, party) ? null : byName(directory, withoutTitles(words))) ??
    byBody(directory, words, span.start, definite, kind === 'body' && !holdsArticle(reading, party)) ??
    (mayPointBack(reading, party, kind, definite) ? byEarlier(reading, party, head, before) : null) ??
    (kind === 'text' ? ofText(reading, directory, party) : null) ?? {
      name: first.startsWith('ال') && text.startsWith('ل') ? `ا${text}` : text,
      sure: isSurePhrase(reading, party.range, head),
    }
  )
}

/** نص البيان, نص ذات البيان: the statement. */
function withoutText(reading: Reading, { first, end }: Range): Range {
  if (wordAt(reading, first) !== 'نص') return { first, end }
  const next = /^(?:ذات|نفس)$/.test(wordAt(reading, first + 1)) ? first + 2 : first + 1
  return next < end ? { first: next, end } : { first, end }
}

/** As it would be written alone: المصدر for للمصدر, مصدر for لمصدر. */
function firstWord(reading: Reading, { range, skip }: Party): string {
  const word = wordAt(reading, range.first)
  if (!skip) return word
  return word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1)
}

/** Behind ل the article is written without its alef, and the name begins with the second lam: للمحكمة. */
function withArticle({ view }: Reading, { span }: Mention, name: string | null): string | null {
  const elided = name?.startsWith('ل') === true && view.source.charAt(span.start - 1) === 'ل'
  return elided && view.source.startsWith(name, span.start) ? `ا${name}` : name
}

/** هيئة الإعلام where the text also has هيئة الإعلام المصرية, and no other. */
function longestName({ bodies }: Directory, { kind, name }: Mention): string | null {
  if (kind !== 'organization' || name === null) return name
  const words = wordsOf(name)
  const longer = (bodies.get(words[0] ?? '') ?? []).filter((entry) => startsWith(entry.words, words))
  const names = new Set(longer.filter((entry) => entry.words.length > words.length).map((entry) => entry.name))
  return names.size === 1 ? ([...names][0] ?? name) : name
}

const startsWith = (words: readonly string[], first: readonly string[]): boolean =>
  first.every((word, at) => words[at] === word)

/** The one person whose role holds all the words; of several with the definite noun the last before. */
function byOffice({ persons }: Directory, words: readonly string[], start: number, definite: boolean): Resolved | null {
  const bearers = (persons.get(words[0] ?? '') ?? []).filter(
    (entry) =>
      words.every((word) => entry.words.includes(word)) ||
      (entry.words.length > 1 && startsWith(words, entry.words) && !isOfOther(words[entry.words.length] ?? '')),
  )
  const names = new Set(bearers.map(({ name }) => name))
  if (names.size === 0 || (words.length === 1 && !definite)) return null
  return names.size === 1 || definite
    ? toResolved(names.size === 1 ? bearers[0] : lastBefore(bearers, start), names.size, 'person')
    : null
}

/** وزير الخارجية المصري: not the one who is named with the office alone. */
const isOfOther = (word: string): boolean => nationalityOf(`ال${word}`) !== undefined

const FORMER = new Set(['اسبق', 'راحل', 'سابق'])
/** وزير الصحة السابق: not who holds the office. */
function isFormer(reading: Reading, { range }: Party): boolean {
  for (let at = range.first + 1; at <= range.end; at++) if (FORMER.has(withoutArticle(wordAt(reading, at)))) return true
  return false
}

/** الرئيس سالم: the words from the name on. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => speakerNoun(word)?.kind !== 'person')
  return first > 0 ? words.slice(first) : words
}

/** A name that was not marked as one here but is elsewhere: the longest beginning of the words that is of one name. */
function byName({ names }: Directory, words: readonly string[]): Resolved | null {
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    const part = words.slice(0, length)
    const fitting = (names.get(part[0] ?? '') ?? []).filter((entry) => part.every((word) => entry.words.includes(word)))
    if (fitting.length > 0) return onlyName(fitting) ? toResolved(fitting[0], 1, 'person') : null
  }
  return null
}

/** محامي سالم: the name is of whom the speaker is. */
function holdsPerson(reading: Reading, { range }: Party): boolean {
  for (let at = range.first; at < range.end; at++) {
    if (reading.mentions[reading.named[at] ?? -1]?.kind === 'person') return true
  }
  return false
}

/** وزارة الداخلية is a certain body, معهد أمريكي is not. */
function holdsArticle(reading: Reading, { range }: Party): boolean {
  for (let at = range.first; at < range.end; at++) if (isDefinite(wordAt(reading, at))) return true
  return false
}

/** المعهد, المحكمة: the last body before of this kind; for معهد أمريكي the only one, not for معهد باريس. */
function byBody(
  { bodies }: Directory,
  words: readonly string[],
  start: number,
  definite: boolean,
  body: boolean,
): Resolved | null {
  const named = bodies.get(words[0] ?? '') ?? []
  const fitting = definite
    ? named.filter((entry) => words.every((word) => entry.words.includes(word)))
    : body
      ? named
      : []
  const names = new Set(fitting.map(({ name }) => name)).size
  if (definite)
    return toResolved(lastBefore(fitting, start) ?? (names === 1 ? fitting[0] : undefined), 1, 'organization')
  const described = words.length > 1 && words.slice(1).every((word) => /(?:ي|يه)$/.test(word))
  return described && names === 1 ? toResolved(fitting[0], names, 'organization') : null
}

function toResolved(entry: Entry | undefined, names: number, kind: 'organization' | 'person'): Resolved | null {
  return entry ? { name: entry.name, sure: names === 1 && isWhole(entry.name, kind) } : null
}

const onlyName = (entries: readonly Entry[]): boolean => new Set(entries.map(({ name }) => name)).size === 1

/** Nouns for whoever spoke last, if nobody was called so. */
const LAST = new Set(['متحدث', 'مسوول', 'مصدر'])

/** المصادر after مصادر أمنية, الابن after نجل الراحل; المصدر and البيان after the last speaker who is no named person. */
function byEarlier(reading: Reading, { end }: Party, head: string, before: readonly Turn[]): Resolved | null {
  const recent = before
    .slice(-LOOK_BACK)
    .reverse()
    .filter(({ party }) => party !== null)
  const same = recent.find(
    ({ party }) =>
      party && plainKin(withoutArticle(wordAt(reading, party.office ?? party.range.first))) === plainKin(head),
  )
  if (same) return { name: same.name, sure: same.sure }
  const body = STATEMENTS.has(head) ? recent.find(({ party }) => party?.mention?.kind !== 'person') : undefined
  const person = recent[0]?.party?.mention?.kind === 'person' && !relatives.has(wordAt(reading, end))
  const meant = body ?? (LAST.has(head) && person ? recent[0] : undefined)
  return meant ? { name: meant.name, sure: false } : null
}

/** ابن for نجل: الابن points back to نجل الراحل. */
function plainKin(word: string): string {
  return normalize(speakerNoun(word)?.is ?? word)
}

/** المتحدث, المصادر الطبية; but المدير العام لشركة أخرى is somebody else. */
function mayPointBack(reading: Reading, { range }: Party, kind: string | undefined, definite: boolean): boolean {
  const words = range.end - range.first
  if (!definite || words > 3) return false
  return kind !== 'person' || (words === 1 && !/^ل|^باسم$/.test(wordAt(reading, range.end)))
}

/** سموه, معاليه: of those who bear such a title the last one who spoke, else the first one named, whom the text is about. */
function byHonorific({ mentioned }: Directory, head: string, start: number, before: readonly Turn[]): Resolved | null {
  const titles = speakerNoun(head)?.of?.map((title) => normalize(title))
  const bearers = mentioned.filter(
    // صاحب السمو الملكي is no name
    (one) => !titles || (holdsOne(one.titles, titles) && !holdsOne(wordsOf(one.name), titles)),
  )
  const spoke = before.slice(-LOOK_BACK).filter(({ party }) => party?.mention?.kind === 'person')
  const speaker =
    bearers.length > 0 ? spoke.findLast(({ name }) => bearers.some((one) => one.name === name)) : spoke.at(-1)
  const name = speaker?.name ?? bearers.find((one) => one.start < start)?.name
  return name === undefined || name === null ? null : { name, sure: new Set(bearers.map((one) => one.name)).size === 1 }
}

const holdsOne = (words: readonly string[], titles: readonly string[]): boolean =>
  words.some((word) => titles.includes(word))

const NOT_ITS = new Set(['الي', 'ضد', 'حول', 'بشان', 'علي', ':', '،', ','])

/** قرار المحكمة, بيان للوزارة, بيان صادر عن المحكمة, بيان أصدرته المحكمة: the body that it is of; less surely one that stands near. */
function ofText(reading: Reading, { bodies }: Directory, { range }: Party): Resolved | null {
  const { tokens } = reading
  const sentence = tokens[range.first]?.sentence
  for (let at = range.first; at < Math.min(range.end + 6, tokens.length); at++) {
    const word = wordAt(reading, at)
    // أظهر استطلاع أن حزب الفجر, رسالة إلى حزب الفجر: what comes behind these did not put it out
    if (isComplementiser(word) || NOT_ITS.has(word) || tokens[at]?.sentence !== sentence) return null
    const before = wordAt(reading, at - 1)
    const direct =
      at <= range.first + 1 || isCliticBefore(reading, at) || /^(?:عن|من)$/.test(before) || PUT_OUT.test(before)
    const mention = reading.mentions[reading.named[at] ?? -1]
    if (mention?.kind === 'organization' || mention?.kind === 'agency') {
      return { name: withArticle(reading, mention, mention.name), sure: direct }
    }
    const ofWhom = /^لل/.test(word) || (direct && isDefinite(word)) // بيان للوزارة, بيان صادر عن المنظمة
    const named = at > range.first && ofWhom ? bodies.get(withoutArticle(word.replace(/^لل/, 'ال'))) : undefined
    const entry = named && lastBefore(named, (tokens[at] as Token).start)
    if (named && entry) return toResolved(entry, new Set(named.map(({ name }) => name)).size, 'organization')
  }
  return null
}
