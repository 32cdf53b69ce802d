import type { Lit } from './protocol'

type Child = Node | string

/** An element with attributes and children; text stays text. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Text whose matches are marked. */
export function litText({ text, matches }: Lit): Child[] {
  const children: Child[] = []
  let at = 0
  for (const { start, end } of matches) {
    if (start < at) continue
    children.push(text.slice(at, start), el('mark', {}, text.slice(start, end)))
    at = end
  }
  children.push(text.slice(at))
  return children
}

/** What the page is made with; each is there from the start. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`no #${id}`)
  return found
}
