import { readFileSync } from 'node:fs'
import type { CliticModel } from '@corpus/core'
import { meet, type TermLevel, termLevels, terms } from '@corpus/core/search'

/** A form and the word that should find it. */
export interface Form {
  readonly word: string
  readonly form: string
}

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The everyday forms of data/forms.txt. */
export function readForms(): Form[] {
  return linesOf('forms.txt').flatMap((line) => {
    const [word = '', forms = ''] = line.split(': ')
    return forms.split(' ').map((form) => ({ word, form }))
  })
}

/** All pairs of names that stand on one line of data/names.txt. */
export function readNamePairs(): (readonly [string, string])[] {
  return linesOf('names.txt').flatMap((line) => {
    const names = line.split(' ')
    return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const))
  })
}

/** Whether the word finds the form at this level or a nearer one; the index has the model, the query may not. */
export function finds({ word, form }: Form, level: TermLevel, index?: CliticModel, query?: CliticModel): boolean {
  const met = meet(terms(word, query ? { model: query } : {}), terms(form, index ? { model: index } : {}))
  return met !== null && termLevels.indexOf(met.level) <= termLevels.indexOf(level)
}
