import { cliticModel } from '@corpus/clitics-ar'
import { readLexicon } from '@corpus/core/clitics'
import { countNames, packShared } from '../clitics/counts.ts'
import { fit } from '../clitics/fit.ts'
import { type GoldToken, readGold } from '../clitics/gold.ts'
import { makeExamples } from '../clitics/made.ts'
import { countRight, crossValidate } from '../clitics/score.ts'
import { demand, printTable } from './table.ts'

/**
 * Word accuracy of segmentation: on WikiNews with the weights that ship, which have not seen it; on PUD by ten-fold
 * cross-validation. All tokens count, punctuation too, as in published figures; and Arabic words alone.
 */
export function benchSegmentation(shared: string): void {
  const pud = readGold(`${shared}/data/seg/pud/pud.tsv`)
  const wikinews = readGold(`${shared}/data/seg/wikinews/wikinews.tsv`).flat()
  const lexicon = readLexicon(packShared(shared))
  const extra = makeExamples(lexicon, countNames(`${shared}/data/names/wikidata-cc0/names.tsv`))
  const folds = crossValidate(pud, 10, (tokens) => fit(tokens, lexicon, extra))
  const wider = crossValidate(pud, 10, (tokens) => fit([...tokens, ...wikinews], lexicon, extra))
  const row = (name: string, tokens: readonly GoldToken[], right: number): string[] => {
    const others = tokens.filter(({ arabic }) => !arabic)
    const words = tokens.length - others.length
    const whole = others.filter(({ surface, clitics }) => surface === clitics).length
    const wrong = tokens.length - right
    return [name, percent(right, tokens.length), percent(right - whole, words), String(wrong), String(tokens.length)]
  }
  const uncut = (tokens: readonly GoldToken[]): number =>
    tokens.filter(({ surface, clitics }) => surface === clitics).length
  const byRule = (tokens: readonly GoldToken[]): number => countRight(tokens, undefined)
  const rightOfWikinews = countRight(wikinews, cliticModel())
  printTable(
    'Segmentation, word accuracy in per cent (published for WikiNews: Farasa 98.9)',
    ['', 'all tokens', 'Arabic words', 'wrong', 'tokens'],
    [
      row('WikiNews, @corpus/clitics-ar (trained without it)', wikinews, rightOfWikinews),
      row('WikiNews, by rule, no model', wikinews, byRule(wikinews)),
      row('WikiNews, nothing cut', wikinews, uncut(wikinews)),
      row('PUD, ten-fold', pud.flat(), folds.right),
      row('PUD, ten-fold, WikiNews added to the training', pud.flat(), wider.right),
      row('PUD, by rule, no model', pud.flat(), byRule(pud.flat())),
      row('PUD, nothing cut', pud.flat(), uncut(pud.flat())),
    ],
  )
  demand('WikiNews', (100 * rightOfWikinews) / wikinews.length, 99)
  demand('PUD, ten-fold', (100 * folds.right) / pud.flat().length, 98.8)
}

const percent = (part: number, all: number): string => ((100 * part) / all).toFixed(2)
