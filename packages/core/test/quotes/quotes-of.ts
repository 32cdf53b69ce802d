import type { Mention, PersonMention } from '../../src/mentions/index.js'
import { findQuotes, type Quote, type QuoteOptions } from '../../src/quotes/index.js'
import { findBlocks, findSentences } from '../../src/structure/index.js'
import { normalView } from '../../src/text/index.js'

/** Names that a text is told to hold: each as written, with its kind, full form and job words. */
export interface Name {
  readonly text: string
  readonly kind?: 'agency' | 'organization' | 'person' | 'place'
  readonly name?: string
  readonly role?: string
}

/** The quotes of a text in which the names were found. */
export function quotesOf(source: string, names: readonly Name[] = [], options: QuoteOptions = {}): Quote[] {
  const view = normalView(source)
  const blocks = findBlocks(view, [])
  const mentions = names.flatMap((name) => mentionsOf(source, name)).sort((a, b) => a.span.start - b.span.start)
  return findQuotes(view, blocks, findSentences(source, blocks), mentions, options)
}

/** One line a quote: its kind, the cue, the speaker, the words. */
export function print(source: string, { kind, cue, speaker, span }: Quote): string {
  const said = cue ? source.slice(cue.span.start, cue.span.end) : ':'
  return `${kind} | ${said} | ${speaker?.name ?? '?'} | ${source.slice(span.start, span.end)}`
}

function mentionsOf(source: string, { text, kind = 'person', name = text, role }: Name): Mention[] {
  const found: Mention[] = []
  for (let start = source.indexOf(text); start >= 0; start = source.indexOf(text, start + text.length)) {
    const span = { start, end: start + text.length }
    const base = { id: `${text}@${start}`, span, name, rule: 'test', score: null }
    if (kind === 'person') found.push({ ...base, kind, role: roleBeside(source, span, role) })
    else if (kind === 'agency') found.push({ ...base, kind, outlet: null })
    else if (kind === 'place') found.push({ ...base, kind, country: null })
    else found.push({ ...base, kind })
  }
  return found
}

/** The job words where they stand right before or behind the name. */
function roleBeside(source: string, span: { start: number; end: number }, role = ''): PersonMention['role'] {
  if (role === '') return null
  const before = source.lastIndexOf(role, span.start)
  const behind = source.indexOf(role, span.end)
  const start = before >= 0 && span.start - before <= role.length + 3 ? before : behind
  if (start < 0 || (start > span.end && start - span.end > 3)) return null
  return { span: { start, end: start + role.length }, text: role, office: null, body: null, country: null }
}
