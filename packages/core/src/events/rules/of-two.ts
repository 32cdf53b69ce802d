import { wordAt } from '../../quotes/reading.js'
import { split } from '../sides.js'
import type { Rule } from '../telling.js'

const BRINGS = /^(?:و?(?:جمع|جمعت|ضم|ضمت|يجمع|تجمع))$/

/** A noun with the first side right behind it: لقاء الوزير بالسفير, زيارة الرئيس, استقبال الملك للوزير, لقاء جمع فلانا بفلان. */
export const ofTwo: Rule = {
  rule: 'event/of-two',
  read: ({ reading }, { form, clause, end }) => {
    if (form.form !== 'noun' || form.pronoun || form.definite) return null
    const [first] = clause.parties
    const starts = BRINGS.test(wordAt(reading, end)) ? end + 1 : end
    if (first?.led !== '' || first.joined || first.range.first !== starts) return null
    const { groups, attendees } = split(clause.parties)
    const [subject = [], ...object] = groups
    if (object.length > 0 || subject.length < 2) return { subject, object: object.flat(), attendees }
    return { subject: subject.slice(0, 1), object: subject.slice(1), attendees }
  },
}
