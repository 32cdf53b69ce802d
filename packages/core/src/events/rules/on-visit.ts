import { antecedentOf, split } from '../sides.js'
import type { Rule } from '../telling.js'

/** Somebody on a visit: وصل فلان إلى المدينة في زيارة رسمية, يؤدي فلان زيارة إلى المدينة بدعوة من فلان. */
export const onVisit: Rule = {
  rule: 'event/on-visit',
  read: (scene, trigger) => {
    const { form, clause } = trigger
    if (form.form !== 'noun' || form.word.kind !== 'visit' || form.pronoun || form.definite) return null
    const subject = antecedentOf(scene, trigger)
    if (!subject) return null
    const { groups, attendees } = split(clause.parties)
    const hosts = groups.flat().filter(({ invites }) => invites)
    return { subject: [subject], object: hosts, attendees }
  },
}
