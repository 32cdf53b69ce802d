import { groupWithin, type NormalView, type Span } from '../text/index.js'
import { arrange } from './arrange.js'
import type { Block } from './block.js'
import { boilerplateForm } from './forms/boilerplate.js'
import { isCaption } from './forms/caption.js'
import { readCredit } from './forms/credit.js'
import { splitLines } from './split-lines.js'
import { LONG, type Unit } from './unit.js'

/** What a unit's own words say of it; `null` where only its place among the others can tell. */
export interface Reading {
  readonly kind: 'boilerplate' | 'byline' | 'caption' | 'dateline' | 'section'
  readonly sure: boolean
  readonly form: string
}

/** What block reading needs of a date. */
interface DatePlace {
  readonly span: Span
  readonly fields: { readonly hour?: number }
}

/** Finds the blocks of an article. A date line is known by its `dates`, which come in text order. */
export function findBlocks(view: NormalView, dates: readonly DatePlace[]): Block[] {
  const stamps = dates.filter(({ fields }) => fields.hour !== undefined).map(({ span }) => span)
  const units = splitLines(view, stamps)
  const datesOf = groupWithin(
    units.map((unit) => unit.span),
    dates,
  )
  const readings = units.map((unit, index) => {
    const place = { isFirst: index === 0, isLast: index === units.length - 1 }
    return readForm(view, unit, place, datesOf[index]?.map(({ span }) => span) ?? [])
  })
  const places = arrange(units, readings)
  const first = new Map<string, string>()
  return units.map((unit, index): Block => {
    const id = `b${index + 1}`
    const key = unit.text.replace(/ {2,}/g, ' ')
    const repeats = first.get(key) ?? null
    if (repeats === null) first.set(key, id)
    const { kind, rule } = places[index] ?? { kind: 'paragraph', rule: 'block/body' }
    return { id, kind, span: unit.span, repeats, rule }
  })
}

interface UnitPlace {
  readonly isFirst: boolean
  readonly isLast: boolean
}

function readForm(
  view: NormalView,
  unit: Unit,
  { isFirst, isLast }: UnitPlace,
  dates: readonly Span[],
): Reading | null {
  if (unit.text.length > LONG) return null
  const stock = boilerplateForm(unit, isFirst, isLast)
  if (stock) return { kind: 'boilerplate', sure: true, form: stock }
  if (!isFirst && isCaption(unit)) return { kind: 'caption', sure: true, form: 'caption' }
  return readCredit(view, unit, dates)
}
