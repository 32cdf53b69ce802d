import { z } from '@hono/zod-openapi'
import { readCursor, toCursor } from './cursor.js'
import { Problem } from './problem.js'

const MOST = 100

/** The parameters of every list. */
export const paging = {
  limit: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MOST))
    .default(20)
    .meta({ description: 'Items on a page.' }),
  cursor: z.string().min(1).optional().meta({ description: 'From `next`, or from the Link header.' }),
}

/** The answer of a list: one page of items, and how many there are in all. */
export const listOf = <Item extends z.ZodType>(item: Item, told = 'Items that fit all filters.') =>
  z.object({
    total: z.int().meta({ description: told }),
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last.' }),
  })

/** How the reference tells of such an answer. */
export const ONE_PAGE = 'One page; the Link header has `first` and `next`.'

export interface Page<Item> {
  readonly items: Item[]
  /** Cursor of the next page; null on the last. */
  readonly next: string | null
  readonly link: string
}

/** A path with what is asked of it; what is not given is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** One page of a list, by the id that its cursor names; `path` has what else the request asks. */
export function toPage<Item>(
  all: readonly Item[],
  idOf: (item: Item) => string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  path: string,
): Page<Item> {
  let start = 0
  if (cursor !== undefined) {
    const after = readCursor(cursor)
    start = all.findIndex((item) => idOf(item) === after) + 1
    if (start === 0) throw new Problem('bad-cursor')
  }
  const items = all.slice(start, start + limit)
  const last = items.at(-1)
  const next = last !== undefined && start + limit < all.length ? toCursor(idOf(last)) : null
  const base = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`
  const links = [`<${base}>; rel="first"`]
  if (next !== null) links.push(`<${base}&cursor=${next}>; rel="next"`)
  return { items, next, link: links.join(', ') }
}
