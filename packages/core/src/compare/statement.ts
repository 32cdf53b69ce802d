import type { Article } from '../article.js'
import type { IdentityOf } from '../corpus/index.js'
import { normalize, type Span } from '../text/index.js'

/** One clause of what somebody is reported to have said: the unit that is held against those of the other report. */
export interface Statement {
  readonly span: Span
  /** Id of the quote it is in. */
  readonly quote: string
  /** The speaker's name as the quote has it; null when nothing tells. */
  readonly speaker: string | null
  /** Who that is, over articles. */
  readonly speakerKey: string | null
}

/** Statements of one article that are compared; no report has so many. */
const MOST_STATEMENTS = 400
/** A clause of fewer words goes with the one before it. */
const LEAST_WORDS = 5

/** What is said in an article, clause by clause; what is said again in the same words is taken once. */
export function findStatements(article: Article, identityOf: IdentityOf): Statement[] {
  const { source, quotes, mentions } = article
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const parents = new Set(quotes.map(({ parent }) => parent))
  const seen = new Set<string>()
  const found: Statement[] = []
  for (const { id, span, speaker } of quotes) {
    if (parents.has(id)) continue // the quotes inside stand for it
    const mention = byId.get(speaker?.mention ?? '')
    const named = speaker?.name ?? null
    const speakerKey = (mention && identityOf(mention, article)) ?? (named === null ? null : normalize(named))
    for (const clause of splitClauses(source, span)) {
      const key = `${named ?? ''}\n${normalize(source.slice(clause.start, clause.end)).replace(OPENING, '')}`
      if (seen.has(key) || found.length >= MOST_STATEMENTS) continue
      seen.add(key)
      found.push({ span: clause, quote: id, speaker: named, speakerKey })
    }
  }
  return found
}

const OPENING = /^و?ب?ان(?:ه|ها)? /
/** A sign that parts clauses, or the space before a word that opens one: وان, ونحن, ولا, كما, لكن. */
const BOUNDARY =
  /[،,؛;.!؟?:\n]+|\s(?=(?:و(?:[أإا]ن|[أإا]نه|[أإا]نها|نحن|لا|لم|لن|هو|هي|هذا|هذه|قد|يجب|اليوم|كل|كلما|كذلك|سوف|ليس|ليست|ما)|كما|لكن|ولكن|حيث|بينما|فيما|إذ|مما)\s)/gu

function splitClauses(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end)
  const clauses: { start: number; end: number }[] = []
  let from = 0
  const close = (to: number): void => {
    const part = text.slice(from, to)
    const lead = part.length - part.trimStart().length
    const clause = { start: start + from + lead, end: start + from + part.trimEnd().length }
    const last = clauses.at(-1)
    if (clause.end <= clause.start) return
    if (last && countWords(source.slice(clause.start, clause.end)) < LEAST_WORDS) last.end = clause.end
    else clauses.push(clause)
  }
  for (const { index, 0: sign } of text.matchAll(BOUNDARY)) {
    close(index)
    from = index + sign.length
  }
  close(text.length)
  return clauses
}

const countWords = (text: string): number => text.split(/\s+/u).length
