import { split } from '../sides.js'
import type { Rule } from '../telling.js'

/** A noun with both sides behind it: اتصال هاتفي بين فلان وفلان, اجتماع ضم فلانا وفلانا. */
export const between: Rule = {
  rule: 'event/between',
  read: (_, { form, clause }) => {
    if (form.form !== 'noun' || form.pronoun === 'one') return null
    const first = clause.parties.findIndex(({ led }) => led === 'بين')
    if (first < 0) return null
    const { groups, attendees } = split(clause.parties.slice(first))
    const [subject, ...object] = groups.flat()
    return subject && object.length > 0 ? { subject: [subject], object, attendees } : null
  },
}
