import { cliticModel } from '@corpus/clitics-ar'
import { meet, type TermLevel, terms } from '@corpus/core/search'
import { finds, readForms, readNamePairs } from '../terms/forms.ts'
import { stemmers } from './peers.ts'
import { printTable } from './table.ts'

/** Everyday forms found by the word that a reader types, and names that find another name. */
export function benchForms(): void {
  const model = cliticModel()
  const forms = readForms()
  const pairs = readNamePairs()
  const share = (found: number): string => `${found} (${((100 * found) / forms.length).toFixed(1)} %)`
  /** Pairs that meet at one of these levels: by the likeliest reading of both, or by any. */
  const merged = (levels: readonly TermLevel[], rank = Number.POSITIVE_INFINITY): number =>
    pairs.filter(([a, b]) => {
      const met = meet(terms(a, { model }), terms(b, { model }))
      return met !== null && levels.includes(met.level) && met.rank <= rank
    }).length
  const withModel = forms.filter((form) => finds(form, 'lemma', model, model)).length
  const mixed = forms.filter((form) => finds(form, 'lemma', model)).length
  const without = forms.filter((form) => finds(form, 'lemma')).length
  printTable(
    `Everyday forms found (of ${forms.length}) and pairs of names merged (of ${pairs.length})`,
    ['', 'forms', 'names'],
    [
      [
        'terms, lemma level, with the model',
        share(withModel),
        `${merged(['exact', 'folded'])} folded, ${merged(['clitic'])} clitic`,
      ],
      ['terms, lemma level, only the index with the model', share(mixed), ''],
      ['terms, lemma level, without', share(without), ''],
      ...stemmers.map(({ name, stem }) => [
        name,
        share(forms.filter(({ word, form }) => stem(word) === stem(form)).length),
        String(pairs.filter(([a, b]) => stem(a) === stem(b)).length),
      ]),
    ],
  )
}
