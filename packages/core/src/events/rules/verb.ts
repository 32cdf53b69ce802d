import { wordAt } from '../../quotes/reading.js'
import { antecedentOf, split, subjectBefore } from '../sides.js'
import type { Rule } from '../telling.js'

/** A finite verb: استقبل الأمير الوفد, الوزير يلتقي نظيره, التقى فلان بفلان, استقبله الرئيس. */
export const verb: Rule = {
  rule: 'event/verb',
  read: (scene, trigger) => {
    const { form, clause, at } = trigger
    if (form.form !== 'perfect' && form.form !== 'imperfect') return null
    if (wordAt(scene.reading, at - 1) === 'الذي' || wordAt(scene.reading, at - 1) === 'التي') return null
    const before = form.joined ? null : subjectBefore(scene.reading, trigger)
    const { groups, attendees } = split(clause.parties)
    if (form.pronoun) {
      const object = antecedentOf(scene, trigger)
      const [subject] = groups
      return object && subject ? { subject, object: [object], attendees } : null
    }
    if (before) return { subject: [before], object: groups.flat(), attendees }
    const [subject, ...object] = groups
    return subject ? { subject, object: object.flat(), attendees } : null
  },
}
