import type { Clusters } from './clusters.js'
import { type Evidence, evidenceOf } from './evidence.js'
import { isSpelledSo, skeletonOf } from './name-forms.js'
import type { FullName, Unit } from './units.js'

/** Joins full names that differ by the spelling of a part (نتنياهو, نتانياهو) and have a role or a companion in common. */
export function joinSpellings(
  units: readonly Unit[],
  clusters: Clusters,
  company: readonly (readonly Evidence[])[],
  names: readonly FullName[],
): void {
  const bySkeleton = new Map<string, Map<string, FullName>>()
  for (const name of names) {
    const skeleton = skeletonOf(name.parts)
    const known = bySkeleton.get(skeleton) ?? new Map<string, FullName>()
    bySkeleton.set(skeleton, known)
    for (const unit of name.units) {
      for (const { token, text } of evidenceOf(units[unit] as Unit, company)) {
        const other = known.get(token)
        if (other === undefined) known.set(token, name)
        else if (other !== name && isSpelledSo(other.parts, name.parts)) {
          clusters.join('name/spelling', other.units[0] as number, unit, text)
        }
      }
    }
  }
}
