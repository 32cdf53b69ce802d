import type { Article } from '../article.js'
import type { IdentityOf } from '../corpus/index.js'
import { compareBags, type Likeness, rarityOf } from './align.js'
import { type Bag, toBag } from './bag.js'
import { namesOf, principalsOf } from './names.js'
import { findStatements, type Statement } from './statement.js'

/** Two statements that say the same, or nearly; what shows it, and what speaks against it. */
export interface StatementPair {
  readonly a: Statement
  readonly b: Statement
  /** 0 to 1. */
  readonly score: number
  readonly sameSpeaker: boolean
  /** The words that meet, as written: in `a`, in `b`. */
  readonly words: readonly (readonly [string, string])[]
  /** One affirms, one denies. */
  readonly otherSign: boolean
  /** Both name figures, and none in common. */
  readonly otherNumbers: boolean
}

export interface Alignment {
  readonly both: readonly StatementPair[]
  readonly onlyA: readonly Statement[]
  readonly onlyB: readonly Statement[]
}

/** What the same speaker adds. */
const SAME_SPEAKER = 1.25
/** Least score that is shown. */
const LEAST_SCORE = 0.225
/** A statement goes with its likest, and with those nearly as like. */
const NEARLY = 0.7
/** Words that meet, names left out: one alone proves nothing. */
const LEAST_WORDS = 2

/** Finds what both articles report as said; each statement may have several partners. */
export function alignStatements(a: Article, b: Article, identityOf: IdentityOf): Alignment {
  const [inA, inB] = [findStatements(a, identityOf), findStatements(b, identityOf)]
  const [bagsA, bagsB] = [bagsOf(a, inA, identityOf), bagsOf(b, inB, identityOf)]
  const rarity = rarityOf([...bagsA, ...bagsB])
  const found: StatementPair[] = []
  const best = new Map<Statement, number>()
  inA.forEach((one, i) => {
    inB.forEach((other, j) => {
      const likeness = compareBags(bagsA[i] as Bag, bagsB[j] as Bag, rarity)
      if (likeness.shared.filter((pair) => !pair.a.entity).length < LEAST_WORDS) return
      const pair = toPair(one, other, likeness)
      if (pair.score < LEAST_SCORE) return
      found.push(pair)
      for (const statement of [one, other]) best.set(statement, Math.max(best.get(statement) ?? 0, pair.score))
    })
  })
  const both = found
    .filter(({ a: one, b: other, score }) => score >= NEARLY * Math.max(best.get(one) ?? 0, best.get(other) ?? 0))
    .sort((x, y) => y.score - x.score)
  const paired = new Set(both.flatMap((pair) => [pair.a, pair.b]))
  return { both, onlyA: inA.filter((one) => !paired.has(one)), onlyB: inB.filter((one) => !paired.has(one)) }
}

function bagsOf(article: Article, statements: readonly Statement[], identityOf: IdentityOf): Bag[] {
  const names = namesOf(article, identityOf)
  const principals = principalsOf(article)
  return statements.map(({ span }) => toBag(article.source, span, names, principals))
}

function toPair(a: Statement, b: Statement, { score, shared, negation, numbers }: Likeness): StatementPair {
  const sameSpeaker = a.speakerKey !== null && a.speakerKey === b.speakerKey
  return {
    a,
    b,
    score: Math.min(1, sameSpeaker ? score * SAME_SPEAKER : score),
    sameSpeaker,
    words: shared.map((pair) => [pair.a.text, pair.b.text]),
    otherSign: negation,
    otherNumbers: numbers,
  }
}
