import { type CliticModel, segment } from '@corpus/core'
import type { GoldToken } from './gold.ts'

/** Tokens whose best reading is the gold one. A token that is no Arabic word is right when gold leaves it whole. */
export function countRight(tokens: readonly GoldToken[], model: CliticModel | undefined): number {
  let right = 0
  for (const { surface, clitics, arabic } of tokens) {
    const parts = arabic
      ? segment(surface, model ? { model } : {})[0]?.segments.map(({ span }) => surface.slice(span.start, span.end))
      : [surface]
    if (parts?.join('+') === clitics) right++
  }
  return right
}

/** Cross-validation by runs of neighbouring sentences: every token is read by a ranker that has not seen its fold. */
export function crossValidate(
  sentences: readonly (readonly GoldToken[])[],
  folds: number,
  train: (tokens: readonly GoldToken[]) => CliticModel,
): { readonly right: number; readonly all: number } {
  const foldOf = (i: number): number => Math.floor((i * folds) / sentences.length)
  let right = 0
  let all = 0
  for (let fold = 0; fold < folds; fold++) {
    const test = sentences.filter((_, i) => foldOf(i) === fold).flat()
    const model = train(sentences.filter((_, i) => foldOf(i) !== fold).flat())
    right += countRight(test, model)
    all += test.length
  }
  return { right, all }
}
