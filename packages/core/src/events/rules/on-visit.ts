import { wordAt } from '../../quotes/reading.js'
import { antecedentOf, split } from '../sides.js'
import type { Rule } from '../telling.js'
import { delegation } from '../words.js'

/** في زيارة, بزيارة, لزيارة, زيارة إلى, زيارة رسمية; but زيارة وفد is the visit of others. */
function isVerbal(before: string, word: string, next: string): boolean {
  if (delegation.has(next)) return false
  return before === 'في' || /^و?[بل]/.test(word) || next === 'الي' || next.endsWith('يه')
}

/** Somebody on a visit: وصل فلان إلى المدينة في زيارة رسمية, يؤدي فلان زيارة إلى المدينة بدعوة من فلان. */
export const onVisit: Rule = {
  rule: 'event/on-visit',
  read: (scene, trigger) => {
    const { form, clause, at, end } = trigger
    if (form.form !== 'noun' || form.word.kind !== 'visit' || form.pronoun || form.definite) return null
    if (!isVerbal(wordAt(scene.reading, at - 1), wordAt(scene.reading, at), wordAt(scene.reading, end))) return null
    const subject = antecedentOf(scene, trigger)
    if (!subject) return null
    const { groups, attendees } = split(clause.parties)
    const hosts = groups.flat().filter(({ invites }) => invites)
    return { subject: [subject], object: hosts, attendees }
  },
}
