import type { CueWord } from '../cues.js'
import type { Party } from '../noun-phrase.js'
import { type Reading, wordAt } from '../reading.js'
import { speakerNoun } from '../words.js'

/** A plural: قالوا, يقولون, مبينين. */
const PLURAL = /(?:وا|ون|ين)(?:ه|ها)?$/

/** Whether somebody who was named elsewhere may be the subject of this word: one person does not speak in the plural. */
export function agrees(reading: Reading, cue: CueWord, party: Party): boolean {
  const word = wordAt(reading, cue.at)
  const plural = PLURAL.test(word) && (cue.form !== 'participle' || /(?:ون|ين)$/.test(word))
  return !(plural && party.mention?.kind === 'person')
}

/** Somebody who can speak: a name, or a noun for people, bodies and sources; not ضلال هذه الفئة. */
export function canSpeak(reading: Reading, party: Party): boolean {
  return party.mention !== null || speakerNoun(wordAt(reading, party.range.first)) !== undefined
}
