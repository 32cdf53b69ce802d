import { type Range, type Reading, wordAt } from '../quotes/reading.js'
import { circumstancesOf } from './circumstances.js'
import { readForm } from './forms.js'
import { readClause } from './party.js'
import { between } from './rules/between.js'
import { ofTwo } from './rules/of-two.js'
import { onVisit } from './rules/on-visit.js'
import { own } from './rules/own.js'
import { verb } from './rules/verb.js'
import { withOther } from './rules/with.js'
import type { Rule, Scene, Telling, Trigger } from './telling.js'
import { invitation } from './words.js'

/** Tried in this order; the first that reads the words counts. */
const rules: readonly Rule[] = [verb, own, between, ofTwo, withOther, onVisit]

/** All words that may tell of a meeting, in text order, and what each tells; null where no people stand with it. */
export function findTellings(scene: Scene): (readonly [Trigger, Telling | null])[] {
  const { reading } = scene
  const found: (readonly [Trigger, Telling | null])[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    // a stop in the wrong place: في زيارة عمل. بدعوة من صديقه
    const next = reading.sentences[index + 1]
    const end = next && invitation.has(wordAt(reading, next.first)) ? next.end : sentence.end
    for (let at = sentence.first; at < sentence.end; at++) {
      const trigger = triggerAt(reading, at, { first: sentence.first, end })
      if (trigger) found.push([trigger, read(scene, trigger)])
    }
  }
  return found
}

/** Words between اتصال and هاتفي. */
const GAP = 2

function triggerAt(reading: Reading, at: number, sentence: Range): Trigger | null {
  if (reading.tokens[at]?.kind !== 'word' || (reading.named[at] ?? -1) >= 0 || (reading.roles[at] ?? -1) >= 0)
    return null
  const form = readForm(wordAt(reading, at), at + 1 < sentence.end ? wordAt(reading, at + 1) : '')
  if (!form) return null
  let end = at + form.length
  if (form.word.behind && !form.definite) {
    let behind = end
    while (behind < Math.min(end + GAP, sentence.end) && !isBehind(form.word.behind, wordAt(reading, behind))) behind++
    if (!isBehind(form.word.behind, wordAt(reading, behind))) return null
    if (behind === end) end++
  }
  return { at, end, form, sentence, clause: readClause(reading, end, sentence.end) }
}

function isBehind(words: readonly string[], text: string): boolean {
  return words.includes(text)
}

function read(scene: Scene, trigger: Trigger): Telling | null {
  for (const { rule, read } of rules) {
    const sides = read(scene, trigger)
    if (sides) return { ...circumstancesOf(scene, trigger, sides), ...sides, trigger, rule }
  }
  return null
}
