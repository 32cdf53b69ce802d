import { meetingContext } from '../lexicon/meeting-context.js'
import { titles } from '../lexicon/titles.js'
import { verbForms } from '../quotes/verb-forms.js'
import { isComplementiser, relatives } from '../quotes/words.js'
import { setOf } from '../text/index.js'

const clauseEnds = setOf(meetingContext.clauseEnds)
export const peopleEnd = setOf(meetingContext.peopleEnd)
const goOn = setOf(meetingContext.goOn)
export const attendance = setOf(meetingContext.attendance)
export const delegation = setOf(meetingContext.delegation)
export const consistsOf = setOf(meetingContext.consistsOf)
export const invitation = setOf(meetingContext.invitation)
export const denials = setOf(meetingContext.denials)
export const plans = setOf(meetingContext.plans)
export const coming = setOf(meetingContext.coming)
export const auxiliaries = setOf(meetingContext.auxiliaries)

const titleWords = setOf(titles.flatMap(({ word }) => word.split(' ')))
/** A word of a courtesy title, with what is written before it: للأمير, والدكتور. */
export function titleAt(text: string): { readonly prefix: string } | null {
  if (titleWords.has(text)) return { prefix: '' }
  const [, prefix = '', rest = ''] = /^([وف]?[بل]?)(.+)$/.exec(text) ?? []
  if (prefix !== '' && titleWords.has(rest)) return { prefix }
  return prefix.endsWith('ل') && titleWords.has(`ا${text.slice(prefix.length - 1)}`) ? { prefix } : null
}

/** A clause opens that is no longer about the meeting: a report, another time, what was done there. */
export function endsClause(text: string): boolean {
  if (isComplementiser(text) || clauseEnds.has(text)) return true
  const bare = text.replace(/^[وف](?=.{3})/, '')
  if (goOn.has(bare) || (bare.length > 3 && goOn.has(bare.replace(/(?:ت|ا|وا|تا)$/, '')))) return true
  const form = verbForms.get(text) ?? verbForms.get(bare)
  return form !== undefined && form.form !== 'noun' && form.verb.doubtful === undefined
}

/** الذي, التي: what follows tells of the noun before it. */
export const isRelative = (text: string): boolean => text.length > 2 && relatives.has(text)
