import { foldLatin } from '../../latin/index.js'
import type { EntityKind } from './entity.js'

interface Named {
  readonly kind: EntityKind
  readonly latin: string
  /** The heavier of two with one name keeps it. */
  readonly weight: number
  readonly digest: string
}

const LONGEST = 80
const FEWEST_DIGITS = 4

/** An address for each: its Latin name, and where several of a kind share it, digits of a digest for all but one. */
export function toSlugs(entities: readonly Named[]): string[] {
  const slugs: string[] = []
  const taken = new Set<string>()
  const order = entities.map((_, index) => index)
  order.sort((a, b) => {
    const [x, y] = [entities[a] as Named, entities[b] as Named]
    return y.weight - x.weight || (x.digest < y.digest ? -1 : 1)
  })
  for (const index of order) {
    const { kind, latin, digest } = entities[index] as Named
    const base = toAscii(latin) || kind
    let slug = base
    for (let digits = FEWEST_DIGITS; taken.has(`${kind} ${slug}`) && digits <= digest.length; digits++) {
      slug = `${base}-${digest.slice(-digits)}`
    }
    taken.add(`${kind} ${slug}`)
    slugs[index] = slug
  }
  return slugs
}

function toAscii(latin: string): string {
  return foldLatin(latin)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
