import { type Reading, wordAt } from '../../quotes/reading.js'
import type { Party } from '../party.js'
import { antecedentOf, split } from '../sides.js'
import type { Rule } from '../telling.js'

/** Words between the noun and the other side: استقباله في مكتبه أمس. */
const GAP = 9

/** No club stands between: لقائه أمام الفريق is a match. */
function isNear(reading: Reading, end: number, { range }: Party): boolean {
  if (range.first - end > GAP) return false
  for (let at = end; at < range.first; at++) {
    if (reading.mentions[reading.named[at] ?? -1]?.kind === 'organization') return false
  }
  return true
}

/** A noun with a pronoun, or a participle: لدى استقباله الوزير, خلال لقائه بالسفير, مستقبلا الوفد, كان في استقباله المحافظ. */
export const own: Rule = {
  rule: 'event/own',
  read: (scene, trigger) => {
    const { form, clause, at, end } = trigger
    if (form.form !== 'participle' && !(form.form === 'noun' && form.pronoun === 'one')) return null
    const subject = antecedentOf(scene, trigger)
    const { groups, attendees } = split(clause.parties)
    const [first] = groups
    const visited = form.word.kind === 'visit'
    if (!visited && (!first?.[0] || !isNear(scene.reading, end, first[0]))) return null
    const object = visited ? [] : groups.flat()
    const own = subject ? [subject] : []
    // وكان في استقباله: the one who comes is the guest
    const turned = form.word.kind === 'reception' && wordAt(scene.reading, at - 1) === 'في'
    return turned ? { subject: object, object: own, attendees } : { subject: own, object, attendees }
  },
}
