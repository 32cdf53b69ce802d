import { antecedentOf, split } from '../sides.js'
import type { Rule } from '../telling.js'

const LEADS = new Set(['مع', 'ب', 'من'])
/** Words between the noun and مع: لقاء ثنائي في الرياض مع. */
const GAP = 7

/** A noun with the other side behind it, the first before: خلال لقاء مع الوزير, عقد فلان اجتماعا مع فلان, تلقى اتصالا هاتفيا من. */
export const withOther: Rule = {
  rule: 'event/with',
  read: (scene, trigger) => {
    const { form, clause, end } = trigger
    if (form.form !== 'noun' || form.pronoun) return null
    const [first] = clause.parties
    if (!first || !LEADS.has(first.led) || first.range.first - end > GAP) return null
    if (first.led === 'من' && form.word.kind !== 'call') return null
    const { groups, attendees } = split(clause.parties)
    const subject = antecedentOf(scene, trigger)
    return { subject: subject ? [subject] : [], object: groups.flat(), attendees }
  },
}
