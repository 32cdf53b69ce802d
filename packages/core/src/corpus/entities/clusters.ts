import type { MergeRule } from './entity.js'

/** Two units taken for one, and why. */
export interface Join {
  readonly rule: MergeRule
  readonly first: number
  readonly second: number
  readonly evidence: string | null
}

/** Units that are one identity. */
export interface Clusters {
  /** The same number for units of one cluster. */
  readonly find: (unit: number) => number
  /** Puts two units together; false when they are to stay apart. */
  readonly join: (rule: MergeRule, first: number, second: number, evidence?: string | null) => boolean
  /** Forbids that a unit meets one with another tag of the same list. */
  readonly keepApart: (unit: number, list: number, tag: number) => void
  readonly joins: readonly Join[]
}

/** As many clusters of one unit each (union-find; the smaller number leads). */
export function newClusters(size: number): Clusters {
  const parents = Array.from({ length: size }, (_, index) => index)
  const tags = new Map<number, Map<number, number>>()
  const joins: Join[] = []

  const find = (unit: number): number => {
    let root = unit
    while (parents[root] !== root) root = parents[root] as number
    for (let at = unit; at !== root; ) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }

  const mayMeet = (a: number, b: number): boolean => {
    const [left, right] = [tags.get(a), tags.get(b)]
    if (!left || !right) return true
    return [...left].every(([list, tag]) => (right.get(list) ?? tag) === tag)
  }

  return {
    find,
    joins,
    join: (rule, first, second, evidence = null) => {
      const a = find(first)
      const b = find(second)
      if (a === b) return true
      if (!mayMeet(a, b)) return false
      const [lead, other] = a < b ? [a, b] : [b, a]
      parents[other] = lead
      const moved = tags.get(other)
      if (moved) tags.set(lead, new Map([...moved, ...(tags.get(lead) ?? [])]))
      joins.push({ rule, first, second, evidence })
      return true
    },
    keepApart: (unit, list, tag) => {
      const root = find(unit)
      tags.set(root, new Map([...(tags.get(root) ?? []), [list, tag]]))
    },
  }
}
