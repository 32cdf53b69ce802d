import type { Article } from '../article.js'
import type { IdentityOf } from '../corpus/index.js'
import { normalize } from '../text/index.js'

/** Somebody whom both reports name. */
export interface PersonInBoth {
  readonly key: string
  readonly a: PersonInOne
  readonly b: PersonInOne
  /** Both give job words, and none is the same. */
  readonly titledDifferently: boolean
}

/** Somebody as one report has them. */
export interface PersonInOne {
  readonly name: string
  /** Job words as written, each once. */
  readonly roles: readonly string[]
  /** Ids of the mentions. */
  readonly mentions: readonly string[]
}

export interface PeopleComparison {
  readonly both: readonly PersonInBoth[]
  readonly onlyA: readonly PersonInOne[]
  readonly onlyB: readonly PersonInOne[]
}

export function comparePeople(a: Article, b: Article, identityOf: IdentityOf): PeopleComparison {
  const [inA, inB] = [peopleOf(a, identityOf), peopleOf(b, identityOf)]
  const both: PersonInBoth[] = []
  for (const [key, one] of inA) {
    const other = inB.get(key)
    if (!other) continue
    const roles = new Set(other.roles.map((role) => normalize(role)))
    const differ = one.roles.length > 0 && roles.size > 0 && !one.roles.some((role) => roles.has(normalize(role)))
    both.push({ key, a: one, b: other, titledDifferently: differ })
  }
  return {
    both,
    onlyA: [...inA].flatMap(([key, person]) => (inB.has(key) ? [] : [person])),
    onlyB: [...inB].flatMap(([key, person]) => (inA.has(key) ? [] : [person])),
  }
}

/** People by identity: those named, and roles that the text gives a name to. */
function peopleOf(article: Article, identityOf: IdentityOf): Map<string, PersonInOne> {
  const people = new Map<string, { name: string; roles: string[]; mentions: string[] }>()
  for (const mention of article.mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'role') continue
    const key = identityOf(mention, article)
    if (key === null || mention.name === null) continue
    const person = people.get(key) ?? { name: mention.name, roles: [], mentions: [] }
    people.set(key, person)
    person.mentions.push(mention.id)
    const role = mention.role?.text
    if (role !== undefined && !person.roles.includes(role)) person.roles.push(role)
  }
  return people
}
