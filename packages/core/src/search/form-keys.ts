import type { CliticModel } from '../words/index.js'
import { cliticKeys } from './keys.js'

/** The keys of forms, each key by a number of its own. */
export interface FormKeys {
  /** All keys by number. */
  readonly texts: readonly string[]
  /** A key that was not there gets a new number. */
  readonly numberOf: (key: string) => number
  /** The likeliest key of a form, which may be its text; the others, if it has any. */
  readonly firstOf: (form: number) => number
  readonly othersOf: (form: number) => readonly number[]
}

const NONE: readonly number[] = []

/**
 * Reads the keys of a form when they are first asked for, and remembers them.
 *
 * @param forms texts of forms by number; may grow
 * @param known keys of the first forms
 */
export function formKeys(
  forms: readonly string[],
  known: readonly (readonly string[])[],
  model: CliticModel | undefined,
): FormKeys {
  const texts: string[] = []
  const numbers = new Map<string, number>()
  const firsts: number[] = []
  const others = new Map<number, readonly number[]>()

  const numberOf = (key: string): number => {
    let number = numbers.get(key)
    if (number === undefined) {
      number = texts.length
      texts.push(key)
      numbers.set(key, number)
    }
    return number
  }
  const firstOf = (form: number): number => {
    const before = firsts[form]
    if (before !== undefined) return before
    const text = forms[form] as string
    const [first = text, ...rest] = known[form] ?? cliticKeys(text, model)
    const number = numberOf(first)
    firsts[form] = number
    if (rest.length > 0) others.set(form, rest.map(numberOf))
    return number
  }
  return {
    texts,
    numberOf,
    firstOf,
    othersOf: (form) => {
      firstOf(form)
      return others.get(form) ?? NONE
    },
  }
}
