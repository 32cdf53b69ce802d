import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, compareArticles, parseArticle, type Span } from '@corpus/core'
import { namesModel } from '@corpus/names-ar'
import { describe, expect, test } from 'vitest'

const SEEDS = fileURLToPath(new URL('../../../../shared/eval/seeds', import.meta.url))

interface Pair {
  readonly id: string
  readonly level: string
  readonly a: Span
  readonly b: Span
}

/** The gold annotations are not part of the project; without them these are skipped, and the report says so. */
describe.skipIf(!existsSync(SEEDS))('two reports of one visit, against the gold', () => {
  const setUp = () => {
    const names = namesModel()
    const read = (id: string): Article => parseArticle(readFileSync(join(SEEDS, `${id}.txt`), 'utf8'), { id, names })
    const gold: { themes: Pair[]; hardNegatives: Pair[] } = JSON.parse(readFileSync(join(SEEDS, 'cross.json'), 'utf8'))
    return { gold, comparison: compareArticles(read('000'), read('003')) }
  }
  const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

  test('statements that say the same are found, the look-alikes are not', () => {
    const { gold, comparison } = setUp()
    const { both } = comparison.statements
    const isShown = (pair: Pair): boolean => both.some(({ a, b }) => meet(a.span, pair.a) && meet(b.span, pair.b))
    const wanted = gold.themes.filter(({ level }) => level === 'near-paraphrase' || level === 'same-claim')
    const found = wanted.filter(isShown)
    const wrong = both.filter(({ a, b }) => !gold.themes.some((pair) => meet(a.span, pair.a) && meet(b.span, pair.b)))
    const fooled = gold.hardNegatives.filter(isShown)
    console.log(`statements: ${found.length} of ${wanted.length} found; ${both.length} shown, ${wrong.length} wrong`)
    expect(found.length).toBeGreaterThanOrEqual(6)
    expect(fooled).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(both.length / 5)
  })

  test('the meetings are likely of one visit, which neither text says', () => {
    const { relation } = setUp().comparison
    console.log(`relation: ${JSON.stringify(relation)}`)
    expect(relation).toMatchObject({ kind: 'likely-same-visit', stated: false })
    expect(relation?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['same-person', 'other-people', 'no-date', 'like-statements']),
    )
  })
})
