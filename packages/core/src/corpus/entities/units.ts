import type { Article } from '../../article.js'
import type { Mention, Role } from '../../mentions/index.js'
import { normalize } from '../../text/index.js'
import type { EntityKind } from './entity.js'
import { isFormOf, partsOf } from './name-forms.js'

/** All that one article says under one name: what entities are put together from. */
export interface Unit {
  readonly kind: EntityKind
  /** Place of the article in the corpus. */
  readonly article: number
  /** The fullest form in the article. */
  readonly name: string
  /** Of a person's name. */
  readonly parts: readonly string[]
  /** The same for spelling variants of one name. */
  readonly key: string
  readonly mentions: Mention[]
  /** By form as written. */
  readonly forms: Map<string, number>
  readonly roles: Role[]
  /** ISO 3166-1 code, where the lexicon knows it. */
  country: string | null
  /** Key and Latin name of an outlet. */
  outlet: { readonly key: string; readonly name: string } | null
}

/** A full name with its units, wherever they stand. */
export interface FullName {
  readonly key: string
  readonly parts: readonly string[]
  readonly units: number[]
}

/** The units of one article, in the order in which they are first named. */
export function unitsOf({ source, mentions }: Article, article: number): Unit[] {
  const units = new Map<string, Unit>()
  for (const mention of mentions) {
    if (mention.name === null) continue
    const kind = kindOf(mention)
    const form = spelledAlone(source, mention.span)
    const name = mention.kind !== 'person' || isFormOf(form, mention.name) ? mention.name : form
    const parts = kind === 'person' ? partsOf(name) : []
    const key = kind === 'person' ? parts.join(' ') : keyOf(name)
    const unit = units.get(`${kind} ${key}`) ?? newUnit(kind, article, name, parts, key)
    units.set(`${kind} ${key}`, unit)
    unit.mentions.push(mention)
    if ('role' in mention && mention.role) unit.roles.push(mention.role)
    if (mention.kind === 'place') unit.country ??= mention.country
    if (mention.kind === 'agency') unit.outlet ??= mention.outlet
    if (mention.kind === 'role') continue
    unit.forms.set(form, (unit.forms.get(form) ?? 0) + 1)
  }
  return [...units.values()]
}

/** The same for spellings with and without a space: أبو ظبي, أبوظبي. */
export const keyOf = (name: string): string => normalize(name).replace(/[^\p{L}\p{N}]+/gu, '')

function kindOf({ kind }: Mention): EntityKind {
  if (kind === 'role') return 'person'
  return kind === 'agency' ? 'organization' : kind
}

function newUnit(kind: EntityKind, article: number, name: string, parts: readonly string[], key: string): Unit {
  return {
    kind,
    article,
    name,
    parts,
    key,
    mentions: [],
    forms: new Map(),
    roles: [],
    country: null,
    outlet: null,
  }
}

/** Behind ل the article has lost its alef. */
function spelledAlone(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const form = source.slice(start, end).replace(/\s+/g, ' ')
  return form.startsWith('ل') && source.charAt(start - 1) === 'ل' ? `ا${form}` : form
}
