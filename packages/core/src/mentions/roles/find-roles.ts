import type { NormalView } from '../../text/index.js'
import { normalize, type Word } from '../../text/index.js'
import type { LinkedName } from '../link/link-names.js'
import type { AgencyMention, OrganizationMention, PersonMention, PlaceMention, Role, RoleMention } from '../mention.js'
import type { Line } from '../names/line.js'
import { endOfRole, type Marked, roleBefore, roleBehind, toRole } from './read-role.js'
import { matchOffice } from './role-words.js'

/** Offices that stand alone for their holder; الشاعر or العالم may be anybody, or the world. */
const PUBLIC = new Set([
  'ambassador',
  'crown-prince',
  'emir',
  'governor',
  'king',
  'minister',
  'pope',
  'president',
  'prime-minister',
  'secretary-general',
  'spokesperson',
  'sultan',
])

type Found =
  | Omit<PersonMention, 'id'>
  | Omit<PlaceMention, 'id'>
  | Omit<OrganizationMention, 'id'>
  | Omit<RoleMention, 'id'>

/** Gives people the job words beside them, and finds those that stand alone, with the person they stand for. */
export function findRoles(
  view: NormalView,
  lines: readonly Line[],
  names: readonly LinkedName[],
  agencies: readonly Omit<AgencyMention, 'id'>[],
): Found[] {
  const all = [
    ...names,
    ...agencies.map(({ span, outlet }) => ({ kind: 'agency' as const, span, country: outlet?.country ?? null })),
  ].sort((a, b) => a.span.start - b.span.start)
  let at = 0
  const marked = lines.map(({ words }): Marked => {
    const marks = words.map(({ span }) => {
      while (at < all.length && (all[at]?.span.end ?? 0) <= span.start) at++
      const name = all[at]
      return name && name.span.start < span.end ? name : undefined
    })
    return { words, names: marks }
  })
  const roleOf = new Map<LinkedName, Role>()
  for (const line of marked) findBeside(view, line, roleOf)
  const people = names.flatMap((name): Found => toMention(name, roleOf.get(name) ?? null))
  const held = holdersByOffice(roleOf)
  const taken = [...roleOf.values()].map(({ span }) => span).sort((a, b) => a.start - b.start)
  return [...people, ...marked.flatMap((line) => findAlone(view, line, taken, held))]
}

function toMention({ kind, span, name, rule, score, country }: LinkedName, role: Role | null): Found {
  const named = { span, name, rule, score }
  if (kind === 'person') return { ...named, kind, role }
  return kind === 'place' ? { ...named, kind, country: country ?? null } : { ...named, kind }
}

function findBeside(view: NormalView, marked: Marked, roleOf: Map<LinkedName, Role>): void {
  const { words, names } = marked
  for (let from = 0; from < words.length; from++) {
    const name = names[from] as LinkedName | undefined
    if (name?.kind !== 'person') continue
    let to = from
    while (names[to + 1] === name) to++
    const role = roleBefore(view, marked, from) ?? roleBehind(view, marked, to)
    if (role) roleOf.set(name, role)
    from = to
  }
}

/** Roles that stand for a person who is not named beside them. Of bare ones only with the article: الوزير. */
function findAlone(
  view: NormalView,
  marked: Marked,
  taken: readonly { readonly start: number; readonly end: number }[],
  held: Holders,
): Found[] {
  const { words, names } = marked
  const found: Found[] = []
  let next = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    while (next < taken.length && (taken[next]?.end ?? 0) <= word.span.start) next++
    const busy = taken[next]
    if ((busy && busy.start < word.span.end) || names[at]) continue
    const office = matchOffice(words, at)
    if (!office) continue
    const last = endOfRole(marked, at, office.length)
    const role = toRole(view, marked, at, last, office.cut)
    const definite = normalize(role.text).startsWith('ال')
    const bare = last === at + office.length - 1
    at = last
    if (bare && !(definite && PUBLIC.has(role.office ?? ''))) continue
    found.push({ kind: 'role', span: role.span, name: holderOf(role, held), role, rule: 'role/alone', score: null })
  }
  return found
}

/** Who holds an office, as far as the role beside the name says. */
interface Holder {
  readonly name: string
  readonly body: string | null
  readonly country: string | null
}

type Holders = ReadonlyMap<string | null, readonly Holder[]>

/** نظيره tells nothing of the office. */
const COUNTERPART = 'counterpart'

/** Of one office; where there are more, a role alone stays open. */
const MOST_HOLDERS = 40

function holdersByOffice(roleOf: ReadonlyMap<LinkedName, Role>): Holders {
  const holders = new Map<string | null, Holder[]>()
  const seen = new Set<string>()
  for (const [{ name }, { office, body, country }] of roleOf) {
    if (office === COUNTERPART) continue
    const holder = { name, body: foldBody(body), country }
    const key = JSON.stringify([office, holder])
    if (seen.has(key)) continue
    seen.add(key)
    const list = holders.get(office) ?? []
    holders.set(office, list)
    if (list.length <= MOST_HOLDERS) list.push(holder)
  }
  return holders
}

/** The one person of the text whose role says the same; null when nobody or several hold it. */
function holderOf(role: Role, holders: Holders): string | null {
  const list = holders.get(role.office) ?? []
  if (list.length > MOST_HOLDERS) return null
  const body = foldBody(role.body)
  // It may say less than the role beside the name, never more: الوزير السوري is وزير الخارجية السوري, رئيس النادي no الرئيس.
  const same = list.filter(
    (holder) =>
      (body === null || holder.body === body) &&
      (role.country === null || holder.country === role.country || (body !== null && holder.country === null)),
  )
  const names = new Set(same.map(({ name }) => name))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

function foldBody(body: string | null): string | null {
  return body === null ? null : normalize(body).replace(/(?<!\p{L})ال/gu, '')
}
